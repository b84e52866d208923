// What it is about: words of the caller, client and site with its warranty, and how it stands.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property ComplaintRun run
    property bool severityShown: false
    readonly property var fields: run.fields
    readonly property real inner: Math.max(0, width - 2 * padding)

    RecordItem { id: site; recordId: root.fields.site ?? "" }
    RecordItem { id: owner; recordId: root.fields.owner ?? root.fields.adviser ?? "" }

    Column { // not a layout: words that wrap then always have their own height
        spacing: Theme.space2

        AppText {
            objectName: "complaint_title"
            width: root.inner
            look: "heading"
            text: root.fields.title ?? ""
        }
        AppText {
            width: root.inner
            visible: text !== ""
            look: "secondary"
            text: Words.line([root.fields.caller ?? "", site.title, root.run.warranty])
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
                visible: root.severityShown && (root.fields.severity ?? "") !== ""
                filled: root.fields.severity === "major"
                tone: root.fields.severity === "major" ? "danger" : root.fields.severity === "urgent" ? "warning" : ""
                text: App.choiceLabel("complaint", "severity", root.fields.severity ?? "")
            }
            Chip {
                objectName: "complaint_phasechip"
                text: App.choiceLabel("complaint", "state", root.fields.state ?? "registered")
                tone: ["closed", "followed_up"].includes(root.fields.state) ? "good" : "info"
            }
            Chip {
                visible: (root.fields.way ?? "") !== ""
                text: App.choiceLabel("complaint", "way", root.fields.way ?? "")
            }
            Chip {
                visible: (root.fields.category ?? "") !== ""
                text: App.choiceLabel("complaint", "category", root.fields.category ?? "")
            }
            Chip {
                visible: (root.fields.trade ?? "") !== ""
                text: App.choiceLabel("complaint", "trade", root.fields.trade ?? "")
            }
            Chip {
                objectName: "complaint_owner"
                iconName: "user"
                tone: owner.exists ? "" : "danger"
                text: owner.exists ? owner.title : qsTr("nobody's yet")
            }
            Chip {
                visible: (root.fields.reopened ?? 0) > 0
                tone: "warning"
                iconName: "rotate-ccw"
                text: qsTr("reopened %n time(s)", "", root.fields.reopened ?? 0)
            }
        }
        LinkButton {
            objectName: "complaint_site"
            width: Math.min(implicitWidth, root.inner)
            visible: site.exists
            iconName: "building-2"
            text: qsTr("Everything about this client")
            onClicked: Nav.open("ClientTimeline", { siteId: site.recordId })
        }
    }
}
