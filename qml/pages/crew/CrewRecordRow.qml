// A record that a figure counts: an item with its inspection, or an issue.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property string modelData   // its id
    readonly property var fields: record.fields
    readonly property bool isItem: record.kind === "inspection_item"

    verticalPadding: Theme.space1

    RecordItem { id: record; recordId: root.modelData }
    RecordItem { id: inspection; recordId: root.isItem ? root.fields.inspection : "" }
    RecordItem { id: site; recordId: (root.isItem ? inspection.fields.site : root.fields.site) ?? "" }

    ListRow {
        objectName: root.objectName + "_row"
        Layout.fillWidth: true
        iconName: root.isItem ? "clipboard-check" : "triangle-alert"
        iconTone: root.isItem ? root.toneOf(root.fields.result) : "warning"
        title: record.title
        subtitle: root.isItem ? Words.line([site.title, inspection.title, root.fields.room ?? ""]) : Words.line([site.title, root.fields.place ?? ""])
        detail: root.isItem ? Words.line([App.choiceLabel("inspection_item", "result", root.fields.result ?? ""), (root.fields.points ?? []).join("  ")])
                : record.exists ? Words.line([App.choiceLabel("issue", "state", root.fields.state), root.sentBack()]) : ""
        onClicked: root.isItem ? Nav.open("Inspection", { inspectionId: root.fields.inspection, itemId: root.modelData })
                               : Nav.open("Issue", { issueId: root.modelData })
    }

    function toneOf(result: string): string {
        return result === "pass" ? "good" : result === "fail" ? "danger" : "warning";
    }
    function sentBack(): string {
        return (fields.reopened ?? 0) > 0 ? qsTr("sent back %n time(s)", "", fields.reopened) : "";
    }
}
