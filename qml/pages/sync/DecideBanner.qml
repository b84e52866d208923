// On a record's page: two people changed it at once, or the office did not take something about it.
import QtQuick
import Plumbline.Controls

ErrorBanner {
    property int count: 0                // RecordItem.toDecide

    objectName: "decide_banner"
    tone: "info"
    error: count > 0 ? {
        title: qsTr("%n thing(s) about this need(s) you", "", count),
        text: qsTr("Two of you changed the same field, or the office did not take a change. Nothing is lost."),
        action: qsTr("Look and decide")
    } : null
    onAction: Nav.open("Sync", {})
}
