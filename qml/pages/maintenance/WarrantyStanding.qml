// The warranty as it was judged when it was registered; where the site or the company's terms say otherwise since, that is
// said, and one tap judges again.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property MaintenanceRun run
    property bool readOnly: false
    readonly property bool stale: run.warranty.stale === true

    spacing: Theme.space2

    WarrantyCard {
        Layout.fillWidth: true
        judged: root.run.warranty
        siteId: root.run.fields.site ?? ""
        readOnly: root.readOnly
    }
    Card {
        Layout.fillWidth: true
        visible: root.stale && !root.readOnly
        tone: "warning"
        spacing: Theme.space2

        AppText {
            objectName: "warranty_stale"
            Layout.fillWidth: true
            text: qsTr("What is known now: %1").arg(root.run.warranty.now?.title ?? "")
        }
        SecondaryButton {
            objectName: "warranty_judge_button"
            compact: true
            text: qsTr("Judge it again")
            onClicked: root.run.judge()
        }
    }
}
