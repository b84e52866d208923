// How complete the file is, and what it lacks.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    property int percent: 0
    property var missing: []
    property string value: ""
    property bool mayWrite: false

    signal edit

    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            objectName: "client_percent"
            Layout.fillWidth: true
            look: "row"
            text: qsTr("File %1 % complete").arg(root.percent)
        }
        Chip {
            objectName: "client_value"
            text: root.value === "" ? qsTr("Not rated") : App.choiceLabel("client_profile", "value", root.value)
            tone: root.value === "a" ? "good" : root.value === "" ? "warning" : ""
        }
    }
    ProgressLine {
        Layout.fillWidth: true
        done: root.percent / 100
    }
    AppText {
        objectName: "client_missing"
        Layout.fillWidth: true
        visible: root.missing.length > 0
        look: "secondary"
        text: qsTr("Still missing: %1").arg(root.missing.join(qsTr(", ")))
    }
    SecondaryButton {
        objectName: "client_edit"
        Layout.fillWidth: true
        visible: root.mayWrite
        iconName: "pencil"
        text: qsTr("Needs and rating")
        onClicked: root.edit()
    }
}
