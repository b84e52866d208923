// The clocks that run: what is next, and how long is left. What holds them stands above.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Column { // not a layout: chips that wrap then always have their own height
    id: root

    required property ComplaintRun run
    property bool readOnly: false

    spacing: Theme.space2

    Card {
        objectName: "complaint_paused"
        width: root.width
        visible: root.run.pause !== null
        tone: "info"

        AppText {
            Layout.fillWidth: true
            strong: true
            text: qsTr("The clocks stand: %1").arg(App.choiceLabel("complaint_pause", "reason", root.run.pause?.reason ?? ""))
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: Words.line([root.run.pause?.words ?? "", qsTr("until %1").arg(App.date(root.run.pause?.until ?? ""))])
        }
        SecondaryButton {
            objectName: "complaint_go_on"
            visible: !root.readOnly
            compact: true
            iconName: "play"
            text: qsTr("Go on now")
            onClicked: root.run.goOn()
        }
    }
    Flow {
        width: root.width
        spacing: Theme.space2

        Repeater {
            model: root.run.clocks.filter(one => one.doneAt === "")

            Chip {
                required property var modelData

                objectName: "complaint_clock_" + modelData.clock
                iconName: modelData.state === "paused" ? "pause" : modelData.over ? "clock-alert" : "clock"
                tone: modelData.tone
                filled: modelData.over
                text: Words.phrase([modelData.name, modelData.words])
            }
        }
    }
}
