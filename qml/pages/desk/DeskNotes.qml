// Notes while one listens: each line begins with its time, every key is kept.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppTextArea {
    id: notes

    required property CallState call

    objectName: "desk_notes"
    enabled: call.running
    label: qsTr("Notes (kept as you type)")
    placeholder: qsTr("What they say, in a few words")
    least: Theme.multiline
    limit: 8000
    value: call.values.notes ?? ""
    onEdited: text => call.put("notes", notes.stamped(text))
    onEditingChanged: if (!editing && call.running) text = value

    // A line that says something and has no time yet gets the time it was begun at.
    function stamped(text: string): string {
        const time = App.time(Front.book.now()) + " ";
        return text.split("\n").map(line => line.trim() === "" || /^\d\d?:\d\d /.test(line) ? line : time + line).join("\n");
    }
}
