// What is to be mended: words of the caller, whose home, where in it, and how it stands.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property MaintenanceRun run
    readonly property var fields: run.fields
    readonly property bool emergency: fields.urgency === "emergency"
    readonly property real inner: Math.max(0, width - 2 * padding)

    RecordItem { id: site; recordId: root.fields.site ?? "" }
    RecordItem { id: owner; recordId: root.fields.owner ?? "" }

    Column { // not a layout: words that wrap then always have their own height
        spacing: Theme.space2

        AppText {
            objectName: "maintenance_title"
            width: root.inner
            look: "heading"
            text: root.fields.title ?? ""
        }
        AppText {
            width: root.inner
            visible: text !== ""
            look: "secondary"
            text: Words.line([root.fields.caller ?? "", site.title, root.fields.room ?? "", root.fields.wall ?? ""])
        }
        AppText {
            width: root.inner
            visible: text !== ""
            text: root.fields.detail ?? ""
        }
        Flow {
            width: root.inner
            spacing: Theme.space2

            Chip {
                visible: root.emergency
                filled: true
                tone: "danger"
                iconName: "triangle-alert"
                text: App.choiceLabel("maintenance", "urgency", "emergency")
            }
            Chip {
                objectName: "maintenance_phasechip"
                text: App.choiceLabel("maintenance", "state", root.fields.state ?? "registered")
                tone: ["done", "signed", "followed_up"].includes(root.fields.state) ? "good" : "info"
            }
            Chip {
                visible: root.run.clock.words !== undefined && root.run.clock.words !== "" && !root.fields.arrived_at
                iconName: root.run.clock.over ? "clock-alert" : "clock"
                tone: root.run.clock.tone ?? ""
                text: root.run.clock.words ?? ""
            }
            Chip {
                visible: (root.fields.trade ?? "") !== ""
                text: App.choiceLabel("maintenance", "trade", root.fields.trade ?? "")
            }
            Chip {
                visible: (root.fields.way ?? "") !== ""
                text: App.choiceLabel("maintenance", "way", root.fields.way ?? "")
            }
            Chip {
                objectName: "maintenance_owner"
                iconName: "user"
                tone: owner.exists ? "" : "danger"
                text: owner.exists ? owner.title : qsTr("nobody's yet")
            }
        }
        LinkButton {
            objectName: "maintenance_site"
            width: Math.min(implicitWidth, root.inner)
            visible: site.exists
            iconName: "building-2"
            text: qsTr("Everything about this client")
            onClicked: Nav.open("ClientTimeline", { siteId: site.recordId })
        }
        LinkButton {
            objectName: "maintenance_complaint"
            width: Math.min(implicitWidth, root.inner)
            visible: (root.fields.complaint ?? "") !== ""
            iconName: "message-square-warning"
            text: qsTr("The complaint it came from")
            onClicked: Nav.open("Complaint", { complaintId: root.fields.complaint })
        }
    }
}
