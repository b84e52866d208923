// The fields of a form, in the schema's order: all of a kind, or those named.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme

ColumnLayout {
    id: root

    required property RecordForm form
    property var names: []               // empty: all that a person fills in
    property var without: []
    property bool readOnly: false

    readonly property var shown: {
        const all = App.fields(form.kind).filter(field => ["blob", "thumbnail", "json"].indexOf(field.type) < 0
                                                         && without.indexOf(field.name) < 0);
        return names.length === 0 ? all : names.map(name => all.find(field => field.name === name)).filter(field => field !== undefined);
    }

    spacing: Theme.space4

    Repeater {
        model: root.shown

        FormField {
            required property var modelData

            Layout.fillWidth: true
            form: root.form
            field: modelData
            readOnly: root.readOnly
        }
    }
}
