// The measured side of one item: what it is judged by, the values, the verdict as one types, and the
// question about a reading that the instrument cannot give. Nothing asked here holds a value back.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Column { // not a layout: words that wrap then always have their own height
    id: root

    required property InspectionRun run
    required property string itemId
    required property var fields
    property bool readOnly: false

    readonly property var rule: run.total > 0 ? run.rule(itemId) : ({})
    readonly property alias judged: points.judged
    readonly property var previous: run.previousRead ? run.previous(itemId) : ({})
    readonly property var question: judged.question ?? null

    signal finished()                    // the number pad went past the last point

    visible: rule.measurable ?? false
    spacing: Theme.space2

    ItemRule {
        width: root.width
        rule: root.rule
    }
    ItemPoints {
        id: points
        width: root.width
        run: root.run
        itemId: root.itemId
        fields: root.fields
        wanted: root.rule.points ?? 0
        readOnly: root.readOnly
        onWantedChanged: grow()
        // A failure wants its photo and issue before the next item.
        onFinished: root.judged.outcome === "fail" ? root.forceActiveFocus() : root.finished()
    }
    // Below the points: it comes in late, and must not move what a finger is about to touch.
    AppText {
        objectName: "item_previous"
        width: root.width
        visible: (root.previous.words ?? "") !== ""
        look: "secondary"
        text: Words.line([qsTr("Last time: %1").arg(root.previous.words ?? ""), App.date(root.previous.at ?? ""),
                          root.previous.result ? App.choiceLabel("inspection_item", "result", root.previous.result) : ""])
    }
    AppText {
        objectName: "item_verdict"
        width: root.width
        visible: text !== ""
        look: "secondary"
        strong: true
        tone: root.judged.outcome === "fail" ? "danger" : root.judged.outcome === "pass" ? "good" : "muted"
        text: root.judged.words ?? ""
    }
    AppText {
        objectName: "item_unread"
        width: root.width
        visible: text !== ""
        look: "secondary"
        tone: "danger"
        text: root.judged.unread ?? ""
    }
    Card {
        objectName: "item_range_question"
        width: root.width
        visible: root.question !== null && !root.readOnly
        tone: "warning"
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            text: root.question?.words ?? ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            SecondaryButton {
                objectName: "item_keep_button"
                Layout.fillWidth: true
                compact: true
                text: qsTr("Keep")
                onClicked: {
                    points.handOn();
                    root.run.keepReading(root.itemId, root.question.number);
                }
            }
            SecondaryButton {
                objectName: "item_correct_button"
                Layout.fillWidth: true
                compact: true
                text: qsTr("Correct")
                onClicked: points.focusAt(root.question.cell, true)
            }
        }
    }

    function measure() {
        points.focusFirstEmpty();
    }
}
