// The opened item beside the list, on windows wide enough for both.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Item {
    id: root

    required property InspectionRun run
    required property string siteId
    required property string inspectionId
    required property string itemId
    property bool readOnly: false
    readonly property var fields: item.fields

    RecordItem {
        id: item
        recordId: root.itemId
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.listPane)
        visible: root.itemId === ""
        iconName: "list-checks"
        title: qsTr("No item chosen")
        text: qsTr("Choose one in the list, or go to the next open item.")
    }

    Flickable {
        id: view
        anchors.fill: parent
        visible: root.itemId !== "" && item.exists
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: card.height + Theme.space6

        Card {
            id: card
            y: Theme.hairline
            width: Math.min(view.width, Theme.contentWidth)

            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                look: "title"
                text: item.title
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                tone: "muted"
                text: root.fields.requirement ?? ""
            }
            // A body belongs to one item: another item gets a new one, so nothing half typed moves over.
            Repeater {
                model: root.itemId !== "" && item.exists ? [root.itemId] : []

                InspectionItemBody {
                    required property string modelData

                    Layout.fillWidth: true
                    run: root.run
                    siteId: root.siteId
                    inspectionId: root.inspectionId
                    itemId: modelData
                    title: item.title
                    fields: item.fields
                    readOnly: root.readOnly
                }
            }
        }
        ScrollMark {
            view: view
            parent: view
        }
    }
}
