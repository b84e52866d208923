// One thing about the office that a person has to know or to decide; the answers are its children.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property string text: ""
    property string textName: "" // of the words, for tests

    outline: Theme.toneBorder("danger")
    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "shield-alert"
            color: Theme.toneText("danger")
        }
        AppText {
            objectName: root.textName
            Layout.fillWidth: true
            look: "row"
            text: root.text
        }
    }
}
