// A change that the office did not take: why, what it would have set, and the way to mend it.
// It is kept until it is mended or let be; nothing here throws it away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var line           // a refused change of the WaitingModel

    readonly property var names: Object.keys(line.values ?? {})

    readonly property var reason: line.reason ?? ({})
    property bool asking: false          // whether to let it be

    signal mendWanted()
    signal sentAgain()
    signal letBe()

    outline: Theme.toneBorder("danger")
    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "triangle-alert"
            color: Theme.danger
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: root.line.title !== "" ? root.line.title : App.kindLabel(root.line.recordKind)
            }
            AppText {
                objectName: "refused_reason"
                Layout.fillWidth: true
                look: "secondary"
                tone: "danger"
                text: root.reason.title ?? ""
            }
            AppText {
                objectName: "refused_what_to_do"
                Layout.fillWidth: true
                look: "secondary"
                text: Words.sentences([root.reason.text, root.reason.action])
            }
            Repeater {
                model: root.names.slice(0, 4)

                AppText {
                    required property string modelData

                    Layout.fillWidth: true
                    look: "secondary"
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: qsTr("%1: %2").arg(App.fieldLabel(root.line.recordKind, modelData)).arg(root.words(modelData))
                }
            }
            AppText {
                Layout.fillWidth: true
                look: "label"
                text: qsTr("Kept on this device · %1").arg(App.relative(root.line.at))
            }
        }
    }
    SecondaryButton {
        objectName: "refused_mend_button"
        Layout.fillWidth: true
        visible: !root.asking
        compact: true
        iconName: "pencil"
        text: qsTr("Mend and send again")
        onClicked: root.mendWanted()

        SteadyGuard {}
    }
    Flow {
        Layout.fillWidth: true
        visible: !root.asking
        spacing: Theme.space2

        LinkButton {
            objectName: "refused_again_button"
            text: qsTr("Send again as it is")
            onClicked: root.sentAgain()

            SteadyGuard {}
        }
        LinkButton {
            objectName: "refused_let_be_button"
            text: qsTr("Let it be")
            onClicked: root.asking = true
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.asking
        look: "secondary"
        text: qsTr("It will not reach the office. What you entered stays in this device's history.")
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.asking
        spacing: Theme.space3

        SecondaryButton {
            objectName: "refused_keep_asking_button"
            Layout.fillWidth: true
            compact: true
            text: qsTr("Back")
            onClicked: root.asking = false
        }
        DangerButton {
            objectName: "refused_let_be_confirm"
            Layout.fillWidth: true
            text: qsTr("Let it be")
            onClicked: root.letBe()

            SteadyGuard {}
        }
    }

    function words(name: string): string {
        const text = App.valueWords(line.recordKind, name, line.values[name]);
        return text !== "" ? text : qsTr("(empty)");
    }
}
