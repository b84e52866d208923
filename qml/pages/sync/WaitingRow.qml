// One thing on its way: what it is, how much, how far.
import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ListRow {
    id: root

    required property var line

    readonly property bool going: line.progress > 0 && line.progress < 1

    iconName: line.what === "photo" ? "camera" : App.kindIcon(line.recordKind)
    tiled: false
    title: line.title !== "" ? line.title : App.kindLabel(line.recordKind)
    subtitle: Words.line([line.title !== "" ? App.kindLabel(line.recordKind) : "", App.fileSize(line.bytes)])
    trailing: going ? Math.floor(line.progress * 100) + "%" : qsTr("waiting")
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

    extras: ProgressLine {
        visible: root.going
        width: Theme.listPane / 2
        thin: true
        tone: "proof"
        done: root.line.progress
    }
}
