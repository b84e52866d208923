// A day with a time of day, kept as UTC "2026-11-23T09:38:00.000Z".
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

FieldFrame {
    id: root

    property string name
    property string value
    property bool readOnly: false

    readonly property date moment: value === "" ? App.now : new Date(value)

    signal chosen(string moment)

    DateField {
        Layout.fillWidth: true
        name: root.name
        value: root.value === "" ? "" : Qt.formatDate(root.moment, "yyyy-MM-dd")
        readOnly: root.readOnly
        onChosen: date => root.put(date, Qt.formatTime(root.moment, "hh:mm"))
    }
    AppTextField {
        objectName: "time_" + root.name
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        visible: root.value !== ""
        readOnly: root.readOnly
        placeholder: qsTr("Time, such as 09:30")
        hints: Qt.ImhTime
        value: root.value === "" ? "" : Qt.formatTime(root.moment, "hh:mm")
        validator: RegularExpressionValidator { regularExpression: /([01]?\d|2[0-3]):[0-5]\d/ }
        onEdited: text => {
            if (/^([01]?\d|2[0-3]):[0-5]\d$/.test(text))
                root.put(Qt.formatDate(root.moment, "yyyy-MM-dd"), text);
        }
    }

    function put(date: string, time: string) {
        if (date === "") {
            chosen("");
            return;
        }
        const [year, month, day] = date.split("-").map(Number);
        const [hour, minute] = time.split(":").map(Number);
        chosen(new Date(year, month - 1, day, hour, minute).toISOString());
    }
}
