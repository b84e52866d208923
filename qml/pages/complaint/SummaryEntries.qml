// Complaints that a figure names, each of which opens; the first few, then all that are kept of them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var entries: null           // {count, list}
    property string title
    property string none                 // said where there are none and `always`
    property string name
    property string tone
    property bool always: false
    property bool all: false
    readonly property int few: 5
    readonly property var list: entries?.list ?? []
    readonly property int count: entries?.count ?? 0

    visible: count > 0 || always
    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: root.count > 0 ? qsTr("%1: %2").arg(root.title).arg(root.count) : root.title
    }
    AppText {
        Layout.fillWidth: true
        visible: root.count === 0
        look: "secondary"
        text: root.none
    }
    Card {
        Layout.fillWidth: true
        visible: root.count > 0
        spacing: 0
        verticalPadding: Theme.space1

        Repeater {
            model: root.list.slice(0, root.all ? root.list.length : root.few)

            ListRow {
                required property var modelData
                required property int index

                objectName: root.name + "_" + index
                Layout.fillWidth: true
                iconName: "message-square-warning"
                iconTone: root.tone
                title: Words.line([modelData.number, modelData.title])
                subtitle: modelData.late === undefined ? modelData.words : Words.line([modelData.clock, qsTr("%1 late").arg(modelData.late), modelData.owner])
                separator: index < root.list.length - 1
                onClicked: Nav.open("Complaint", { complaintId: modelData.id })
            }
        }
        SecondaryButton {
            objectName: root.name + "_all"
            Layout.fillWidth: true
            visible: root.list.length > root.few && !root.all
            compact: true
            text: qsTr("Show all %1").arg(root.list.length)
            onClicked: root.all = true
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            Layout.bottomMargin: Theme.space2
            visible: root.count > root.list.length
            look: "secondary"
            text: qsTr("%1 more are counted here; only the first are listed.").arg(root.count - root.list.length)
        }
    }
}
