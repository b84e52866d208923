// One thing to tick off.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

Pressable {
    id: row

    checked: false
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: RowLayout {
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignVCenter
            name: row.checked ? "circle-check" : "circle"
            color: row.checked ? Theme.toneText("good") : Theme.faint
        }
        AppText {
            Layout.fillWidth: true
            tone: row.checked ? "muted" : ""
            text: row.text
            Accessible.ignored: true
        }
    }
}
