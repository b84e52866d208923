// Whether this revision is the one to build by, and whether the reader has said that they saw it.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property SheetRun run
    required property var revision
    property int toCheck: 0              // marks a later revision may have overtaken
    readonly property string standing: revision?.standing ?? ""
    readonly property bool old: standing === "superseded"
    readonly property bool early: standing === "draft" || standing === "review"

    readonly property bool large: Theme.textScale > 1.3 // then the drawing needs the room
    property bool comparable: false      // it is offered here
    property bool compared: false

    signal compareWanted
    signal currentWanted
    signal seen

    spacing: Theme.space2

    SecondaryButton {
        objectName: "sheet_compare_large"
        Layout.fillWidth: true
        visible: root.comparable
        text: root.compared ? qsTr("End the comparison") : qsTr("Compare %1 ↔ %2").arg(root.run.earlier?.revision ?? "").arg(root.revision?.revision ?? "")
        onClicked: root.compareWanted()
    }
    Card {
        objectName: "revision_superseded"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space2
        visible: root.old
        tone: "danger"
        verticalPadding: Theme.space2

        ListRow {
            Layout.fillWidth: true
            iconName: "ban"
            iconTone: "danger"
            title: qsTr("Superseded: do not build by this")
            subtitle: root.run.current === null ? qsTr("No revision is issued now. Ask the designer.") : qsTr("Revision %1 counts since %2.").arg(root.run.current.revision).arg(App.date(root.run.current.issuedAt))
            chevron: root.run.current !== null
            enabled: root.run.current !== null
            onClicked: root.currentWanted()
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space2
        visible: root.early
        tone: "warning"
        verticalPadding: Theme.space2

        ListRow {
            Layout.fillWidth: true
            iconName: "triangle-alert"
            iconTone: "warning"
            title: qsTr("Not issued yet: do not build by this")
            subtitle: root.run.current === null ? root.revision?.words ?? "" : qsTr("%1 · revision %2 counts.").arg(root.revision?.words ?? "").arg(root.run.current.revision)
            chevron: root.run.current !== null
            enabled: root.run.current !== null
            onClicked: root.currentWanted()
        }
    }
    Card {
        objectName: "revision_new"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space2
        visible: root.standing === "current" && !root.run.seen
        tone: "warning"
        verticalPadding: Theme.space3

        AppText {
            Layout.fillWidth: true
            visible: !root.large
            strong: true
            text: qsTr("Revision %1 is new").arg(root.revision?.revision ?? "")
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== "" && !root.large
            look: "secondary"
            text: root.revision?.note ?? ""
        }
        DarkButton {
            objectName: "revision_confirm_seen"
            Layout.fillWidth: true
            text: root.large ? qsTr("Rev. %1: seen").arg(root.revision?.revision ?? "") : qsTr("I have seen it and build by it")
            onClicked: root.seen()
        }
    }
    AppText {
        objectName: "pins_to_check"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space2
        visible: root.toCheck > 0 && root.standing === "current" && !root.large
        look: "secondary"
        tone: "warning"
        text: qsTr("%n mark(s) stand where this revision differs: look at them once more.", "", root.toCheck)
    }
}
