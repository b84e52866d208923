// How large the company keeps photos: its management chooses, everybody else reads it.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    readonly property bool may: App.may(kept ? "edit" : "create", "company_settings", "company")
    readonly property var kept: rules.count > 0 ? rules.get(0) : null
    readonly property string size: kept?.fields.photo_size ?? "original"

    spacing: Theme.space3

    RecordListModel {
        id: rules
        kind: "company_settings"
    }
    RecordWriter {
        id: writer
        onFailed: error => Nav.warn(error.title)
    }
    SettingsGroup {
        Layout.fillWidth: true
        visible: root.may
        title: App.fieldLabel("company_settings", "photo_size")
        name: "photo_size"
        value: root.size
        options: [
            { value: "original", label: qsTr("Original") }, { value: "px2560", label: qsTr("2560 px") }, { value: "px1600", label: qsTr("1600 px") }
        ]
        onChosen: value => writer.save([{ record: root.kept?.recordId ?? App.newId(), kind: "company_settings", scope: "company", set: { photo_size: value } }])
    }
    SectionHeader {
        Layout.fillWidth: true
        visible: !root.may
        title: App.fieldLabel("company_settings", "photo_size")
    }
    AppText {
        objectName: "settings_photo_size"
        Layout.fillWidth: true
        look: "secondary"
        text: root.may ? qsTr("For everybody in the company. Time, position and orientation stay in every photo.")
                       : App.choiceLabel("company_settings", "photo_size", root.size)
    }
}
