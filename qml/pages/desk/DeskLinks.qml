// The other things at the desk, one tap away.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    spacing: 0

    RecordItem { id: list; recordId: Front.book.edition < 0 ? "" : Front.book.dayRecord(Work.today) }
    ListRow {
        objectName: "desk_directory"
        Layout.fillWidth: true
        iconName: "users"
        title: qsTr("Who is where")
        subtitle: Front.book.duty !== null ? qsTr("On duty: %1").arg(Front.book.duty.name) : qsTr("Nobody is entered as on duty")
        subtitleTone: Front.book.duty !== null ? "muted" : "warning"
        separator: true
        onClicked: Nav.open("Directory", {})
    }
    ListRow {
        objectName: "desk_day"
        Layout.fillWidth: true
        iconName: "list-checks"
        title: qsTr("Daily list")
        subtitle: qsTr("%n done", "", (list.fields.ticks ?? []).length)
        separator: true
        onClicked: Nav.open("DeskDay", {})
    }
    ListRow {
        objectName: "desk_visitors"
        Layout.fillWidth: true
        iconName: "users-round"
        title: qsTr("Visitors")
        separator: true
        onClicked: Nav.open("Visitors", {})
    }
    ListRow {
        objectName: "desk_scripts"
        Layout.fillWidth: true
        iconName: "book-open"
        title: qsTr("Scripts")
        separator: settings.visible
        onClicked: Nav.open("Scripts", {})
    }
    ListRow {
        id: settings
        objectName: "desk_settings"
        Layout.fillWidth: true
        visible: App.grants >= 0 && App.may("edit", "desk_setting", "company")
        iconName: "sliders-horizontal"
        title: App.kindLabel("desk_setting")
        onClicked: Nav.open("DeskSettings", {})
    }
}
