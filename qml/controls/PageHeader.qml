// Back, title, a line below, and what stands at the right.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

RowLayout {
    id: header

    property string title: ""
    property string subtitle: ""
    property bool greeting: false
    property bool showBack: true
    default property alias trailing: tail.data

    signal back

    spacing: Theme.space2

    IconButton {
        objectName: "back_button"
        visible: header.showBack
        Layout.leftMargin: -Theme.space3
        iconName: "chevron-left"
        iconSize: Theme.iconLarge
        text: qsTr("Back")
        onClicked: header.back()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            look: header.greeting ? "greeting" : "title"
            text: header.title
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            look: "secondary"
            text: header.subtitle
            maximumLineCount: 3
            elide: Text.ElideRight
        }
    }
    RowLayout {
        id: tail
        Layout.alignment: header.greeting ? Qt.AlignTop : Qt.AlignVCenter
        spacing: Theme.space1
    }
}
