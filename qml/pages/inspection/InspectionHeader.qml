// How far an inspection is, in green and red and in words, and what went wrong with saving, if anything.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property InspectionRun run
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
    AppText {
        id: count
        objectName: "inspection_count"
        Layout.fillWidth: true
        visible: root.run.total > 0
        look: "secondary"
        text: root.run.failed > 0
            ? qsTr("%1 / %2 items · %3 failed").arg(root.run.answered).arg(root.run.total).arg(root.run.failed)
            : qsTr("%1 / %2 items").arg(root.run.answered).arg(root.run.total)
    }
    ErrorBanner {
        objectName: "inspection_error"
        Layout.fillWidth: true
        error: root.run.error
    }
}
