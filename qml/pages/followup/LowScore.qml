// What a low score sets going, said where it is given.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property int value: 0
    property int most: 5                 // of 5, or of 10

    objectName: "follow_up_alert"
    tone: "danger"
    verticalPadding: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            name: "triangle-alert"
            color: Theme.danger
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                look: "secondary"
                strong: true
                tone: "danger"
                text: root.most === 10 ? qsTr("%1 of 10 alerts the adviser and the deputy general manager").arg(root.value)
                                       : qsTr("%1 of 5 alerts the adviser and the deputy general manager").arg(root.value)
            }
            AppText {
                Layout.fillWidth: true
                look: "label"
                tone: "danger"
                text: qsTr("The client is answered within 24 hours")
            }
        }
    }
}
