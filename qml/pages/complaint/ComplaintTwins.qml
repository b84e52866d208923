// The same call written down at two desks: both are kept, one of them counts.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property ComplaintRun run
    property bool readOnly: false
    readonly property string original: run.fields.duplicate_of ?? ""

    visible: original !== "" || run.twins.length > 0
    spacing: Theme.space2

    RecordItem { id: first; recordId: root.original }
    Card {
        objectName: "complaint_merged_card"
        Layout.fillWidth: true
        visible: root.original !== ""
        tone: "info"
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: qsTr("The same call as %1").arg(first.fields.number ?? "")
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("That one counts and has its clocks. What was written here is kept, and shows there.")
        }
        Flow {
            Layout.fillWidth: true

            LinkButton {
                objectName: "complaint_open_original"
                text: qsTr("Open it")
                onClicked: Nav.open("Complaint", { complaintId: root.original })
            }
            LinkButton {
                objectName: "complaint_unmerge"
                visible: !root.readOnly
                text: qsTr("Not the same after all")
                onClicked: root.run.merge("")
            }
        }
    }
    Repeater {
        model: root.original === "" ? root.run.twins.slice(0, 3) : []

        Card {
            id: twin

            required property var modelData
            required property int index

            objectName: "complaint_twin_" + index
            Layout.fillWidth: true
            tone: "warning"
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: qsTr("Perhaps the same call: %1").arg(twin.modelData.title)
            }
            AppText {
                Layout.fillWidth: true
                look: "secondary"
                text: Words.line([twin.modelData.number, App.dateTime(twin.modelData.calledAt), App.choiceLabel("complaint", "state", twin.modelData.state)])
            }
            Flow {
                Layout.fillWidth: true

                LinkButton {
                    text: qsTr("Open it")
                    onClicked: Nav.open("Complaint", { complaintId: twin.modelData.recordId })
                }
                LinkButton {
                    objectName: "complaint_merge_" + twin.index
                    visible: !root.readOnly
                    text: qsTr("Yes, that one counts")
                    onClicked: root.run.merge(twin.modelData.recordId)
                }
            }
        }
    }
}
