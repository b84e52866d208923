// How far an inspection is, in green and red and in words, and what went wrong with saving, if anything.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property InspectionRun run
    property bool readable: false        // … and no more: this role does not change it
    property bool readOnly: false
    readonly property int total: Math.max(1, run.total)

    spacing: Theme.space2

    ProgressLine {
        objectName: "inspection_progress"
        Layout.fillWidth: true
        visible: root.run.total > 0
        done: Math.max(0, root.run.answered - root.run.failed) / root.total
        bad: Math.max(0, root.run.failed) / root.total
        Accessible.name: count.text
    }
    GridLayout { // one line, but for large words
        Layout.fillWidth: true
        visible: root.run.total > 0
        columns: Theme.textScale > 1.3 ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: 0

        AppText {
            id: count
            objectName: "inspection_count"
            Layout.fillWidth: true
            look: "secondary"
            text: root.run.failed > 0
                ? qsTr("%1 / %2 items · %3 failed").arg(root.run.answered).arg(root.run.total).arg(root.run.failed)
                : qsTr("%1 / %2 items").arg(root.run.answered).arg(root.run.total)
        }
        LinkButton {
            objectName: "inspection_crew_ask"
            Layout.topMargin: -Theme.space3  // its target is higher than the line
            Layout.bottomMargin: -Theme.space3
            Layout.leftMargin: parent.columns === 1 ? -Theme.space2 : 0
            visible: !root.readOnly && root.run.crews.length === 0 && crews.value > 0
            iconName: "hard-hat"
            text: qsTr("Whose work is it?")
            onClicked: Nav.sheet("CrewSheet", { run: root.run })
        }
    }
    RecordCount { id: crews; kind: "crew" }
    ErrorBanner {
        objectName: "inspection_red_line"
        Layout.fillWidth: true
        error: root.run.redLineFailed.length === 0 ? null : ({
            title: qsTr("Red line: this stops the stage"), text: root.run.redLineFailed.join(" · ")
        })
    }
    AppText {
        objectName: "inspection_photos_missing"
        Layout.fillWidth: true
        visible: root.run.photosMissing.length > 0 && root.run.answered === root.run.total
        look: "secondary"
        tone: "warning"
        text: qsTr("Photos still missing: %1").arg(root.run.photosMissing.map(one => qsTr("%1 (%2)").arg(one.title).arg(one.missing)).join(" · "))
    }
    AppText {
        objectName: "inspection_clock"
        Layout.fillWidth: true
        visible: root.run.clockSetBack
        look: "secondary"
        tone: "warning"
        text: qsTr("The clock of this device was set back: the inspection ends before it began. Nothing is lost; the office sees both times.")
    }
    ErrorBanner {
        objectName: "inspection_error"
        Layout.fillWidth: true
        error: root.run.error
    }
    AppText {
        objectName: "inspection_read_only"
        Layout.fillWidth: true
        visible: root.readable
        look: "secondary"
        text: qsTr("You can read this inspection. Your role at this site does not change it.")
    }
}
