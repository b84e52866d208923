// The left of the desk: the call, who it is, what they want, what to say, notes.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Flickable {
    id: root

    required property CallState call
    property bool keys: false
    property bool scrolls: false
    property Item work: null             // DeskWork: what is being filled in there fills the words
    readonly property var form: (work as DeskWork)?.form ?? null
    readonly property string matter: form?.values?.title ?? ""

    function takeNotes(): void { notes.take(); }
    function takeCaller(): void {
        if (client.visible)
            client.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason);
        else
            (work as DeskWork)?.takeFocus();
    }
    function want(value: string): void {
        call.choose(value);
        if (notes.editing)
            return;
        root.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    clip: scrolls
    interactive: scrolls
    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds

    RowColumn { // no layout: words that wrap in here would be more rounds than layouts in each other go
        id: column
        width: root.width
        spacing: Theme.space3

        ErrorBanner {
            objectName: "desk_error"
            width: column.rowWidth
            error: root.call.error
        }
        CallHead {
            width: column.rowWidth
            call: root.call
            keys: root.keys
        }
        ClientChooser {
            id: client
            width: column.rowWidth
            visible: root.call.running && (root.call.client !== null || root.call.want !== "complaint" || !root.keys)
            client: root.call.client
            caller: root.call.values.caller ?? ""
            onNamed: name => root.call.put("caller", name)
            onChosen: row => root.call.take(row)
            onCleared: root.call.forget()
        }
        SegmentedChoice {
            objectName: "caller_sex"
            width: column.rowWidth
            visible: root.call.running && root.call.want !== "" && root.call.client === null && root.call.who === "" // the words speak to them
            name: App.fieldLabel("call", "sex")
            options: App.choices("call", "sex")
            onChosen: value => root.call.put("sex", value)
        }
        AppText {
            width: column.rowWidth
            visible: wants.visible
            look: "label"
            tone: "muted"
            strong: true
            text: App.fieldLabel("call", "want")
        }
        WantGrid {
            id: wants
            width: column.rowWidth
            visible: root.call.running
            keys: root.keys
            value: root.call.want
            onChosen: want => root.call.choose(want)
        }
        SayThis {
            objectName: "desk_say"
            width: column.rowWidth
            lines: root.words()
        }
        DeskNotes {
            id: notes
            width: column.rowWidth
            visible: root.call.running
            call: root.call
        }
    }

    function words(): var {
        const values = call.values;
        if (call.running && values.result)
            return Front.lines("call_ending", {}, {});
        if (!call.running || call.want === "")
            return Front.lines("call_opening", {}, {});
        const person = Front.book.edition >= 0 && values.person ? Front.book.person(values.person) : {};
        const facts = { want: call.want, related: values.related ?? "", person: person.fact ?? "", matter: matter !== "" ? "yes" : "no" };
        const given = { address: call.address, matter: matter, person: person.name ?? "", number: form?.taken?.number ?? "" };
        if (person.department)
            given.department = person.department;
        const suggested = call.want === "other" && !person.name ? Front.book.suggest("other") : [];
        if (suggested.length > 0)
            given.person = suggested[0].name;
        const adviser = form?.values?.adviser ? Front.book.person(form.values.adviser).name ?? "" : "";
        if (adviser !== "")
            given.adviser = adviser;
        if (call.want === "complaint" && form?.firstCallMinutes > 0)
            given.minutes = form.firstCallMinutes;
        return Front.lines("call_reply", facts, given);
    }
}
