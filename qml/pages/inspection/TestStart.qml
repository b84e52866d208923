// What a timed test begins with: its variant and the reading at the start.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string kind        // closed_water, pressure, insulation, curing
    property int hours: 48
    property string pipe: "plastic"
    property string variant: "code"      // or what the trade does instead, a company setting
    property bool busy: false
    readonly property bool water: kind === "closed_water"
    readonly property bool pressure: kind === "pressure"

    signal begin(var values)

    function values(): var {
        const values = {};
        if (water || pressure)
            values.value = reading.text;
        if (water)
            values.hours = hours;
        if (pressure) {
            values.variant = variant;
            values.pipe = pipe;
            values.workingPressure = numberOf(working.text);
        }
        if (kind === "curing")
            values.days = numberOf(days.text);
        if (room.text.trim() !== "")
            values.room = room.text.trim();
        return values;
    }
    function numberOf(words: string): real { return Number(words.replace(",", ".")); }

    spacing: Theme.space4

    AppTextField {
        id: room
        objectName: "test_room"
        Layout.fillWidth: true
        label: App.fieldLabel("timed_test", "room")
    }
    SegmentedChoice {
        objectName: "test_hours"
        Layout.fillWidth: true
        visible: root.water
        name: qsTr("How long")
        options: [{value: 24, label: qsTr("24 h, the standard")}, {value: 48, label: qsTr("48 h, the company")}]
        value: root.hours
        onChosen: hours => root.hours = hours
    }
    ChoiceField {
        Layout.fillWidth: true
        visible: root.pressure
        name: "variant"
        label: qsTr("How it is tested")
        helper: root.variant === "code" ? "GB 50242-2002 4.2.1" : qsTr("What the trade does: a company setting, unverified")
        value: root.variant
        optional: false
        options: [{value: "code", label: qsTr("As the standard says")}, {value: "half_hour", label: qsTr("0.6 MPa, 30 min, drop at most 0.05")},
                  {value: "half_hour_no_drop", label: qsTr("0.8 MPa, 30 min, no drop")}, {value: "two_hours", label: qsTr("0.6 MPa, 2 h, drop at most 10 %")}]
        onChosen: variant => root.variant = variant
    }
    SegmentedChoice {
        objectName: "test_pipe"
        Layout.fillWidth: true
        visible: root.pressure && root.variant === "code"
        name: qsTr("Pipe")
        options: [{value: "plastic", label: qsTr("Plastic pipe")}, {value: "metal", label: qsTr("Metal pipe")}]
        value: root.pipe
        onChosen: pipe => root.pipe = pipe
    }
    AppTextField {
        id: working
        objectName: "test_working_pressure"
        Layout.fillWidth: true
        visible: root.pressure && root.variant === "code"
        label: qsTr("Working pressure (MPa)")
        value: "0.4"
        hints: Qt.ImhFormattedNumbersOnly
    }
    AppTextField {
        id: days
        objectName: "test_days"
        Layout.fillWidth: true
        visible: root.kind === "curing"
        label: qsTr("Days")
        value: "7"
        hints: Qt.ImhDigitsOnly
    }
    AppTextField {
        id: reading
        objectName: "test_first_reading"
        Layout.fillWidth: true
        visible: root.water || root.pressure
        label: root.water ? qsTr("Level at the start (mm)") : qsTr("Pressure at the start (MPa)")
        helper: root.water ? qsTr("At least 20 mm") : ""
        hints: Qt.ImhFormattedNumbersOnly
    }
    PrimaryButton {
        objectName: "test_begin"
        Layout.fillWidth: true
        enabled: !root.busy
        iconName: "timer"
        text: qsTr("Start the clock")
        onClicked: root.begin(root.values())
    }
}
