// Who stands for the figures: signed by the desk, confirmed by the adviser, received by the deputy general manager; and
// what a recount finds otherwise than it was signed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    required property RegisterSummary summary
    property string team: summary.teams.length > 0 ? summary.teams[0].value : ""
    readonly property var kept: summary.kept
    readonly property var changes: summary.differences
    readonly property bool back: summary.steps.some(step => step.to === "draft")

    tone: changes.length > 0 ? "warning" : ""
    spacing: Theme.space3

    AppText {
        objectName: "summary_state"
        Layout.fillWidth: true
        look: "heading"
        text: root.summary.locked ? root.kept.stateWords : qsTr("Not locked: the figures follow the records")
    }
    Repeater {
        model: root.kept === null || !root.summary.locked ? [] : [
            { name: "signed", words: qsTr("Signed by the desk"), by: root.kept.signed },
            { name: "confirmed", words: qsTr("Confirmed by the adviser"), by: root.kept.confirmed },
            { name: "received", words: qsTr("Received by the deputy general manager"), by: root.kept.received }]

        RowLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                name: line.modelData.by === null ? "timer" : "circle-check-big"
                color: line.modelData.by === null ? Theme.muted : Theme.toneText("good")
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: line.modelData.words
                }
                AppText {
                    objectName: "summary_" + line.modelData.name
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: line.modelData.by === null ? qsTr("still to come") : line.modelData.by.name + " · " + line.modelData.by.at
                }
            }
        }
    }
    AppText {
        objectName: "summary_returned"
        Layout.fillWidth: true
        visible: !root.summary.locked && (root.kept?.returned ?? "") !== ""
        tone: "warning"
        text: qsTr("Sent back: %1").arg(root.kept?.returned ?? "")
    }
    AppText {
        objectName: "summary_as_signed"
        Layout.fillWidth: true
        visible: root.summary.locked && root.changes.length === 0
        color: Theme.muted
        text: root.summary.comparable ? qsTr("A recount gives the same figures.")
                                      : qsTr("This device sees a part of the register and cannot count again what was signed.")
    }
    AppText {
        objectName: "summary_changed"
        Layout.fillWidth: true
        visible: root.changes.length > 0
        look: "row"
        text: qsTr("Records have changed since it was signed. A recount gives:")
    }
    Repeater {
        model: root.changes.slice(0, 12)

        AppText {
            required property var modelData
            required property int index

            objectName: "summary_change_" + index
            Layout.fillWidth: true
            text: qsTr("%1: %2 → %3").arg(modelData.label).arg(modelData.was).arg(modelData.is)
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.changes.length > 12
        color: Theme.muted
        text: qsTr("and %1 more").arg(root.changes.length - 12)
    }
    AppText {
        objectName: "summary_why_not"
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.muted
        text: root.summary.whyNotSigned
    }
    AppText {
        Layout.fillWidth: true
        visible: choice.visible
        color: Theme.muted
        text: choice.name
    }
    SegmentedChoice {
        id: choice
        Layout.fillWidth: true
        visible: !root.summary.locked && root.summary.steps.length > 0 && root.summary.teams.length > 1
        objectName: "summary_team"
        name: qsTr("Whose adviser confirms")
        value: root.team
        options: root.summary.teams
        onChosen: value => root.team = value
    }
    AppTextArea {
        id: reason
        objectName: "summary_reason"
        Layout.fillWidth: true
        visible: root.back
        label: qsTr("Why it goes back, if it does")
        limit: 500
    }
    Repeater {
        model: root.summary.steps

        SecondaryButton {
            required property var modelData

            objectName: "summary_step_" + modelData.to
            Layout.fillWidth: true
            text: modelData.label
            enabled: modelData.to !== "draft" || reason.text.trim() !== ""
            onClicked: modelData.to === "signed" ? root.summary.sign(root.team) : root.summary.take(modelData.to, reason.text)
        }
    }
}
