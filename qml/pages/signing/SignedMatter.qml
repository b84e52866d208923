// What exactly is signed, in full: an inspection with what passed and what failed, or a briefing as it was given.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property RecordItem about
    required property RecordItem stage
    readonly property var f: about.fields
    readonly property bool inspection: about.kind === "inspection"
    readonly property bool briefing: about.kind === "briefing"
    readonly property var toldOf: ({ maintenance: ["room", "wall", "result", "result_words", "parts", "hours", "arrived_at", "left_at", "warranty"],
                                     quotation: ["amount", "valid_until"], design_change: ["requester", "requester_name", "reason", "cost", "days"] })

    objectName: "signed_matter"
    spacing: Theme.space2

    RecordItem { id: who; recordId: (root.inspection ? root.f.inspector : root.f.given_by) ?? "" }
    RecordItem { id: crew; recordId: root.f.crew ?? "" }
    RecordCount {
        id: results
        kind: "inspection_item"
        where: ({ inspection: root.about.recordId })
        by: "result"
        active: root.inspection
    }
    RecordListModel {
        id: failed
        kind: "inspection_item"
        where: ({ inspection: root.about.recordId, result: "fail" })
        sortBy: "position"
        active: root.inspection
    }

    AppText {
        Layout.fillWidth: true
        look: "title"
        text: root.briefing ? qsTr("Briefing: %1").arg(App.choiceLabel("briefing", "trade", root.f.trade)) : root.about.title
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        visible: root.inspection || root.briefing
        text: Words.line([root.stage.exists ? App.choiceLabel("stage", "code", root.stage.fields.code) : "",
                          App.dateTime((root.inspection ? root.f.finished_at : root.f.briefed_at) ?? ""), who.title, crew.title,
                          root.f.drawing_revision ?? ""])
    }
    AppText {
        objectName: "signed_results"
        Layout.fillWidth: true
        visible: root.inspection
        text: root.resultWords()
    }
    Repeater {
        model: root.inspection ? failed : null

        RowLayout {
            id: line

            required property var fields
            required property int index

            Layout.fillWidth: true
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "circle-x"
                size: Theme.iconMedium
                color: Theme.danger
            }
            AppText {
                objectName: "signed_failed_" + line.index
                Layout.fillWidth: true
                text: Words.line([line.fields.title, line.fields.room ?? "", line.fields.note ?? ""])
            }
        }
    }
    Repeater {
        model: root.briefing ? root.f.points ?? [] : []

        AppText {
            required property string modelData
            required property int index

            objectName: "signed_point_" + index
            Layout.fillWidth: true
            text: modelData
        }
    }
    Repeater {
        model: root.about.kind === "completion_file" ? root.f.contents?.confirmed ?? [] : []

        AppText {
            required property string modelData // "warranty 1 2f…"
            required property int index

            objectName: "signed_part_" + index
            Layout.fillWidth: true
            text: qsTr("%1: %2").arg(App.choiceLabel("completion_document", "part", modelData.split(" ")[0])).arg(modelData.split(" ")[1])
        }
    }
    AppText {
        objectName: "signed_content"
        Layout.fillWidth: true
        visible: root.briefing
        text: root.f.content ?? ""
    }
    Repeater {
        model: root.toldOf[root.about.kind] ?? []

        AppText {
            required property string modelData
            readonly property var value: root.f[modelData]

            objectName: "signed_" + modelData
            Layout.fillWidth: true
            visible: value !== undefined && value !== null && value !== "" && value.length !== 0
            text: visible ? qsTr("%1: %2").arg(App.fieldLabel(root.about.kind, modelData)).arg(App.valueWords(root.about.kind, modelData, value)) : ""
        }
    }
    Repeater {
        model: root.about.kind === "quotation" ? root.f.lines ?? [] : []

        AppText {
            required property var modelData
            required property int index

            objectName: "signed_line_" + index
            Layout.fillWidth: true
            text: Words.line([modelData.what ?? "", qsTr("¥ %1").arg(Number(modelData.amount ?? 0).toFixed(2))])
        }
    }

    function resultWords(): string {
        const groups = results.groups;
        return App.choices("inspection_item", "result").filter(one => (groups[one.value] ?? 0) > 0)
                  .map(one => qsTr("%1: %2").arg(one.label).arg(groups[one.value])).join(qsTr(", "));
    }
}
