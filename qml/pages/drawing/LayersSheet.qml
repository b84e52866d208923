// What is shown over a drawing: which marks, and which revision.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property SheetPins pins
    required property SheetRun run
    required property var filter
    required property string sheetId

    signal filtered(var filter)
    signal revisionChosen(string revisionId)

    objectName: "layers_sheet"
    title: qsTr("Marks and revisions")

    SegmentedChoice {
        objectName: "layers_open"
        Layout.fillWidth: true
        options: [{ value: "", label: qsTr("All %1").arg(sheet.pins.counts.all ?? 0) }, { value: "open", label: qsTr("Open %1").arg(sheet.pins.counts.open ?? 0) }]
        value: sheet.filter.open ? "open" : ""
        onChosen: value => sheet.set("open", value === "open")
    }
    ChoiceField {
        Layout.fillWidth: true
        name: "layers_what"
        label: qsTr("Which marks")
        options: App.choices("pin", "what")
        value: sheet.filter.what ?? ""
        onChosen: value => sheet.set("what", value)
    }
    ChoiceField {
        Layout.fillWidth: true
        visible: sheet.pins.trades.length > 0
        name: "layers_trade"
        label: App.fieldLabel("issue", "trade")
        options: sheet.pins.trades
        value: sheet.filter.trade ?? ""
        onChosen: value => sheet.set("trade", value)
    }
    ChoiceField {
        Layout.fillWidth: true
        visible: sheet.pins.people.length > 0
        name: "layers_person"
        label: qsTr("Whose")
        options: sheet.pins.people
        value: sheet.filter.person ?? ""
        onChosen: value => sheet.set("person", value)
    }
    SectionHeader {
        objectName: "layers_revisions"
        Layout.fillWidth: true
        title: qsTr("Revisions")
        actionText: qsTr("Details")
        onAction: {
            sheet.close();
            Nav.open("SheetDetails", { sheetId: sheet.sheetId });
        }
    }
    Column {
        Layout.fillWidth: true

        Repeater {
            model: sheet.run.revisions.length

            ListRow {
                required property int index
                readonly property var revision: sheet.run.revisions[index] ?? null

                objectName: "layers_revision_" + (revision?.revision ?? "")
                width: parent.width
                iconName: revision?.standing === "current" ? "circle-check" : "file-stack"
                iconTone: revision?.standing === "current" ? "good" : ""
                selected: sheet.run.shown !== null && revision !== null && sheet.run.shown.recordId === revision.recordId
                title: qsTr("Rev. %1").arg(revision?.revision ?? "")
                subtitle: Words.line([revision?.words ?? "", App.date(revision?.issuedAt ?? ""), revision?.note ?? ""])
                onClicked: {
                    sheet.revisionChosen(revision.recordId);
                    sheet.close();
                }
            }
        }
    }

    function set(name: string, value: var): void {
        const next = Object.assign({}, filter);
        delete next[name];
        if (value !== "" && value !== false)
            next[name] = value;
        filtered(next);
    }
}
