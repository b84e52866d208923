// One colleague; a tap calls the work phone, where there is one.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

RowLayout {
    id: row

    required property string recordId
    required property string title
    required property var fields

    spacing: Theme.space3

    Avatar {
        Layout.topMargin: Theme.space2
        Layout.bottomMargin: Theme.space2
        small: true
        name: row.title
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: row.title
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: App.choiceLabel("person", "role", row.fields.role)
        }
    }
    IconButton {
        visible: row.fields.work_phone !== undefined && row.recordId !== App.personId
        iconName: "phone"
        tone: "proof"
        text: qsTr("Call %1").arg(row.title)
        onClicked: Qt.openUrlExternally("tel:" + row.fields.work_phone)
    }
}
