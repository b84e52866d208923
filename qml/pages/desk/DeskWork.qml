// The middle of the desk: what this call needs. A form of its own for complaints and repairs, people for the rest.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Item {
    id: root

    required property CallState call
    property bool keys: false
    property bool shown: true            // there is room for it here
    readonly property string formPage: call.want === "complaint" ? "RegisterComplaint" : call.want === "maintenance" && Routes.folders.RegisterMaintenance !== undefined ? "RegisterMaintenance" : ""
    readonly property Item form: loader.item as Item
    readonly property var formClient: (form as RegisterComplaintPage)?.client ?? (form as RegisterMaintenancePage)?.client ?? null
    readonly property bool handing: call.running && call.want !== "" && formPage === ""
    readonly property bool registered: call.running && call.values.result === "registered"

    onFormClientChanged: if (formClient !== null && call.client === null) call.take(formClient)

    function takeFocus(): void {
        if (handing)
            over.takeFocus();
        else if (form !== null)
            form.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function act(): void {
        if (handing)
            over.act();
        else if ((form as RegisterComplaintPage)?.passable === true)
            (form as RegisterComplaintPage).passOn();
        else if ((form as RegisterMaintenancePage)?.ready === true)
            (form as RegisterMaintenancePage).register();
    }

    implicitHeight: handing ? people.implicitHeight : quiet.implicitHeight

    Loader {
        id: loader

        // The call it was opened for: another call gets a form of its own.
        property string key: !root.shown || root.formPage === "" || !root.call.running || root.registered ? "" : root.formPage + root.call.recordId

        anchors.fill: parent
        visible: key !== ""
        onKeyChanged: {
            if (key === "")
                source = "";
            else
                setSource(Routes.url(root.formPage), { showBack: false, embedded: true, calling: root.call.brief() });
        }
    }
    Flickable {
        id: flick
        anchors.fill: parent
        visible: root.handing
        clip: true
        contentHeight: people.implicitHeight + 2 * Theme.space5
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: people
            x: Theme.space5
            y: Theme.space5
            // Never the little it has where it is not shown: lists laid out in that chase their own height.
            width: (root.shown && flick.width > 0 ? flick.width : Theme.listPane) - 2 * Theme.space5
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                look: "heading"
                text: root.call.want === "" ? "" : root.call.want === "maintenance" ? qsTr("Who looks after the repair?") : root.call.want === "person" ? qsTr("Whom do they ask for?") : qsTr("Who can deal with it?")
                Accessible.role: Accessible.Heading
            }
            HandOver {
                id: over
                Layout.fillWidth: true
                call: root.call
                keys: root.keys
            }
        }
    }
    CallsToday {
        id: quiet
        anchors.fill: parent
        visible: !root.handing && !root.registered && loader.key === ""
        running: root.call.running
    }
    EmptyState {
        objectName: "desk_registered"
        visible: root.registered
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space5
        tone: "good"
        iconName: "circle-check-big"
        title: qsTr("Registered and passed on")
        text: qsTr("Say goodbye, let them hang up first, then end the call.")
    }
}
