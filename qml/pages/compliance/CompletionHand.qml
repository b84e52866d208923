// The next hand a completion file goes through: whoever collected it signs it over, an adviser signs for it and gives the number.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Controls

Item {
    id: hand

    required property CompletionFile set
    required property string siteId
    required property string scope
    property bool signing: false         // somebody signs just now
    property bool busy: false
    readonly property bool collecting: set.state === "collecting"
    readonly property string to: collecting ? "handed_over" : set.state === "handed_over" ? "archived" : ""
    readonly property bool mine: set.file.collected_by === App.personId
    readonly property var collectors: ["designer", "project_manager", "assistant_designer"]
    readonly property bool offered: to !== "" && App.transitions("completion_file", scope, Object.assign({ state: "collecting" }, set.file)).some(step => step.to === to)
    readonly property bool ready: !collecting || set.complete === set.parts.length && set.adding === 0
    readonly property string words: !collecting ? qsTr("Sign for it and archive it") : ready ? qsTr("Sign it over to the adviser") : qsTr("%n part(s) still missing", "", set.parts.length - set.complete)

    visible: false

    RecordListModel {
        id: signatures
        kind: "signature"
        where: ({ about: hand.set.fileId, state: "stands" })
        onCountChanged: hand.signedJustNow()
    }
    NumberIntake {
        id: numbers
        kind: "completion_file"
        onTaken: number => hand.set.receive(number, hand.signature(["adviser"]))
        onFailed: error => hand.fail(error)
    }
    Connections {
        target: hand.set
        function onPrepared(): void { hand.sign(hand.roles(hand.collectors)); }
        function onSaved(): void { hand.busy = false; }
        function onFailed(error: var): void { hand.busy = false; }
    }

    function fail(error: var): void {
        busy = false;
        Nav.warn(error.title);
    }
    // Of those roles the ones this person has here come first.
    function roles(wanted: var): var {
        const own = App.rolesIn(scope);
        const mine = wanted.filter(role => own.includes(role));
        return mine.length > 0 ? mine : wanted;
    }
    function signature(wanted: var): string {
        for (let row = 0; row < signatures.count; ++row)
            if (wanted.includes(signatures.get(row).fields?.role))
                return signatures.get(row).recordId;
        return "";
    }
    function go(): void {
        busy = true;
        if (collecting)
            set.prepare();
        else
            sign(["adviser"]);
    }
    function sign(wanted: var): void {
        if (signature(wanted) !== "")
            return take();
        busy = false;
        signing = true;
        Nav.open("Signature", { siteId: siteId, aboutId: set.fileId, roles: wanted });
    }
    function signedJustNow(): void {
        if (!signing || signature(collecting ? collectors : ["adviser"]) === "")
            return;
        signing = false;
        take();
    }
    function take(): void {
        busy = true;
        if (collecting)
            set.handOver(signature(collectors));
        else
            numbers.take(App.now);
    }
}
