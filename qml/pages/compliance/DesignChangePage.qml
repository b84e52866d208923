// One design change: who asked, why, what it costs; the client signs it, and a new revision shows it. Once it is signed it
// stays as it was signed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string changeId: ""         // "": a new one
    property string siteId: ""           // of a new one
    property string sheetId: ""
    property bool signing: false         // the client signs just now
    readonly property var values: form.values
    readonly property string site: values.site ?? siteId
    readonly property string scope: App.siteScope(site)
    readonly property string phase: values.state ?? "asked"
    readonly property bool mayWrite: App.may(form.isNew ? "create" : "edit", "design_change", scope)
    readonly property bool readOnly: !mayWrite || phase !== "asked"
    readonly property bool missing: changeId !== "" && !stored.exists && !stored.loading
    readonly property var steps: form.isNew ? [] : App.transitions("design_change", scope, values)
    readonly property var effect: ["cost", "days"]
    readonly property var owed: effect.filter(name => !Changes.known(values[name]))

    objectName: "design_change_page"
    title: form.isNew ? qsTr("New design change") : App.kindLabel("design_change")
    subtitle: Words.line([siteRecord.title, form.savedAt ? qsTr("saved on this device %1").arg(App.time(form.savedAt)) : qsTr("saves itself")])
    footerShown: !missing && !form.isNew && phase === "asked" && steps.some(step => step.to === "agreed")

    RecordItem { id: siteRecord; recordId: page.site }
    RecordItem { id: stored; recordId: page.changeId !== "" || form.isNew ? page.changeId : form.recordId }
    RecordForm {
        id: form
        kind: "design_change"
        recordId: page.changeId
        scope: page.scope
        newOf: page.siteId
        defaults: page.changeId !== "" ? ({}) : Object.assign({ site: page.siteId, author: App.personId, asked_at: App.now, state: "asked", requester: "client" },
                                                             page.sheetId === "" ? {} : { sheet: page.sheetId })
    }
    RecordWriter {
        id: writer
        onSaved: Nav.toast(qsTr("Saved on this device"))
        onFailed: error => trouble.error = error
    }
    RecordListModel {
        id: signatures
        kind: "signature"
        where: ({ about: form.recordId, state: "stands" })
        active: !form.isNew
        onCountChanged: page.signedJustNow()
    }
    RecordListModel {
        id: deviations
        kind: "deviation"
        where: ({ change: form.recordId })
        active: !form.isNew
    }
    RecordListModel {
        id: photos
        kind: "photo"
        where: ({ about: form.recordId })
        sortBy: "taken_at"
        active: !form.isNew
    }

    DecideBanner {
        Layout.fillWidth: true
        count: stored.toDecide
    }
    ErrorBanner {
        id: trouble
        objectName: "change_error"
        Layout.fillWidth: true
        error: form.error
        onAction: Nav.open("Sync", {})
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.missing
        iconName: "git-pull-request"
        title: qsTr("This design change is not on this device")
        text: qsTr("It may have been taken away from you, or has not arrived yet.")
        actionText: qsTr("Back")
        onAction: Nav.back()
    }
    EmptyState {
        objectName: "change_not_allowed"
        Layout.fillWidth: true
        visible: form.isNew && page.changeId === "" && !page.mayWrite
        iconName: "lock"
        title: qsTr("Your role at this site writes no design changes")
        text: qsTr("Tell the designer or the adviser of the site.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !page.missing && (!form.isNew || page.mayWrite)
        spacing: Theme.space4

        Chip {
            objectName: "change_state"
            visible: !form.isNew
            tone: page.phase === "drawn" ? "good" : page.phase === "declined" ? "" : "warning"
            iconName: page.phase === "drawn" ? "check" : page.phase === "declined" ? "ban" : "hourglass"
            text: form.isNew ? "" : App.choiceLabel("design_change", "state", page.phase)
        }
        FormFields {
            Layout.fillWidth: true
            form: form
            names: ["title", "requester", "requester_name", "reason"]
            readOnly: page.readOnly
        }
        ChangeEffect {
            Layout.fillWidth: true
            form: form
            readOnly: page.readOnly
        }
        FormFields {
            Layout.fillWidth: true
            visible: page.phase === "declined"
            form: form
            names: ["declined_reason"]
            readOnly: true
        }
        Repeater {
            model: deviations

            ListRow {
                required property string recordId
                required property var fields
                required property int index

                objectName: "change_deviation_" + index
                Layout.fillWidth: true
                iconName: "diff"
                title: fields.title ?? ""
                subtitle: Deviations.words(fields)
                onClicked: Nav.open("Deviation", { deviationId: recordId })
            }
        }
        PhotoStrip {
            Layout.fillWidth: true
            visible: !form.isNew
            title: qsTr("Photos")
            tag: "change"
            models: [photos]
            readOnly: page.readOnly
            onWanted: Nav.open("Camera", { siteId: page.site, aboutId: form.recordId, what: page.values.title ?? "" })
            onOpened: (photoId, aboutId) => Nav.open("PhotoViewer", { photoId: photoId, aboutId: aboutId })
        }
        SignatureCard {
            objectName: "change_signatures"
            Layout.fillWidth: true
            visible: signatures.count > 0
            about: form.recordId
            siteId: page.site
        }
        ChangeDrawn {
            Layout.fillWidth: true
            visible: page.phase === "agreed" || page.phase === "drawn"
            changeId: form.recordId
            siteId: page.site
            fields: page.values
            mayTake: page.steps.some(step => step.to === "drawn")
        }
        LinkButton {
            objectName: "change_report"
            visible: !form.isNew
            iconName: "file-text"
            text: qsTr("Make a report")
            onClicked: {
                form.flush();
                Nav.sheet("ReportSheet", { of: "change", subjectId: form.recordId });
            }
        }
        LinkButton {
            objectName: "change_decline"
            visible: page.steps.some(step => step.to === "declined")
            iconName: "ban"
            text: qsTr("It is not changed")
            onClicked: {
                form.flush();
                Nav.sheet("ReasonSheet", { kind: "design_change", recordId: form.recordId, scope: page.scope, field: "declined_reason", set: { state: "declined" }, heading: text });
            }
        }
        LinkButton {
            objectName: "change_again"
            visible: page.steps.some(step => step.to === "asked")
            iconName: "rotate-ccw"
            text: qsTr("Ask again")
            onClicked: page.take({ state: "asked" })
        }
    }

    footer: PrimaryButton {
        objectName: "change_sign"
        Layout.fillWidth: true
        iconName: "signature"
        busy: writer.busy
        enabled: page.owed.length === 0
        text: page.owed.length > 0 ? qsTr("Before it is signed: %1").arg(page.owed.map(name => App.fieldLabel("design_change", name)).join(qsTr(", ")))
              : signatures.count > 0 ? qsTr("The client has signed") : qsTr("The client signs it")
        onClicked: page.sign()
    }

    function take(set: var) {
        trouble.error = null;
        writer.save([{ record: form.recordId, kind: "design_change", scope: scope, set: set }]);
    }
    function sign() {
        form.flush();
        if (signatures.count > 0)
            return agree();
        signing = true;
        Nav.open("Signature", { siteId: site, aboutId: form.recordId });
    }
    function signedJustNow() {
        if (!signing || signatures.count === 0)
            return;
        signing = false;
        agree();
    }
    function agree() {
        take({ state: "agreed", signature: signatures.get(0).recordId, agreed_at: App.now });
    }

    Component.onDestruction: form.flush()
}
