// One item opened: its verdict, measured points, photos, punch issue and note.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property InspectionRun run
    required property string siteId
    required property string inspectionId
    required property string itemId
    required property string title
    required property var fields
    property bool readOnly: false

    readonly property bool measurable: (fields.unit ?? "") !== "" || (fields.limit ?? null) !== null || points.length > 0
    readonly property var points: fields.points ?? []

    spacing: Theme.space3

    Measured {
        id: measured
        points: root.points
        limit: root.fields.limit
        unit: root.fields.unit ?? ""
    }

    ResultButtons {
        Layout.fillWidth: true
        result: root.fields.result ?? ""
        readOnly: root.readOnly
        onChosen: answer => root.run.setResult(root.itemId, answer)
    }

    ColumnLayout {
        visible: root.measurable
        spacing: Theme.space1

        AppText {
            look: "secondary"
            tone: "muted"
            text: measured.unit === "" ? qsTr("Measured") : qsTr("Measured, %1").arg(measured.unit)
        }
        ItemPoints {
            Layout.fillWidth: true
            points: root.points
            measured: measured
            readOnly: root.readOnly
            onEdited: numbers => root.judge(numbers)
        }
        AppText {
            objectName: "item_verdict"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            visible: text !== ""
            look: "secondary"
            strong: true
            tone: measured.exceeded ? "danger" : "good"
            text: measured.verdict
        }
    }

    ItemPhotos {
        Layout.fillWidth: true
        siteId: root.siteId
        inspectionId: root.inspectionId
        itemId: root.itemId
        what: root.title
        room: root.fields.room ?? ""
        failed: root.fields.result === "fail"
        readOnly: root.readOnly
        onIssueWanted: root.openIssue()
    }

    NoteField {
        objectName: "item_note_field"
        Layout.fillWidth: true
        label: App.fieldLabel("inspection_item", "note")
        value: root.fields.note ?? ""
        readOnly: root.readOnly
        least: Theme.button
        onHandedOn: words => root.run.setNote(root.itemId, words)
    }

    AmendmentList {
        Layout.fillWidth: true
        about: root.readOnly ? root.itemId : ""
    }

    // A value over the limit fails the item; a person may still overrule it with the buttons.
    function judge(numbers: var) {
        const over = numbers.some(point => measured.limit !== undefined && measured.limit !== null
                                            && Math.abs(point) > Number(measured.limit));
        run.setPoints(itemId, numbers);
        if (over && fields.result !== "fail")
            run.setResult(itemId, "fail");
    }
    function openIssue() {
        const values = { title: title };
        if (fields.room)
            values.place = fields.room;
        const detail = measured.verdict + "\n" + (fields.note ?? "");
        if (detail.trim() !== "")
            values.detail = detail.trim();
        const issueId = run.openIssue(itemId, values);
        if (issueId !== "")
            Nav.open("Issue", { issueId: issueId });
    }
}
