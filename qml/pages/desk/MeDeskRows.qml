// Under Me: the front desk for those who hold it, what it left for me, who is where; and what is a place of its own for
// the others.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    spacing: 0

    ListRow {
        objectName: "me_desk"
        Layout.fillWidth: true
        visible: Front.holds
        iconName: "phone-incoming"
        title: qsTr("Front desk")
        subtitle: qsTr("Calls, visitors, scripts")
        separator: true
        onClicked: Nav.open("Desk", {})
    }
    ListRow {
        objectName: "me_today"
        Layout.fillWidth: true
        visible: Front.atDesk
        iconName: "sun"
        title: qsTr("Today")
        separator: true
        onClicked: Nav.open("Today", {showBack: true})
    }
    ListRow {
        objectName: "me_sites"
        Layout.fillWidth: true
        visible: Front.atDesk
        iconName: "building-2"
        title: qsTr("Sites")
        separator: true
        onClicked: Nav.open("Sites", {showBack: true})
    }
    ListRow {
        objectName: "me_todo"
        Layout.fillWidth: true
        visible: Front.atDesk
        iconName: "list-checks"
        title: qsTr("To do")
        separator: true
        onClicked: Nav.open("Todo", {showBack: true})
    }
    ListRow {
        objectName: "me_messages"
        Layout.fillWidth: true
        iconName: "message-square"
        iconTone: Front.incoming.unread > 0 ? "danger" : ""
        title: qsTr("Messages")
        subtitle: Front.incoming.unread > 0 ? qsTr("%n not read", "", Front.incoming.unread) : qsTr("What the front desk wrote down for you")
        separator: true
        onClicked: Nav.open("Messages", {})
    }
    ListRow {
        objectName: "me_directory"
        Layout.fillWidth: true
        iconName: "users"
        title: qsTr("Who is where")
        subtitle: qsTr("In the office, on site, not to be disturbed")
        separator: true
        onClicked: Nav.open("Directory", {})
    }
}
