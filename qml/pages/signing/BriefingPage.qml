// The briefing (交底) of one trade for one stage: what its work is accepted by, the drawing it follows, who gives
// it to whom. What the crew's lead has signed no longer changes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string briefingId: ""       // "": a new one
    property string siteId: ""           // of a new one
    property string stageId: ""
    property string trade: ""
    readonly property var values: form.values
    readonly property string scope: App.siteScope(values.site ?? siteId)
    readonly property bool exists: !form.isNew
    readonly property bool mayWrite: App.may(form.isNew ? "create" : "edit", "briefing", scope)
    readonly property bool signed: signatures.value - (signatures.groups.withdrawn ?? 0) > 0
    readonly property bool readOnly: !mayWrite || signed
    readonly property bool missing: briefingId !== "" && !stored.exists && !stored.loading
    readonly property string ready: templates.list.length > 0 && wanted.exists ? templates.briefing(wanted.fields.code) : ""
    readonly property var points: ready === "" ? [] : ready.split("\n")       // of the checklist
    readonly property var told: values.points ?? []
    readonly property var trades: ({ demolition: ["architecture", "plan"], plumbing: ["plumbing"], electrical: ["electrical", "ceiling"], waterproofing: ["plumbing", "flooring"],
                                     tiling: ["flooring", "elevation"], carpentry: ["ceiling", "furniture", "elevation", "detail"], painting: ["elevation", "ceiling"],
                                     fitting: ["furniture", "elevation"] }) // disciplines each works by

    objectName: "briefing_page"
    title: (values.trade ?? "") === "" ? App.kindLabel("briefing") : qsTr("Briefing: %1").arg(App.choiceLabel("briefing", "trade", values.trade))
    subtitle: Words.line([site.title, stage.exists ? App.choiceLabel("stage", "code", stage.fields.code) : "", saved()])
    footerShown: !missing && mayWrite && !exists

    Templates { id: templates }
    RecordForm {
        id: form
        kind: "briefing"
        recordId: page.briefingId
        scope: page.scope
        newOf: page.stageId + "/" + page.trade
        defaults: page.briefingId !== "" ? ({}) : Object.assign({ site: page.siteId, given_by: App.personId, briefed_at: App.now },
            page.points.length === 0 ? {} : { points: page.points, content: qsTr("By the checklist of this stage, point by point.") },
                                                               page.stageId === "" ? {} : { stage: page.stageId }, page.trade === "" ? {} : { trade: page.trade })
    }
    DrawingsInUse { id: drawings; siteId: page.values.site ?? page.siteId; used: page.values.revisions ?? [] }
    RecordListModel {
        id: photos
        kind: "photo"
        where: ({ about: form.recordId })
        sortBy: "taken_at"
        active: page.exists
    }
    RecordItem { id: stored; recordId: page.briefingId }
    RecordItem { id: site; recordId: page.values.site ?? "" }
    RecordItem { id: wanted; recordId: page.stageId }
    RecordItem { id: stage; recordId: page.values.stage ?? "" }
    RecordCount {
        id: signatures
        kind: "signature"
        by: "state"
        where: ({ about: form.recordId })
        active: page.exists
    }

    DecideBanner {
        Layout.fillWidth: true
        count: stored.toDecide
    }
    ErrorBanner {
        objectName: "briefing_error"
        Layout.fillWidth: true
        error: form.error
        onAction: Nav.open("Sync", {})
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.missing
        iconName: "megaphone"
        title: qsTr("This briefing is not on this device")
        text: qsTr("It may have been taken away from you, or has not arrived yet.")
        actionText: qsTr("Back")
        onAction: Nav.back()
    }
    EmptyState {
        objectName: "briefing_not_allowed"
        Layout.fillWidth: true
        visible: form.isNew && page.briefingId === "" && !page.mayWrite
        iconName: "lock"
        title: qsTr("Your role at this site gives no briefings")
        text: qsTr("Ask the project manager of the site.")
    }
    AppText {
        objectName: "briefing_sealed"
        Layout.fillWidth: true
        visible: page.signed
        look: "secondary"
        text: qsTr("It is signed as it stands here. What has changed since needs a briefing of its own.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !page.missing && (page.exists || page.mayWrite)
        spacing: Theme.space4

        ChoiceField {
            Layout.fillWidth: true
            visible: page.trade === "" && page.briefingId === "" && !page.readOnly
            name: "trade"
            label: App.fieldLabel("briefing", "trade")
            value: page.values.trade ?? ""
            problem: form.problems.trade ?? ""
            options: App.choices("briefing", "trade")
            optional: false
            onChosen: trade => page.choose(trade)
        }
        SupersededBanner {
            Layout.fillWidth: true
            title: qsTr("The crew was briefed by a drawing that is no longer valid")
            superseded: drawings.superseded
        }
        PointChoice {
            Layout.fillWidth: true
            visible: offered.length > 0
            label: qsTr("Told point by point")
            offered: page.exists || page.points.length === 0 ? page.told.concat(page.readOnly ? [] : page.points.filter(one => !page.told.includes(one))) : page.points
            value: page.told
            readOnly: page.readOnly
            onChosen: points => page.put("points", points)
        }
        NoteField {
            objectName: "input_content"
            Layout.fillWidth: true
            label: qsTr("What the crew is told")
            helper: page.exists ? "" : qsTr("What the points leave out. Write, speak.")
            problem: form.problems.content ?? ""
            value: page.values.content ?? ""
            limit: 20000
            readOnly: page.readOnly
            onEdited: text => page.put("content", text)
            onHandedOn: words => page.put("content", words)
        }
        RevisionChooser {
            Layout.fillWidth: true
            visible: drawings.list.length > 0 || drawings.usedList.length > 0
            name: "briefing"
            label: App.fieldLabel("briefing", "revisions")
            drawings: drawings
            value: page.values.revisions ?? (page.exists ? [] : page.fittingDrawings(page.values.trade ?? ""))
            readOnly: page.readOnly
            onChosen: ids => form.set("revisions", ids)
        }
        AppTextField {
            objectName: "input_drawing_revision"
            Layout.fillWidth: true
            visible: drawings.known && drawings.list.length === 0 || text !== ""
            label: App.fieldLabel("briefing", "drawing_revision")
            placeholder: qsTr("Such as P-02, revision C")
            problem: form.problems.drawing_revision ?? ""
            value: page.values.drawing_revision ?? ""
            maximumLength: 80
            readOnly: page.readOnly
            onEdited: text => page.put("drawing_revision", text)
        }
        CrewField {
            Layout.fillWidth: true
            name: "briefing"
            label: App.fieldLabel("briefing", "crew")
            trade: page.values.trade ?? ""
            value: page.values.crew ?? ""
            readOnly: page.readOnly
            onChosen: crew => page.put("crew", crew === "" ? null : crew)
        }
        ReferenceField {
            Layout.fillWidth: true
            name: "given_by"
            label: App.fieldLabel("briefing", "given_by")
            target: "person"
            value: page.values.given_by ?? ""
            readOnly: page.readOnly
            onChosen: id => page.put("given_by", id === "" ? null : id)
        }
        PhotoStrip {
            Layout.fillWidth: true
            visible: page.exists
            title: qsTr("Photos")
            tag: "briefing"
            models: [photos]
            readOnly: page.readOnly
            onWanted: Nav.open("Camera", { siteId: page.values.site ?? "", aboutId: form.recordId, what: page.title })
            onOpened: (photoId, aboutId) => Nav.open("PhotoViewer", { photoId: photoId, aboutId: aboutId })
        }
        AppText {
            Layout.fillWidth: true
            visible: page.exists
            look: "secondary"
            text: qsTr("Given %1").arg(App.dateTime(page.values.briefed_at ?? ""))
        }
        SignatureCard {
            Layout.fillWidth: true
            visible: page.exists
            about: form.recordId
            siteId: page.values.site ?? ""
            roles: ["crew_lead"]
        }
    }

    footer: PrimaryButton {
        objectName: "briefing_give"
        Layout.fillWidth: true
        iconName: "megaphone"
        text: qsTr("The briefing is given")
        onClicked: page.give()
    }

    function saved(): string {
        return form.saving ? qsTr("saving…") : form.savedAt ? qsTr("saved on this device %1").arg(App.time(form.savedAt)) : qsTr("saves itself");
    }
    // Of the drawings to build by, those a trade works with.
    function fittingDrawings(trade: string): var {
        const works = trades[trade] ?? [];
        return drawings.list.filter(one => works.includes(one.discipline)).map(one => one.revisionId);
    }
    // Whatever is set first brings it about as it stands: the drawings that are proposed go along.
    function put(field: string, value: var): void {
        const proposed = fittingDrawings(values.trade ?? "");
        if (!exists && values.revisions === undefined && proposed.length > 0)
            form.set("revisions", proposed);
        form.set(field, value);
    }
    function choose(trade: string): void {
        const proposed = fittingDrawings(values.trade ?? "").join(), chosen = (values.revisions ?? []).join();
        form.set("trade", trade);
        if (!exists && (chosen === "" || chosen === proposed))
            form.set("revisions", fittingDrawings(trade));
    }
    // It exists from now on, with the moment at which it was given.
    function give(): void {
        put("briefed_at", App.now);
        form.flush();
    }

    Component.onDestruction: form.flush()
}
