// Where an issue stands, in chips: state, trade, due day, severity.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Flow {
    id: root

    required property var values

    readonly property string phase: values.state ?? "open"
    readonly property bool done: phase === "fixed" || phase === "verified" || phase === "closed"
    readonly property bool late: !done && (values.due_on ?? "") !== "" && values.due_on < Qt.formatDate(App.now, "yyyy-MM-dd")

    spacing: Theme.space2

    Chip {
        objectName: "issue_phasechip"
        tone: root.done ? "good" : root.phase === "assigned" ? "info" : "danger"
        iconName: root.done ? "circle-check" : ""
        text: App.choiceLabel("issue", "state", root.phase)
    }
    Chip {
        visible: (root.values.severity ?? "") === "serious"
        tone: "danger"
        iconName: "triangle-alert"
        text: App.choiceLabel("issue", "severity", root.values.severity ?? "")
    }
    Chip {
        visible: (root.values.trade ?? "") !== ""
        text: App.choiceLabel("issue", "trade", root.values.trade ?? "")
    }
    Chip {
        visible: (root.values.due_on ?? "") !== ""
        tone: root.late ? "danger" : "warning"
        iconName: root.late ? "clock-alert" : ""
        text: root.late ? qsTr("overdue since %1").arg(App.date(root.values.due_on))
                        : qsTr("due %1").arg(App.date(root.values.due_on ?? ""))
    }
    Chip {
        visible: (root.values.inspection ?? "") !== ""
        iconName: "clipboard-check"
        text: qsTr("from an inspection")
    }
}
