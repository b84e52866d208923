// Back, title, a line below, and what stands at the right. Under a greeting the line has the whole width.
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

    columns: showBack ? 3 : 2
    columnSpacing: Theme.space2
    rowSpacing: 0

    IconButton {
        objectName: "back_button"
        visible: header.showBack
        Layout.leftMargin: -Theme.space3
        Layout.rightMargin: -Theme.space2
        iconName: "chevron-left"
        iconSize: Theme.iconLarge
        text: qsTr("Back")
        onClicked: header.back()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            objectName: "page_title"
            Layout.fillWidth: true
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
        spacing: Theme.space1
    }
    AppText {
        Layout.fillWidth: true
        Layout.columnSpan: header.columns
        visible: text !== "" && header.greeting
        look: "secondary"
        text: header.subtitle
    }
}
