// The signature sheet: what exactly is signed, in sight; a role that is asked for; the name of who signs.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string siteId
    required property string aboutId
    property var roles: []               // that are asked; empty: as what is signed says
    property string role: ""
    property string name: ""
    property string person: ""
    property var ink: null
    property bool byNameOnly: false      // somebody who cannot write here
    readonly property string scope: App.siteScope(siteId)
    readonly property bool maySign: App.may("create", "signature", scope)
    readonly property bool briefing: about.kind === "briefing"
    readonly property bool unfinished: about.kind === "inspection" && !["finished", "signed"].includes(about.fields.state ?? "")
    readonly property var client: ["maintenance", "quotation", "design_change"] // what a client signs, and nobody else
    readonly property var asked: roles.length > 0 ? roles : briefing ? ["crew_lead"] : client.includes(about.kind) ? ["client"] : templates.list.length > 0 ? templates.signers(about.fields.code ?? about.fields.template ?? "", about.fields.template_version ?? 0, stage.fields.code ?? "") : []
    readonly property var owed: asked.filter(each => !signed(each))
    readonly property bool missing: !about.exists && !about.loading
    readonly property bool open: about.exists && maySign && !unfinished && owed.length > 0

    objectName: "signature_page"
    title: qsTr("Signature")
    subtitle: Words.line([site.title, about.exists ? App.kindLabel(about.kind) : ""])
    footerShown: open

    onOwedChanged: if (owed.length > 0 && !owed.includes(role)) choose(owed[0])
    onRoleChanged: suggest()

    Templates { id: templates }
    MatterSeal { id: seal; aboutId: page.aboutId }
    RecordItem { id: about; recordId: page.aboutId }
    RecordItem { id: stage; recordId: about.fields.stage ?? "" }
    RecordItem { id: site; recordId: page.siteId; onFieldsChanged: page.suggest() }
    RecordItem { id: crew; recordId: about.fields.crew ?? "" }
    RecordItem { id: named; recordId: page.expected(); onTitleChanged: page.suggest() }
    RecordListModel {
        id: signatures
        kind: "signature"
        where: ({ about: page.aboutId })
    }
    RecordWriter {
        id: writer
        onSaved: {
            Nav.toast(qsTr("Signed and saved on this device"));
            Nav.back();
        }
        onFailed: error => trouble.error = error
    }

    ErrorBanner {
        id: trouble
        objectName: "sign_error"
        Layout.fillWidth: true
        error: about.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: about.loading && !about.exists
    }
    EmptyState {
        objectName: "sign_shut"
        Layout.fillWidth: true
        visible: !page.open && !about.loading && about.error === null
        iconName: page.maySign ? "signature" : "lock"
        tone: page.shutWhy().tone
        title: page.shutWhy().title
        text: page.shutWhy().text
        actionText: page.unfinished ? qsTr("Go on with it") : qsTr("Back")
        onAction: page.unfinished ? Nav.open("Inspection", { inspectionId: page.aboutId }) : Nav.back()
    }
    SignedMatter {
        Layout.fillWidth: true
        visible: about.exists
        about: about
        stage: stage
    }
    SignerFields {
        Layout.fillWidth: true
        visible: page.open
        roles: page.owed
        role: page.role
        name: page.name
        clientName: site.fields.client_name ?? ""
        onRoleChosen: role => page.choose(role)
        onNamed: (name, person) => {
            page.name = name;
            page.person = person;
        }
    }
    InkPad {
        objectName: "sign_ink"
        Layout.fillWidth: true
        visible: page.open && !page.byNameOnly
        label: qsTr("Handwriting")
        ink: page.ink
        onDrawn: ink => page.ink = ink
    }
    LinkButton {
        objectName: "sign_by_name"
        visible: page.open && page.ink === null
        text: page.byNameOnly ? qsTr("Sign by hand") : qsTr("Sign by name only")
        onClicked: page.byNameOnly = !page.byNameOnly
    }
    AppText {
        objectName: "sign_hash"
        Layout.fillWidth: true
        visible: page.open && seal.known
        look: "secondary"
        text: qsTr("The signature stands under exactly this: %n record(s), fingerprint %1. What changes afterwards shows.", "", seal.records).arg(seal.hash.slice(0, 12))
    }

    footer: PrimaryButton {
        objectName: "sign_confirm"
        Layout.fillWidth: true
        iconName: "signature"
        busy: writer.busy
        enabled: page.role !== "" && page.name.trim() !== "" && seal.known && (page.ink !== null || page.byNameOnly)
        text: page.name.trim() === "" || page.role === "" ? qsTr("Who signs?")
              : page.ink === null && !page.byNameOnly ? qsTr("Sign in the field above")
              : qsTr("%1 (%2) signs what stands above").arg(page.name.trim()).arg(App.choiceLabel("signature", "role", page.role))
        onClicked: page.sign()
    }

    function signed(role: string): bool {
        for (let row = 0; row < signatures.count; ++row)
            if (signatures.get(row).fields?.about === aboutId && signatures.get(row).fields.role === role && signatures.get(row).fields.state !== "withdrawn")
                return true;
        return false;
    }
    function choose(next: string) {
        if (role === next)
            return;
        name = "";
        person = "";
        ink = null;
        role = next;
    }
    // Whom the site or the crew names for this role.
    function expected(): string {
        switch (role) {
        case "crew_lead": return crew.fields.lead ?? "";
        case "project_manager": return site.fields.project_manager ?? "";
        case "adviser": return site.fields.adviser ?? "";
        case "designer": return site.fields.designer ?? "";
        default: return "";
        }
    }
    function suggest() {
        if (name !== "" || role === "")
            return;
        if (role === "client") {
            name = site.fields.client_name ?? "";
        } else if (named.title !== "" && named.recordId === expected()) {
            name = named.title;
            person = named.recordId;
        }
    }
    function shutWhy(): var {
        if (missing)
            return { tone: "", title: qsTr("What is to be signed is not on this device"), text: qsTr("It may have been taken away from you, or has not arrived yet.") };
        if (!maySign)
            return { tone: "", title: qsTr("Your role at this site records no signatures"), text: qsTr("Ask the project manager of the site.") };
        if (unfinished)
            return { tone: "", title: qsTr("This inspection is not finished"), text: qsTr("It is signed as it stands at its end.") };
        return asked.length === 0 ? { tone: "", title: qsTr("Nobody is asked to sign this"), text: qsTr("Its checklist names no signatures.") }
                                  : { tone: "good", title: qsTr("Everybody who is asked has signed"), text: "" };
    }
    function sign() {
        const set = { site: siteId, about: aboutId, role: role, name: name.trim(), signed_at: App.now, signed: seal.seal(), state: "stands" };
        if (ink !== null)
            set.ink = ink;
        if (person !== "")
            set.person = person;
        writer.save([{ record: App.newId(), kind: "signature", scope: scope, set: set }]);
    }
}
