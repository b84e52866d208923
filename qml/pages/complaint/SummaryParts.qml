// The stock by kind, severity, stage, crew, designer or project manager.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    property var figures: null
    property string part: "category"
    readonly property var groups: figures?.groups ?? []
    readonly property var rows: groups.find(group => group.part === part)?.rows ?? []
    property bool all: false

    visible: rows.length > 0
    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Of what, and whose")
    }
    ChipStrip {
        Layout.fillWidth: true

        Repeater {
            model: root.groups

            FilterChip {
                required property var modelData

                objectName: "summary_part_" + modelData.part
                text: modelData.label
                checkable: false
                checked: root.part === modelData.part
                onClicked: root.part = modelData.part
            }
        }
    }
    Card {
        Layout.fillWidth: true

        SummaryBars {
            Layout.fillWidth: true
            name: "summary_group"
            rows: root.rows.slice(0, root.all ? root.rows.length : 8).map(row => ({ label: row.label, value: row.opening + row.new,
                detail: qsTr("%1 open + %2 new − %3 settled = %4").arg(row.opening).arg(row.new).arg(row.closed).arg(row.closing) }))
        }
        SecondaryButton {
            objectName: "summary_all_groups"
            Layout.fillWidth: true
            visible: root.rows.length > 8
            compact: true
            text: root.all ? qsTr("Show fewer") : qsTr("Show all %1").arg(root.rows.length)
            onClicked: root.all = !root.all
        }
    }
}
