// What every field has around it: its label above, its problem or a helping word below.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

ColumnLayout {
    id: frame

    property string label: ""
    property string problem: ""          // in words; wins over the helper
    property string helper: ""
    default property alias body: place.data

    spacing: Theme.space1

    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        look: "secondary"
        text: frame.label
        Accessible.ignored: true
    }
    ColumnLayout {
        id: place
        spacing: 0
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        look: "secondary"
        tone: frame.problem !== "" ? "danger" : "muted"
        text: frame.problem !== "" ? frame.problem : frame.helper
    }
}
