// One version of a checklist template: who brings it, where it stands, whether it is the one in use.
import QtQuick
import Plumbline.Controls
import Plumbline.Pages

ListRow {
    id: row

    required property var template       // of TemplateRegister.rows
    readonly property var tones: ({draft: "", submitted: "info", checked: "info", approved: "good", withdrawn: ""})

    iconName: "clipboard-list"
    iconTone: template.inUse ? "good" : ""
    title: template.title
    subtitle: Words.line([qsTr("version %1").arg(template.version), qsTr("%n item(s)", "", template.items),
                          template.builtIn ? qsTr("comes with the app") : ""])
    detail: Words.line(template.people.map(one => Words.phrase([one.label, one.name])))
    extras: [
        Chip {
            visible: row.template.waitsForMe
            tone: "accent"
            iconName: "circle-alert"
            text: qsTr("waits for you")
        },
        Chip {
            visible: !row.template.builtIn
            tone: row.tones[row.template.state] ?? ""
            text: row.template.stateWords
        },
        Chip {
            visible: row.template.inUse
            tone: "good"
            iconName: "check"
            text: qsTr("in use")
        },
        Chip {
            visible: row.template.problem !== ""
            tone: "warning"
            iconName: "triangle-alert"
            text: qsTr("not complete")
        }
    ]
}
