// What was passed on today and what became of it: has somebody got it?
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: qsTr("Passed on today")
        Accessible.role: Accessible.Heading
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: Front.day.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !Front.day.known && Front.day.error === null
        count: 3
    }
    Repeater {
        id: rows
        model: Front.day.passed

        ListRow {
            id: row

            required property var modelData
            required property int index

            objectName: "passed_" + index
            Layout.fillWidth: true
            chevron: false
            title: modelData.title
            subtitle: modelData.number !== "" ? modelData.number : App.time(modelData.at)
            separator: index < rows.count - 1
            onClicked: Nav.open(modelData.page, modelData.params)
            extras: Chip {
                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                iconName: row.modelData.tone === "good" ? "check" : row.modelData.tone === "danger" ? "triangle-alert" : "clock"
                tone: row.modelData.tone
                text: row.modelData.state
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: Front.day.known && rows.count === 0
        iconName: "send"
        title: qsTr("Nothing passed on yet")
        text: qsTr("Complaints, calls put through and messages of today stand here, and whether somebody has them.")
    }
}
