// What stands in place of a drawing that is not to be seen: coming, not here, or not readable.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Item {
    id: root

    required property SheetView view
    property string sha256
    readonly property bool waits: !file.here && sha256 !== ""

    implicitHeight: waits ? fetching.implicitHeight : trouble.implicitHeight

    FileItem {
        id: file
        sha256: root.sha256
        onHereChanged: if (here) root.view.retry()
    }
    EmptyState {
        id: fetching
        width: parent.width
        visible: root.waits
        iconName: "cloud-download"
        title: file.coming ? qsTr("This drawing is being fetched") : qsTr("This drawing is not on this device yet")
        text: file.progress >= 0 ? qsTr("%1 % are here.").arg(Math.round(file.progress * 100)) : qsTr("It comes before all other files once there is a network.")
    }
    EmptyState {
        id: trouble
        objectName: "sheet_trouble"
        width: parent.width
        visible: !root.waits && root.view.error !== null && root.view.error !== undefined
        tone: "danger"
        iconName: "triangle-alert"
        title: root.view.error?.title ?? ""
        text: Words.line([root.view.error?.text ?? "", root.view.error?.action ?? ""])
        actionText: qsTr("Try again")
        onAction: root.view.retry()
    }
    BusyMark {
        anchors.centerIn: parent
        visible: !root.waits && root.view.opening && !root.view.shown
    }
}
