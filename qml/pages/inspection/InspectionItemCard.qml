// One item of the checklist: state, title and requirement; opened, everything that can be said about it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property InspectionRun run
    required property string siteId
    required property string inspectionId
    required property string itemId
    required property string title
    required property var fields
    property bool open: false
    property bool selected: false       // chosen in the list beside the detail pane
    property bool readOnly: false

    property bool stepping: false       // opened by the number pad

    signal toggled()
    signal finished()                   // the number pad went past its last point

    readonly property string result: fields.result ?? ""
    readonly property var points: fields.points ?? []
    readonly property var rule: run.total > 0 ? run.rule(itemId) : ({})
    readonly property var judged: points.length > 0 && run.total > 0 ? run.judge(itemId, points) : ({})
    readonly property string resultText: result === "" ? qsTr("not answered")
                                                       : App.choiceLabel("inspection_item", "result", result)

    objectName: "inspection_item"
    outline: selected ? Theme.accent : result === "fail" ? Theme.toneBorder("danger") : Theme.border
    spacing: Theme.space3

    RecordCount {
        id: photos
        kind: "photo"
        where: ({ about: root.itemId })
        active: root.itemId !== ""
    }

    ItemHeader {
        objectName: "inspection_item_header"
        Layout.fillWidth: true
        result: root.result
        title: root.title
        requirement: root.requirement()
        Accessible.name: qsTr("%1, %2").arg(root.title).arg(root.resultText)
        Accessible.description: root.open ? qsTr("Closes this item") : qsTr("Opens this item")
        onClicked: root.toggled()
    }

    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.icon + Theme.space3
        visible: !root.open && (root.points.length > 0 || photos.value > 0)
        spacing: Theme.space2

        Chip {
            visible: root.points.length > 0
            tone: root.judged.outcome === "fail" ? "danger" : root.judged.outcome === "pass" ? "good" : ""
            text: qsTr("Measured %1").arg(Words.phrase([root.judged.worst ?? root.points[0], root.rule.unit]))
        }
        Chip {
            visible: photos.value > 0
            text: qsTr("%n photo(s)", "", photos.value)
        }
    }

    ResultButtons {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.icon + Theme.space3
        visible: !root.open && root.result === "" && !root.readOnly
        low: true
        result: root.result
        onChosen: answer => root.run.setResult(root.itemId, answer)
    }

    // The body keeps the id it was made with: a reused card never hands half typed text to another item.
    Repeater {
        model: root.open ? [root.itemId] : []

        InspectionItemBody {
            required property string modelData

            Layout.fillWidth: true
            run: root.run
            siteId: root.siteId
            inspectionId: root.inspectionId
            itemId: modelData
            title: root.title
            fields: root.fields
            readOnly: root.readOnly
            stepping: root.stepping
            onFinished: root.finished()
        }
    }

    // What is asked, and the limit where the requirement does not say it itself.
    function requirement(): string {
        const parts = [fields.requirement ?? ""];
        const limit = rule.limit ?? "";
        if (!open && limit !== "" && (fields.requirement ?? "").indexOf(limit.replace(/[^\d.–]/g, "")) < 0)
            parts.push(limit);
        if ((fields.room ?? "") !== "")
            parts.push(fields.room);
        return Words.line(parts);
    }
}
