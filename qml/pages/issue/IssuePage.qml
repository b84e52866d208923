// One punch issue: what is wrong, where, who mends it and until when; photos before and after, the
// talk about it, and the next step. The same page makes a new one: it comes to exist at its first title.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string issueId              // "": a new one
    property string siteId               // of a new one; asked for where it is not given
    property var defaults: ({})
    readonly property var values: form.values

    readonly property string site: page.values.site ?? siteId
    readonly property string scope: site !== "" ? App.siteScope(site) : ""
    readonly property bool siteKnown: site !== "" || issueId !== ""
    readonly property bool missing: issueId !== "" && !stored.exists && !stored.loading
    readonly property bool mayWrite: scope === "" || App.may(form.isNew ? "create" : "edit", "issue", scope)
    readonly property bool wide: width > Theme.wideWidth

    objectName: "issue_page"
    title: issueId === "" && form.isNew ? qsTr("New punch issue") : App.kindLabel("issue")
    subtitle: Words.line([siteRecord.title, saved()])
    scroll: siteKnown
    maximumWidth: wide ? 2 * Theme.contentWidth : Theme.contentWidth
    footerShown: siteKnown && mayWrite && !form.isNew

    RecordItem {
        id: siteRecord
        recordId: page.site
    }
    RecordItem {
        id: stored
        recordId: page.issueId !== "" || form.isNew ? page.issueId : form.recordId
    }
    RecordForm {
        id: form
        kind: "issue"
        recordId: page.issueId
        scope: page.scope
        defaults: page.siteId === "" ? ({}) : Object.assign({ site: page.siteId }, running.count > 0 ? { stage: running.get(0).recordId } : {}, page.defaults)
    }

    // An issue on its own is of the stage that runs: it must be settled before the next one starts.
    RecordListModel {
        id: running
        kind: "stage"
        where: ({ site: page.siteId, state: "running" })
        sortBy: "position"
        active: page.issueId === "" && page.siteId !== ""
    }
    RecordListModel {
        id: after
        kind: "photo"
        where: ({ about: form.recordId, phase: "after" })
        sortBy: "taken_at"
        descending: true
        active: !form.isNew
    }

    SiteChooser {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !page.siteKnown
        active: visible
        onChosen: siteId => page.siteId = siteId
    }
    DecideBanner {
        Layout.fillWidth: true
        count: stored.toDecide
    }
    ErrorBanner {
        objectName: "issue_error"
        Layout.fillWidth: true
        error: form.error
    }
    AppText {
        objectName: "issue_read_only"
        Layout.fillWidth: true
        visible: !form.isNew && stored.exists && !page.mayWrite
        look: "secondary"
        text: qsTr("You can read this. Your role at this site does not change it.")
    }
    EmptyState {
        objectName: "issue_not_allowed"
        Layout.fillWidth: true
        visible: page.siteKnown && page.issueId === "" && form.isNew && !page.mayWrite
        iconName: "lock"
        title: qsTr("Your role at this site does not open punch issues")
        text: qsTr("Tell the project manager of the site what you saw.")
    }

    EmptyState {
        objectName: "issue_missing"
        Layout.fillWidth: true
        visible: page.missing
        iconName: "triangle-alert"
        title: qsTr("This issue is not on this device")
        text: qsTr("It may still be on a colleague's device, or you are no longer on this site.")
        actionText: qsTr("Show sync")
        onAction: Nav.open("Sync", {})
    }

    GridLayout {
        Layout.fillWidth: true
        visible: page.siteKnown && !page.missing && (page.mayWrite || !form.isNew)
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4

            LeftBanner {
                Layout.fillWidth: true
                scope: page.scope
                personId: ["open", "assigned"].includes(page.values.state) ? page.values.assignee ?? "" : ""
            }
            TwinsCard {
                Layout.fillWidth: true
                issueId: form.isNew ? "" : form.recordId
                original: stored.fields.duplicate_of ?? ""
                readOnly: !page.mayWrite
            }
            IssueSummary {
                Layout.fillWidth: true
                visible: !form.isNew
                values: page.values
            }
            FormFields {
                Layout.fillWidth: true
                form: form
                names: ["title", "detail"]
                readOnly: !page.mayWrite
            }
            IssuePhotos {
                Layout.fillWidth: true
                visible: !form.isNew
                issueId: form.recordId
                siteId: page.site
                itemId: page.values.item ?? ""
                what: page.values.title ?? ""
                room: page.values.place ?? ""
                readOnly: !page.mayWrite
            }
            DeviationsOf {
                Layout.fillWidth: true
                active: !form.isNew
                where: ({ issue: form.recordId })
                readOnly: true
            }
            AppText {
                Layout.fillWidth: true
                visible: form.isNew
                look: "secondary"
                text: qsTr("Name the issue first: then photos and comments can be added.")
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4

            FormFields {
                Layout.fillWidth: true
                form: form
                names: ["place", "trade", "severity", "assignee", "crew", "due_on"]
                readOnly: !page.mayWrite
            }
            VoiceNotes {
                Layout.fillWidth: true
                siteId: page.site
                aboutId: form.isNew ? "" : form.recordId
                what: page.values.title ?? ""
                readOnly: form.isNew
            }
            Comments {
                Layout.fillWidth: true
                visible: !form.isNew
                aboutId: form.recordId
                scope: page.scope
            }
        }
    }

    footer: StepButtons {
        Layout.fillWidth: true
        steps: page.siteKnown && !form.isNew ? App.transitions("issue", page.scope, page.values) : []
        values: page.values
        onTaken: step => page.take(step)
    }

    Component.onDestruction: form.flush()

    function saved(): string {
        if (form.saving)
            return qsTr("saving…");
        if (form.savedAt)
            return qsTr("saved on this device %1").arg(App.time(form.savedAt));
        return form.isNew ? qsTr("exists as soon as it has a title") : qsTr("saves itself");
    }
    // Marking as fixed says by whom, and shows it: the newest photo taken since it was last sent back.
    function fillFixing() {
        const shown = after.count > 0 ? after.get(0) : null;
        const before = page.values.fixed_at ?? "";
        if (shown && (before === "" || new Date(shown.fields.taken_at) > new Date(before)))
            form.set("after_photo", shown.recordId);
        if (!page.values.after_photo)
            return;
        form.set("fixer", App.personId);
        form.set("fixed_at", new Date());
    }
    // Sent back: what was shown as mended is history, and how often is counted.
    function sendBack() {
        form.set("reopened", (page.values.reopened ?? 0) + 1);
        form.set("after_photo", null);
        form.set("fixer", null);
    }
    function take(step: var) {
        if (step.to === "fixed")
            fillFixing();
        if (step.to === "open" && page.values.state !== "assigned")
            sendBack();
        const missing = (step.needs ?? []).filter(name => !page.values[name]);
        if (missing.length > 0) {
            if (missing.includes("after_photo")) {
                Nav.warn(qsTr("First take a photo of how it is now: under “After”."));
                return;
            }
            Nav.warn(qsTr("First fill in: %1").arg(missing.map(name => App.fieldLabel("issue", name)).join(", ")));
            return;
        }
        form.set("state", step.to);
        form.flush();
        Nav.toast(App.choiceLabel("issue", "state", step.to));
    }
}
