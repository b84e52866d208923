// Other issues that look like this one, and which of them counts.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string issueId
    property string original             // what it was merged into; "": nothing
    property bool readOnly: false

    visible: original !== "" || twins.list.length > 0
    spacing: Theme.space2

    IssueTwins {
        id: twins
        issueId: root.issueId
        onMerged: Nav.toast(qsTr("Saved on this device"))
        onFailed: error => Nav.warn(error.title)
    }
    RecordItem {
        id: first
        recordId: root.original
    }
    Card {
        objectName: "issue_merged_card"
        Layout.fillWidth: true
        visible: root.original !== ""
        tone: "info"
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: qsTr("The same as: %1").arg(first.title)
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("That one counts. This one is kept and holds nothing up.")
        }
        Flow {
            Layout.fillWidth: true

            LinkButton {
                objectName: "issue_open_original"
                text: qsTr("Open it")
                onClicked: Nav.open("Issue", { issueId: root.original })
            }
            LinkButton {
                objectName: "issue_unmerge"
                visible: !root.readOnly
                text: qsTr("Not the same after all")
                onClicked: twins.merge("")
            }
        }
    }
    Repeater {
        model: root.original === "" ? twins.list.slice(0, 3) : []

        Card {
            id: twin

            required property var modelData
            required property int index

            objectName: "issue_twin_" + index
            Layout.fillWidth: true
            tone: "warning"
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: qsTr("Perhaps the same: %1").arg(twin.modelData.title)
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                text: Words.line([App.choiceLabel("issue", "state", twin.modelData.state), twin.modelData.place ?? "",
                                  Work.dueWords(twin.modelData.fields.due_on ?? "")])
            }
            Flow { // side by side where there is room
                Layout.fillWidth: true

                LinkButton {
                    text: qsTr("Open it")
                    onClicked: Nav.open("Issue", { issueId: twin.modelData.recordId })
                }
                LinkButton {
                    objectName: "issue_merge_" + twin.index
                    visible: !root.readOnly
                    text: qsTr("Yes, that one counts")
                    onClicked: twins.merge(twin.modelData.recordId)
                }
            }
        }
    }
}
