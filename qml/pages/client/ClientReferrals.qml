// Whom this client sent to us, and what became of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property var referrals: []
    property bool mayWrite: false

    signal add

    spacing: Theme.space2

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Referred to us")
        actionText: root.mayWrite ? qsTr("Add") : ""
        onAction: root.add()
    }
    Card {
        Layout.fillWidth: true
        visible: root.referrals.length > 0
        verticalPadding: Theme.space1
        spacing: 0

        Repeater {
            id: rows
            model: root.referrals

            ListRow {
                required property var modelData
                required property int index

                objectName: "referral_" + index
                Layout.fillWidth: true
                iconName: "users"
                title: modelData.name
                subtitle: modelData.became
                trailing: modelData.state
                trailingTone: modelData.tone === "" ? "muted" : modelData.tone
                separator: index < rows.count - 1
                onClicked: modelData.becameId !== "" ? Nav.open("Client", {siteId: modelData.becameId}) : RecordRoutes.open("referral", modelData.recordId, "")
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.referrals.length === 0
        look: "secondary"
        text: qsTr("Nobody yet.")
    }
}
