// Somebody worked by a drawing that a newer one has replaced since: which, and the one to build by now.
import QtQuick
import Plumbline.Controls
import Plumbline.Pages

ErrorBanner {
    id: banner

    property var superseded: []          // of DrawingsInUse
    property string title: qsTr("Checked against a drawing that is no longer valid")
    readonly property var first: superseded.length > 0 ? superseded[0] : null

    objectName: "superseded_banner"
    tone: "warning"
    error: first === null ? null : ({
        title: title,
        text: superseded.map(one => words(one)).join("\n"),
        action: first.revisionId === "" ? "" : qsTr("Show %1").arg(first.now)
    })
    onAction: Nav.open("Drawing", { sheetId: first.sheetId, revisionId: first.revisionId })

    function words(one: var): string {
        return one.now === "" ? qsTr("%1 was withdrawn: ask the designer.").arg(one.used) : qsTr("%1 is superseded: build by %2.").arg(one.used).arg(one.now);
    }
}
