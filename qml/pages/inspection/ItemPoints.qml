// The row of measured values of one item: a field for each point that is wanted, and an empty one for
// the next. Judged at every keystroke; what is typed is handed on after a short pause, at the end of a
// field, and when the row goes away.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme

Flow {
    id: root

    required property InspectionRun run
    required property string itemId
    required property var fields          // of the item's record
    property int wanted: 0
    property bool readOnly: false
    property int most: 50
    property bool waiting: false          // something here has not been handed on yet
    property var coming: []               // handed on, not yet seen back in the record; see standing()
    property var typed: []                // what stands in the fields

    readonly property var judged: judge(typed, fields, run.total)

    signal finished()                     // stepped past the last point

    spacing: Theme.space2

    ListModel {
        id: cells
    }

    Timer {
        id: pause
        interval: 300
        onTriggered: root.handOn()
    }

    Repeater {
        id: places
        model: cells

        PointField {
            mark: root.judged.cells[index]?.state ?? "empty"
            readOnly: root.readOnly
            onTypedIn: words => root.type(index, words)
            onEditingFinished: root.handOn()
            onAccepted: root.focusAt(index + 1)
            onStepped: root.step(index)
        }
    }

    onFieldsChanged: take()
    Component.onCompleted: take()
    Component.onDestruction: handOn()

    function judge(texts: var, _fields: var, _total: int): var { // also anew when the record or its rule arrives
        return run.judge(itemId, texts);
    }
    function texts(): var {
        const found = [];
        for (let row = 0; row < cells.count; ++row)
            found.push(cells.get(row).number);
        return found;
    }
    function focusAt(row: int, select = false) {
        const place = places.itemAt(Math.min(row, places.count - 1)) as PointField;
        if (!place)
            return;
        place.forceActiveFocus(Qt.TabFocusReason);
        if (select)
            place.selectAll();
    }
    function focusFirstEmpty() {
        const empty = texts().indexOf("");
        focusAt(empty < 0 ? cells.count - 1 : empty);
    }
    function step(row: int) {
        handOn();
        const empty = texts().indexOf("");
        if (wanted > 0 ? row + 1 >= wanted && judged.missing === 0 : texts()[row] === "")
            finished();
        else
            focusAt(wanted === 0 || row + 1 < wanted ? row + 1 : empty);
    }
    function type(row: int, words: string) {
        cells.setProperty(row, "number", words);
        grow();
        typed = texts();
        waiting = true;
        pause.restart();
    }
    function grow() {
        while (!readOnly && cells.count < most && (cells.count < wanted || cells.count === 0 || cells.get(cells.count - 1).number !== ""))
            cells.append({ number: "" });
    }
    function handOn() {
        pause.stop();
        if (!waiting)
            return;
        waiting = false;
        coming.push(standing());
        run.setPoints(itemId, texts());
    }
    // What stands in the fields, as the record says it.
    function standing(): string {
        const shown = judged.cells.filter(cell => cell.value !== undefined).map(cell => cell.value);
        const strange = texts().filter((words, row) => judged.cells[row]?.state === "unread");
        return JSON.stringify([shown, strange]);
    }
    // Values from the record; never while this person is typing others, nor those of this person that newer
    // ones are already behind.
    function take() {
        const points = fields.points ?? [];
        const unread = fields.verdict?.unread ?? [];
        const recorded = JSON.stringify([points, unread]);
        const seen = coming.lastIndexOf(recorded);
        coming = coming.slice(seen + 1);
        if (waiting || coming.length > 0 && (seen >= 0 || run.isSaving(itemId)))
            return;
        coming = [];
        if (cells.count === 0 || standing() !== recorded)
            show(points, unread);
    }
    // In place: a field that has the focus keeps it.
    function show(points: var, unread: var) {
        const decimals = Math.max(0, ...points.map(point => (String(point).split(".")[1] ?? "").length));
        const words = [...points.map(point => point.toFixed(decimals)), ...unread];
        for (let row = 0; row < Math.max(words.length, cells.count); ++row) {
            if (row < cells.count)
                cells.setProperty(row, "number", words[row] ?? "");
            else
                cells.append({ number: words[row] });
        }
        const spare = Math.max(wanted, words.length + 1);
        if (cells.count > spare)
            cells.remove(spare, cells.count - spare);
        grow();
        typed = texts();
    }
}
