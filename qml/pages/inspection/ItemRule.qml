// What one item is judged by, where its values are typed: limit, clause, method, and who stands for it.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Column { // not a layout: words that wrap then always have their own height
    id: root

    required property var rule           // InspectionRun.rule()

    spacing: Theme.space1

    Flow {
        width: root.width
        visible: (root.rule.redLine ?? false) || (root.rule.unverified ?? false)
        spacing: Theme.space2

        Chip {
            objectName: "item_red_line"
            width: Math.min(implicitWidth, parent.width)
            visible: root.rule.redLine ?? false
            tone: "danger"
            iconName: "triangle-alert"
            text: qsTr("Red line: failing stops the stage")
        }
        Chip {
            objectName: "item_unverified"
            width: Math.min(implicitWidth, parent.width)
            visible: root.rule.unverified ?? false
            tone: "warning"
            iconName: "circle-help"
            text: qsTr("company setting, unverified")
        }
    }
    AppText {
        objectName: "item_limit"
        width: root.width
        visible: root.rule.measurable ?? false
        look: "body"
        strong: true
        text: (root.rule.limit ?? "") !== "" ? qsTr("Measured · limit %1").arg(root.rule.limit)
            : (root.rule.unit ?? "") !== "" ? qsTr("Measured, %1").arg(root.rule.unit) : qsTr("Measured")
    }
    AppText {
        objectName: "item_clause"
        width: root.width
        visible: text !== ""
        look: "secondary"
        text: Words.line([root.rule.clause, root.rule.method || root.rule.instrument])
    }
    AppText {
        width: root.width
        visible: text !== ""
        look: "secondary"
        text: root.rule.tolerance ?? ""
    }
    AppText {
        objectName: "item_rule_problem"
        width: root.width
        visible: text !== ""
        look: "secondary"
        tone: "danger"
        text: root.rule.problem ?? ""
    }
}
