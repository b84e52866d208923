// What was said about a signed record afterwards: who, when, from what to what, why. The record itself stays.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property string about                // a record; "": none

    visible: amendments.count > 0
    spacing: Theme.space2

    RecordListModel {
        id: amendments
        kind: "amendment"
        where: ({ about: root.about !== "" ? root.about : "none" })
        sortBy: "at"
    }
    Repeater {
        model: amendments

        Card {
            id: one

            required property int index
            required property var fields

            objectName: "amendment_" + index
            Layout.fillWidth: true
            tone: "info"
            spacing: Theme.space1

            RecordItem {
                id: person
                recordId: one.fields.author ?? ""
            }
            AppText {
                Layout.fillWidth: true
                look: "row"
                text: Words.line([qsTr("Amendment"), person.title, App.dateTime(one.fields.at)])
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: one.fields.reason ?? ""
            }
            Repeater {
                model: one.fields.fields ?? []

                AppText {
                    required property string modelData

                    Layout.fillWidth: true
                    look: "secondary"
                    text: qsTr("%1: %2 → %3").arg(App.fieldLabel(one.fields.about_kind, modelData))
                        .arg(root.words(one.fields, one.fields.before, modelData)).arg(root.words(one.fields, one.fields.after, modelData))
                }
            }
        }
    }

    function words(amendment: var, values: var, name: string): string {
        const text = App.valueWords(amendment.about_kind, name, (values ?? {})[name]);
        return text !== "" ? text : qsTr("(empty)");
    }
}
