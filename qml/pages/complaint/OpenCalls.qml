// Calls that got a number and were not registered: somebody hung up, or the app was ended. Each goes on where it
// was, or is put down as having come to nothing; its number stays accounted for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property string without: ""          // the number that is being filled in right now
    property string kind: "complaint"    // what the numbers are of
    property string form: "RegisterComplaint"
    property string scope: RegisterScope.of("")
    property var spare: RegisterScope.spare
    readonly property var calls: intake.open.filter(one => one.number !== root.without && one.number !== root.spare?.number)
    property bool all: false
    readonly property int few: 2

    visible: calls.length > 0
    spacing: Theme.space2

    NumberIntake {
        id: intake
        kind: root.kind
        onDropped: Nav.toast(qsTr("Put down as having come to nothing"))
        onFailed: error => Nav.warn(error.title)
    }
    SectionHeader {
        objectName: "open_calls_header"
        Layout.fillWidth: true
        title: qsTr("Begun and not finished")
        actionText: root.calls.length <= root.few ? "" : root.all ? qsTr("Show fewer") : qsTr("All %n call(s)", "", root.calls.length)
        onAction: root.all = !root.all
    }
    Repeater {
        model: root.all ? root.calls : root.calls.slice(0, root.few)

        Card {
            id: call

            required property var modelData
            required property int index
            property bool dropping: false

            Layout.fillWidth: true
            verticalPadding: Theme.space1
            tone: "warning"

            ListRow {
                objectName: "open_call_" + call.index
                Layout.fillWidth: true
                iconName: "phone-incoming"
                iconTone: "warning"
                title: call.modelData.number
                subtitle: qsTr("Call of %1").arg(App.dateTime(call.modelData.calledAt))
                onClicked: Nav.open(root.form, { taken: call.modelData })
                tail: IconButton {
                    objectName: "open_call_drop_" + call.index
                    iconName: "x"
                    text: qsTr("It came to nothing")
                    onClicked: call.dropping = !call.dropping
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.space2
                visible: call.dropping
                spacing: Theme.space2

                AppTextField {
                    id: why
                    objectName: "open_call_reason_field"
                    Layout.fillWidth: true
                    placeholder: qsTr("Why? (the caller hung up, a wrong number)")
                    maximumLength: 200
                }
                SecondaryButton {
                    objectName: "open_call_drop_button"
                    compact: true
                    enabled: why.text.trim() !== ""
                    text: qsTr("Put down")
                    onClicked: intake.drop(call.modelData.number, root.scope, App.personId, why.text.trim())
                }
            }
        }
    }
}
