// One comment: who, when, what.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property var fields
    required property bool unsent
    property bool last: false

    spacing: Theme.space1

    RecordItem {
        id: author
        recordId: root.fields.author ?? ""
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            look: "secondary"
            strong: true
            text: author.exists ? author.title : qsTr("Somebody")
        }
        Icon {
            visible: root.unsent
            name: "cloud-upload"
            size: Theme.iconSmall
            color: Theme.faint
        }
        AppText {
            look: "label"
            tone: "faint"
            text: App.relative(root.fields.at)
        }
    }
    AppText {
        Layout.fillWidth: true
        text: root.fields.text ?? ""
    }
    Hairline {
        Layout.topMargin: Theme.space2
        visible: !root.last
    }
}
