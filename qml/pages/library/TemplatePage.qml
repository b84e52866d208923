// One checklist template: read by everybody, written by its author while it is a draft, then checked and
// approved by two others. It saves itself.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    required property string recordId    // "": of the app's own
    property string code
    property string openKey              // key of the item or photo that is open
    readonly property TemplateEditor editor: draft

    objectName: "template_page"
    title: draft.exists ? (draft.fields.title || qsTr("Without a title")) : qsTr("Checklist template")
    subtitle: draft.editable ? (draft.savedAt ? qsTr("saved on this device %1").arg(App.time(draft.savedAt)) : qsTr("saves itself")) : ""
    spacing: Theme.space3
    footerShown: draft.steps.length > 0

    TemplateEditor {
        id: draft
        recordId: page.recordId
        code: page.code
        onRefused: problem => page.show(problem)
        onFailed: error => trouble.error = error
        onTaken: to => {
            trouble.error = null;
            Nav.toast(qsTr("Saved on this device"));
        }
    }
    TemplateRegister {
        id: register
        onBegun: id => Nav.open("Template", {recordId: id, code: ""})
        onFailed: error => trouble.error = error
    }
    // What was opened comes into sight once it has grown to its height.
    Timer {
        id: bring
        property Item entry: null        // an item or a photo
        property real closed: 0
        interval: Theme.fast
        onTriggered: page.bringIntoSight()
    }
    Connections {
        target: bring.entry
        function onHeightChanged(): void { bring.restart(); }
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: draft.loading
    }
    EmptyState {
        objectName: "template_missing"
        Layout.fillWidth: true
        visible: !draft.loading && !draft.exists
        iconName: "clipboard-x"
        title: qsTr("This template is not on this device")
        text: qsTr("It may arrive with the next sync, or it belongs to another company.")
        actionText: qsTr("Show the templates")
        onAction: Nav.open("Templates", {})
    }
    ErrorBanner {
        id: trouble
        objectName: "template_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: draft.error
    }
    TemplateHead {
        Layout.fillWidth: true
        visible: draft.exists
        editor: draft
        busy: register.busy
        onVersionWanted: register.begin(draft.fields.code, page.recordId)
    }
    TemplateProblems {
        Layout.fillWidth: true
        visible: draft.editable && draft.problems.length > 0
        problems: draft.problems
        onChosen: problem => page.show(problem)
    }

    SectionHeader {
        Layout.fillWidth: true
        visible: draft.exists
        title: qsTr("Items, %1").arg(draft.items.count)
    }
    Repeater {
        id: items
        model: draft.items

        TemplateItem {
            id: item
            Layout.fillWidth: true
            editor: draft
            open: page.openKey === entry.key
            onToggled: page.toggle(item, entry.key)
        }
    }
    SecondaryButton {
        objectName: "template_add_item"
        Layout.fillWidth: true
        visible: draft.editable
        iconName: "plus"
        text: qsTr("Add an item")
        onClicked: page.openLast("items", draft.add("items"))
    }

    SectionHeader {
        Layout.fillWidth: true
        visible: draft.exists && (draft.editable || draft.photos.count > 0)
        title: qsTr("Photos of hidden works, %1").arg(draft.photos.count)
    }
    Card {
        Layout.fillWidth: true
        visible: draft.photos.count > 0
        verticalPadding: Theme.space1
        spacing: 0

        Repeater {
            id: photos
            model: draft.photos

            TemplatePhoto {
                id: photo
                Layout.fillWidth: true
                editor: draft
                last: index === draft.photos.count - 1
                open: page.openKey === entry.key
                onToggled: page.toggle(photo, entry.key)
            }
        }
    }
    SecondaryButton {
        objectName: "template_add_photo"
        Layout.fillWidth: true
        visible: draft.editable
        iconName: "image-plus"
        text: qsTr("Add a photo")
        onClicked: page.openLast("photos", draft.add("photos"))
    }

    TemplateNames {
        Layout.fillWidth: true
        visible: draft.exists
        name: "signers"
        title: qsTr("Signed by")
        none: qsTr("Nobody signs it.")
        choices: draft.signers
        editable: draft.editable
        onToggled: (value, on) => draft.setName("signers", value, on)
    }
    TemplateNames {
        Layout.fillWidth: true
        visible: draft.exists && draft.fields.stage !== "round"
        name: "gate"
        title: qsTr("Before this stage starts")
        none: qsTr("Nothing is asked for.")
        choices: draft.gate
        editable: draft.editable
        onToggled: (value, on) => draft.setName("gate", value, on)
    }

    footer: TemplateSteps {
        Layout.fillWidth: true
        editor: draft
    }

    function toggle(entry: Item, key: string) {
        openKey = openKey === key ? "" : key;
        if (openKey !== "")
            lead(entry, false);
    }
    function lead(entry: Item, open: bool) {
        bring.entry = entry;
        bring.closed = open ? 0 : entry.height;
        bring.restart();
    }
    function bringIntoSight() {
        const entry = bring.entry;
        reveal(entry);
        reveal((entry as TemplateItem)?.head ?? (entry as TemplatePhoto)?.head ?? null);
        if (entry !== null && entry.height > bring.closed)
            bring.entry = null; // it grows while one types, too
    }
    function openLast(list: string, row: int) {
        if (row < 0)
            return;
        openKey = (list === "items" ? draft.items : draft.photos).get(row).key;
        lead((list === "items" ? items : photos).itemAt(row), false);
    }
    function show(problem: var) {
        if (problem.title !== undefined)
            trouble.error = {code: "", title: problem.title, text: problem.text, action: ""};
        const list = problem.list === "items" ? items : problem.list === "photos" ? photos : null;
        if (list === null)
            return;
        const key = (problem.list === "items" ? draft.items : draft.photos).get(problem.row).key;
        lead(list.itemAt(problem.row), openKey === key);
        openKey = key;
    }
}
