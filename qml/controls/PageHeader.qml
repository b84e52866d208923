// Back, title, a line below, and what stands at the right. A greeting stays on one line: where it would
// not fit beside the right, that moves down to the line below, and what would find no room there either goes below that.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

GridLayout {
    id: header

    property string title: ""
    property string subtitle: ""
    property bool greeting: false
    property bool showBack: true
    default property alias trailing: tail.data

    signal back

    property bool tight: false
    property bool narrow: false          // tight, and no room for words beside the right

    columns: 3
    columnSpacing: Theme.space2
    rowSpacing: 0

    Binding { // a turn later: what stands at the right is measured while this is being laid out
        target: header
        property: "tight"
        delayed: true
        value: header.greeting && measure.advanceWidth > header.width - tail.implicitWidth - header.columnSpacing
    }
    Binding {
        target: header
        property: "narrow"
        delayed: true
        value: header.tight && header.width - tail.implicitWidth - header.columnSpacing < 3 * Theme.target
    }
    TextMetrics {
        id: measure
        font: greetingText.font
        text: header.title
    }
    IconButton {
        objectName: "back_button"
        Layout.row: 0
        Layout.column: 0
        visible: header.showBack
        Layout.leftMargin: -Theme.space3
        Layout.rightMargin: -Theme.space2
        iconName: "chevron-left"
        iconSize: Theme.iconLarge
        text: qsTr("Back")
        onClicked: header.back()
    }
    ColumnLayout {
        Layout.row: 0
        Layout.column: header.showBack ? 1 : 0
        Layout.columnSpan: (header.showBack ? 1 : 2) + (header.tight ? 1 : 0)
        Layout.fillWidth: true
        spacing: 0

        AppText {
            id: greetingText
            objectName: "page_title"
            Layout.fillWidth: true
            fontSizeMode: header.greeting ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.sizeTitle
            look: header.greeting ? "greeting" : "title"
            text: header.title
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== "" && !header.greeting
            look: "secondary"
            text: header.subtitle
        }
    }
    RowLayout {
        id: tail
        Layout.row: header.tight ? 1 : 0
        Layout.column: 2
        spacing: Theme.space1
    }
    AppText {
        Layout.row: header.narrow ? 2 : 1
        Layout.column: 0
        Layout.columnSpan: header.tight && !header.narrow ? 2 : 3
        Layout.fillWidth: true
        visible: text !== "" && header.greeting
        look: "secondary"
        text: header.subtitle
    }
}
