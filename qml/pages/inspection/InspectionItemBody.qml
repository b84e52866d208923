// One item opened: its verdict, measured points, photos, punch issue and note.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property InspectionRun run
    required property string siteId
    required property string inspectionId
    required property string itemId
    required property string title
    required property var fields
    property bool readOnly: false

    property bool stepping: false        // came here by the number pad: the first empty point takes the focus
    readonly property string result: fields.result ?? ""
    readonly property bool overruled: result === "pass" && measure.judged.outcome === "fail"
                                      || result === "fail" && measure.judged.outcome === "pass"

    signal finished()                    // the number pad went past the last point

    spacing: Theme.space3
    Component.onCompleted: if (stepping) measure.measure()

    ResultButtons {
        Layout.fillWidth: true
        result: root.result
        readOnly: root.readOnly
        onChosen: answer => root.run.setResult(root.itemId, answer)
    }

    NoteField {
        objectName: "item_reason_field"
        Layout.fillWidth: true
        visible: root.result === "not_applicable"
        label: qsTr("Why does it not apply?")
        problem: text.trim() === "" ? qsTr("A reason is owed before the inspection is finished") : ""
        value: root.fields.reason ?? ""
        limit: 300
        readOnly: root.readOnly
        least: Theme.button
        onHandedOn: words => root.run.setReason(root.itemId, words)
    }

    ItemMeasure {
        id: measure
        Layout.fillWidth: true
        run: root.run
        itemId: root.itemId
        fields: root.fields
        readOnly: root.readOnly
        onFinished: root.finished()
    }

    TestCard { Layout.fillWidth: true; inspectionId: root.inspectionId; itemId: root.itemId; readOnly: root.readOnly }
    ItemPhotos {
        Layout.fillWidth: true
        siteId: root.siteId
        inspectionId: root.inspectionId
        itemId: root.itemId
        what: root.title
        room: root.fields.room ?? ""
        failed: root.result === "fail"
        fixed: root.result === "fixed"
        readOnly: root.readOnly
        onIssueWanted: root.openIssue()
    }

    CompareCard {
        Layout.fillWidth: true
        abouts: [root.itemId]
    }
    DeviationsOf { // of a check against the drawings: the item is a sheet
        Layout.fillWidth: true
        active: checked.fields.code === "drawing_check"
        where: ({ inspection: root.inspectionId, revision: root.fields.key ?? "" })
        siteId: root.siteId
        inspectionId: root.inspectionId
        revisionId: root.fields.key ?? ""
        room: root.fields.room ?? ""
        readOnly: root.readOnly
    }
    RecordItem { id: checked; recordId: root.inspectionId }

    NoteField {
        objectName: "item_note_field"
        Layout.fillWidth: true
        label: App.fieldLabel("inspection_item", "note")
        problem: root.overruled && text.trim() === "" ? qsTr("You judge otherwise than the points do: say why") : ""
        value: root.fields.note ?? ""
        readOnly: root.readOnly
        least: Theme.button
        onHandedOn: words => root.run.setNote(root.itemId, words)
    }

    VoiceNotes {
        Layout.fillWidth: true
        siteId: root.siteId
        aboutId: root.itemId
        what: root.title
        readOnly: root.readOnly
    }

    AmendmentList {
        Layout.fillWidth: true
        about: root.readOnly ? root.itemId : ""
    }

    function openIssue() {
        const values = { title: title };
        if (fields.room)
            values.place = fields.room;
        const detail = (measure.judged.words ?? "") + "\n" + (fields.note ?? "");
        if (detail.trim() !== "")
            values.detail = detail.trim();
        const issueId = run.openIssue(itemId, values);
        if (issueId !== "")
            Nav.open("Issue", { issueId: issueId });
    }
}
