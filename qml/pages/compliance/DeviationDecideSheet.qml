// How a deviation ends: it stays as built, it is done again, or the drawing is changed. Each is one save with what follows.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property string deviationId
    required property string scope
    required property var fields
    property string outcome: ""
    readonly property bool needsReason: outcome === "accepted" || outcome === "design_change"
    readonly property bool fits: outcome !== "" && (!needsReason || reason.text.trim() !== "")
    property string follows: ""          // the record it leads to
    readonly property var entails: ({
        accepted: qsTr("Nothing is done again. The reason is kept with it."),
        rework: qsTr("An issue is opened: somebody mends it, and it is looked at again."),
        design_change: qsTr("The drawing follows: with cost and days, signed by the client, shown in a new revision.")
    })

    objectName: "deviation_decide_sheet"
    title: qsTr("How does it end?")

    RecordWriter {
        id: writer
        onSaved: sheet.done()
        onFailed: error => trouble.error = error
    }
    ErrorBanner {
        id: trouble
        objectName: "deviation_decide_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    AppText {
        Layout.fillWidth: true
        look: "row"
        text: Words.line([sheet.fields.title ?? "", sheet.fields.room ?? "", Deviations.words(sheet.fields)])
    }
    ChoiceField {
        objectName: "deviation_outcome"
        Layout.fillWidth: true
        name: "outcome"
        value: sheet.outcome
        optional: false
        options: App.choices("deviation", "outcome")
        onChosen: value => sheet.outcome = value
    }
    AppText {
        objectName: "deviation_entails"
        Layout.fillWidth: true
        visible: sheet.outcome !== ""
        look: "secondary"
        text: sheet.outcome === "" ? "" : sheet.entails[sheet.outcome]
    }
    AppTextArea {
        id: reason
        objectName: "deviation_reason"
        Layout.fillWidth: true
        visible: sheet.outcome !== "" && sheet.needsReason
        label: sheet.outcome === "design_change" ? qsTr("Why does the drawing change?") : qsTr("Why may it stay?")
        limit: 500
    }
    PrimaryButton {
        objectName: "deviation_decide_button"
        Layout.fillWidth: true
        enabled: sheet.fits
        busy: writer.busy
        text: sheet.outcome === "" ? qsTr("First: how does it end?") : sheet.fits ? App.choiceLabel("deviation", "outcome", sheet.outcome) : qsTr("First: the reason")
        onClicked: sheet.decide()
    }

    function decide() {
        trouble.error = null;
        const set = { outcome: outcome, decided_by: App.personId, decided_at: App.now, state: "decided" };
        if (needsReason)
            set.reason = reason.text.trim();
        if (outcome === "rework") {
            follows = App.newId();
            set.issue = follows;
        } else if (outcome === "design_change") {
            follows = App.newId();
            set.change = follows;
        }
        const first = outcome === "rework" ? [{ record: follows, kind: "issue", scope: scope, set: issue() }]
                    : outcome === "design_change" ? [{ record: follows, kind: "design_change", scope: scope, set: change() }] : [];
        writer.save(first.concat([{ record: deviationId, kind: "deviation", scope: scope, set: set }]));
    }
    function present(values: var): var {
        const kept = {};
        for (const name in values)
            if (values[name] !== undefined && values[name] !== null && values[name] !== "")
                kept[name] = values[name];
        return kept;
    }
    function issue(): var {
        const detail = [Deviations.words(fields), fields.detail ?? ""].filter(part => part !== "").join("\n");
        return present({ site: fields.site, inspection: fields.inspection, title: fields.title, detail: detail, place: fields.room, severity: "normal", state: "open" });
    }
    function change(): var {
        return present({ site: fields.site, sheet: fields.sheet, title: fields.title, requester: "site", reason: reason.text.trim(),
                         author: App.personId, asked_at: App.now, state: "asked" });
    }
    function done() {
        const nav = Nav;
        const [page, id] = outcome === "rework" ? ["Issue", "issueId"] : ["DesignChange", "changeId"];
        const where = follows;
        nav.toast(App.choiceLabel("deviation", "outcome", outcome));
        close();
        if (where !== "")
            nav.open(page, { [id]: where });
    }
}
