// One figure: the limit, where it stands, how it is measured, and who of the company stands for it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string limitId

    objectName: "limit_page"
    title: limit.exists ? limit.title : qsTr("Figure")
    spacing: Theme.space3

    LimitItem {
        id: limit
        limitId: page.limitId
    }
    EmptyState {
        objectName: "limit_missing"
        Layout.fillWidth: true
        visible: !limit.exists
        iconName: "search"
        title: qsTr("This figure is not in this version of the app")
        text: qsTr("Checklists that used it keep it as they had it. Look for what took its place.")
        actionText: qsTr("Show the standards")
        onAction: Nav.open("Standards", {})
    }
    Card {
        Layout.fillWidth: true
        visible: limit.exists

        AppText {
            objectName: "limit_figure"
            Layout.fillWidth: true
            look: "number"
            text: limit.figure
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            Chip {
                objectName: "limit_standing"
                width: Math.min(implicitWidth, parent.width)
                visible: text !== ""
                tone: limit.unverified ? "warning" : "good"
                iconName: limit.unverified ? "circle-help" : "badge-check"
                text: limit.standing
            }
            Chip {
                width: Math.min(implicitWidth, parent.width)
                visible: limit.status === "found"
                tone: "proof"
                iconName: "book-open"
                text: qsTr("source read")
            }
            Chip {
                text: limit.main ? qsTr("main item") : qsTr("general item")
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: limit.exists
        spacing: Theme.space3

        Repeater {
            model: limit.facts

            ColumnLayout {
                id: fact

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    look: "label"
                    tone: "muted"
                    text: fact.modelData.label
                }
                AppText {
                    Layout.fillWidth: true
                    text: fact.modelData.text
                }
            }
        }
    }
    ConfirmationCard {
        Layout.fillWidth: true
        visible: limit.exists && limit.status !== "found"
        limit: limit
    }
}
