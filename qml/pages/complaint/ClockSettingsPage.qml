// The company's clocks: how long each part of answering a complaint may take, by severity.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property bool mayWrite: App.may("edit", "clock_setting", "company")

    objectName: "clock_settings_page"
    title: qsTr("Clocks of complaints")
    subtitle: mayWrite ? qsTr("Minutes from the call; 0: no limit") : qsTr("The deputy general manager sets them")

    ClockTable {
        id: table
        onFailed: error => trouble.error = error
        onSaved: Nav.toast(qsTr("Saved on this device"))
    }
    ErrorBanner {
        id: trouble
        Layout.fillWidth: true
        error: table.error
    }
    Repeater {
        model: ["major", "urgent", "normal", "minor"]

        Card {
            id: level

            required property string modelData
            readonly property var clocks: table.rows.find(row => row.severity === modelData)?.clocks ?? []

            Layout.fillWidth: true
            spacing: Theme.space3

            AppText {
                look: "row"
                text: App.choiceLabel("complaint", "severity", level.modelData)
            }
            GridLayout {
                Layout.fillWidth: true
                columns: Math.max(1, Math.min(3, Math.floor(width / (Theme.target * 2.5 * Theme.textScale))))
                columnSpacing: Theme.space3
                rowSpacing: Theme.space3

                Repeater {
                    model: level.clocks.length

                    AppTextField {
                        id: minutes

                        required property int index
                        readonly property var clock: level.clocks[index]

                        objectName: "clock_" + level.modelData + "_" + clock.clock
                        Layout.fillWidth: true
                        label: Words.line([clock.name, clock.limit === "" ? qsTr("no limit") : clock.limit])
                        value: String(clock.minutes)
                        hints: Qt.ImhDigitsOnly
                        readOnly: !page.mayWrite
                        validator: IntValidator { bottom: 0; top: 525600 }
                        onEditingChanged: if (!editing && text !== "" && Number(text) !== clock.minutes) table.setLimit(clock.clock, level.modelData, Number(text))
                    }
                }
            }
        }
    }
}
