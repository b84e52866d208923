// Whom an invite is for, from which company, and which office it leads to.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    required property var invite         // {company, person, url}

    outline: Theme.toneBorder("proof")
    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        IconTile {
            Layout.alignment: Qt.AlignTop
            name: "building-2"
            tone: "proof"
            washed: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                objectName: "join_preview_company"
                Layout.fillWidth: true
                look: "heading"
                text: root.invite.company ?? ""
            }
            AppText {
                objectName: "join_preview_person"
                Layout.fillWidth: true
                text: qsTr("for %1").arg(root.invite.person ?? "")
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                wrapMode: Text.WrapAnywhere
                text: qsTr("office: %1").arg(root.invite.url ?? "")
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        tone: "proof"
        text: qsTr("This device will talk to this office only, and checks its certificate each time.")
    }
}
