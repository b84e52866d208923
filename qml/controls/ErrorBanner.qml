// An errorText map ({code, title, text, action}): what happened, what is safe, the one thing to do.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Card {
    id: banner

    property var error: null

    property bool dismissible: false
    readonly property bool present: error !== null && error !== undefined && (error.title ?? "") !== ""

    signal action
    signal dismissed

    visible: present
    tone: "danger"                       // or warning, info: for notices
    mark: tone === "danger"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: present ? error.title + ". " + (error.text ?? "") : ""

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: banner.tone === "info" ? "info" : "triangle-alert"
            color: Theme.toneText(banner.tone)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: banner.present ? banner.error.title : ""
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                look: "secondary"
                text: banner.present ? banner.error.text ?? "" : ""
            }
            SecondaryButton {
                objectName: banner.objectName === "" ? "" : banner.objectName + "_action"
                Layout.topMargin: Theme.space1
                visible: text !== ""
                compact: true
                text: banner.present ? banner.error.action ?? "" : ""
                onClicked: banner.action()
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            visible: banner.dismissible
            iconName: "x"
            iconSize: Theme.iconMedium
            text: qsTr("Dismiss")
            onClicked: banner.dismissed()
        }
    }
}
