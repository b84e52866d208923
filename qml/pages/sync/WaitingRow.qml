// One thing on its way: what it is, how much, how far.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ListRow {
    id: root

    required property var line

    signal held(bool back)

    readonly property bool isFile: line.what === "photo"
    readonly property bool going: line.progress > 0 && line.progress < 1 && !line.held

    iconName: line.what === "photo" && line.recordKind === "photo" ? "camera" : App.kindIcon(line.recordKind)
    tiled: false
    title: line.title !== "" ? line.title : App.kindLabel(line.recordKind)
    subtitle: Words.line([line.title !== "" ? App.kindLabel(line.recordKind) : "", App.fileSize(line.bytes)])
    trailing: line.held ? qsTr("held back") : going ? Math.floor(line.progress * 100) + "%" : qsTr("waiting")
    chevron: false
    enabled: pageName !== ""
    onClicked: Nav.open(pageName, params)

    readonly property string pageName: ({ inspection: "Inspection", issue: "Issue", photo: "PhotoViewer", site: "Site" })[line.recordKind] ?? ""
    readonly property var params: {
        switch (line.recordKind) {
        case "inspection": return { inspectionId: line.recordId };
        case "issue": return { issueId: line.recordId };
        case "photo": return { photoId: line.recordId };
        default: return { siteId: line.recordId };
        }
    }

    tail: IconButton {
        objectName: root.objectName + "_hold"
        visible: root.isFile
        iconName: root.line.held ? "play" : "pause"
        text: root.line.held ? qsTr("Send this file") : qsTr("Hold this file back")
        onClicked: root.held(!root.line.held)
    }
    extras: ProgressLine {
        visible: root.going
        width: Theme.listPane / 2
        thin: true
        tone: "proof"
        done: root.line.progress
    }
}
