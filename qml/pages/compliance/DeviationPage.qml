// One place that is built otherwise than drawn: drawn, built, where, photos; and how it ended.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string deviationId: ""      // "": a new one
    property string siteId: ""           // of a new one
    property string inspectionId: ""
    property string revisionId: ""
    property string room: ""
    property var defaults: ({})          // drawn, built, title … as they were measured
    readonly property var values: form.values
    readonly property string site: values.site ?? siteId
    readonly property string scope: App.siteScope(site)
    readonly property bool open: (values.state ?? "open") === "open"
    readonly property bool mayWrite: App.may(form.isNew ? "create" : "edit", "deviation", scope)
    readonly property bool readOnly: !mayWrite || !open
    readonly property bool missing: deviationId !== "" && !stored.exists && !stored.loading
    readonly property bool mayDecide: !form.isNew && open && App.transitions("deviation", scope, Object.assign({}, values, { outcome: "accepted" })).some(step => step.to === "decided")

    objectName: "deviation_page"
    title: form.isNew ? qsTr("New deviation") : App.kindLabel("deviation")
    subtitle: Words.line([siteRecord.title, form.savedAt ? qsTr("saved on this device %1").arg(App.time(form.savedAt)) : qsTr("saves itself")])
    footerShown: !missing && mayDecide

    RecordItem { id: siteRecord; recordId: page.site }
    RecordItem { id: stored; recordId: page.deviationId !== "" || form.isNew ? page.deviationId : form.recordId }
    RecordItem { id: given; recordId: page.revisionId }
    RecordItem { id: by; recordId: page.values.found_by ?? "" }
    DrawingsInUse {
        id: drawings
        siteId: page.deviationId === "" ? page.siteId : stored.fields.site ?? ""
        used: page.values.revision ? [page.values.revision] : []
    }
    RecordForm {
        id: form
        kind: "deviation"
        recordId: page.deviationId
        scope: page.scope
        newOf: page.siteId + "/" + page.inspectionId + "/" + page.revisionId
        defaults: page.deviationId !== "" ? ({}) : Object.assign({ site: page.siteId, found_by: App.personId, found_at: App.now, state: "open" },
            page.inspectionId === "" ? {} : { inspection: page.inspectionId }, page.revisionId === "" ? {} : { revision: page.revisionId },
            given.fields.sheet ? { sheet: given.fields.sheet } : {},
            page.room === "" ? {} : { room: page.room }, page.defaults)
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
        objectName: "deviation_error"
        Layout.fillWidth: true
        error: form.error
        onAction: Nav.open("Sync", {})
    }
    EmptyState {
        Layout.fillWidth: true
        visible: page.missing
        iconName: "diff"
        title: qsTr("This deviation is not on this device")
        text: qsTr("It may have been taken away from you, or has not arrived yet.")
        actionText: qsTr("Back")
        onAction: Nav.back()
    }
    EmptyState {
        objectName: "deviation_not_allowed"
        Layout.fillWidth: true
        visible: form.isNew && page.deviationId === "" && !page.mayWrite
        iconName: "lock"
        title: qsTr("Your role at this site writes no deviations")
        text: qsTr("Tell the designer of the site what you saw.")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !page.missing && (!form.isNew || page.mayWrite)
        spacing: Theme.space4

        Chip {
            objectName: "deviation_state"
            visible: !form.isNew
            tone: page.open ? "warning" : "good"
            iconName: page.open ? "hourglass" : "check"
            text: form.isNew ? "" : App.choiceLabel("deviation", "state", page.values.state ?? "")
        }
        FormFields {
            Layout.fillWidth: true
            form: form
            names: ["title"]
            readOnly: page.readOnly
        }
        DeviationFigures {
            Layout.fillWidth: true
            form: form
            readOnly: page.readOnly
        }
        FormFields {
            Layout.fillWidth: true
            form: form
            names: ["room"]
            readOnly: page.readOnly
        }
        SheetChoice {
            Layout.fillWidth: true
            label: App.fieldLabel("deviation", "sheet")
            drawings: drawings
            value: page.values.revision ?? ""
            readOnly: page.readOnly
            onChosen: row => {
                form.set("sheet", row === null ? null : row.sheetId);
                form.set("revision", row === null ? null : row.revisionId);
            }
        }
        SupersededBanner {
            Layout.fillWidth: true
            superseded: drawings.superseded
        }
        FormFields {
            Layout.fillWidth: true
            form: form
            names: ["detail"]
            readOnly: page.readOnly
        }
        PhotoStrip {
            Layout.fillWidth: true
            visible: !form.isNew
            title: qsTr("Photos")
            tag: "deviation"
            models: [photos]
            readOnly: page.readOnly
            onWanted: Nav.open("Camera", { siteId: page.site, aboutId: form.recordId, what: page.values.title ?? "", room: page.values.room ?? "" })
            onOpened: (photoId, aboutId) => Nav.open("PhotoViewer", { photoId: photoId, aboutId: aboutId })
        }
        AppText {
            Layout.fillWidth: true
            visible: form.isNew
            look: "secondary"
            text: qsTr("Name it first: then photos can be added.")
        }
        AppText {
            Layout.fillWidth: true
            visible: !form.isNew
            look: "secondary"
            text: qsTr("Found %1 by %2").arg(App.dateTime(page.values.found_at ?? "")).arg(by.title)
        }
        DeviationOutcome {
            Layout.fillWidth: true
            visible: !page.open
            deviationId: form.recordId
            scope: page.scope
            fields: page.values
        }
    }

    footer: PrimaryButton {
        objectName: "deviation_decide"
        Layout.fillWidth: true
        text: qsTr("How does it end?")
        onClicked: {
            form.flush();
            Nav.sheet("DeviationDecideSheet", { deviationId: form.recordId, fields: page.values, scope: page.scope });
        }
    }

    Component.onDestruction: form.flush()
}
