// The revision that shows a design change: uploaded for it, or chosen from those issued since the client signed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property string changeId
    required property string siteId
    required property var fields
    property bool mayTake: false
    readonly property bool drawn: fields.state === "drawn"
    readonly property var fitting: drawings.list.filter(one => one.changeId === changeId
        || one.issuedAt > (fields.agreed_at ?? "") && [undefined, null, one.sheetId].includes(fields.sheet))

    spacing: Theme.space2

    DrawingsInUse {
        id: drawings
        siteId: root.siteId
        used: root.fields.revision ? [root.fields.revision] : []
    }
    RecordWriter {
        id: writer
        onSaved: Nav.toast(qsTr("The drawing shows it"))
        onFailed: error => trouble.error = error
    }
    SectionHeader {
        Layout.fillWidth: true
        title: root.drawn ? qsTr("Shown in") : qsTr("Which revision shows it?")
    }
    ErrorBanner {
        id: trouble
        objectName: "change_drawn_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    AppText {
        objectName: "change_revision"
        Layout.fillWidth: true
        visible: root.drawn
        look: "row"
        text: Words.line([drawings.known && drawings.words(root.fields.revision ?? "") || qsTr("Not on this device"), App.date(root.fields.drawn_at ?? "")])
    }
    AppText {
        objectName: "change_not_drawn"
        Layout.fillWidth: true
        visible: !root.drawn && drawings.known && root.fitting.length === 0
        look: "secondary"
        tone: "warning"
        text: qsTr("No drawing has been issued since the client signed. It is still built by the old one.")
    }
    RowCard {
        id: card
        Layout.fillWidth: true
        visible: !root.drawn && root.fitting.length > 0

        Repeater {
            model: root.drawn ? [] : root.fitting

            ListRow {
                required property var modelData
                required property int index

                objectName: "change_revision_" + index
                width: card.rowWidth
                iconName: "layers"
                title: Words.line([modelData.named, modelData.title])
                subtitle: qsTr("issued %1").arg(App.dateTime(modelData.issuedAt))
                trailing: root.mayTake ? qsTr("This one") : ""
                chevron: false
                enabled: root.mayTake
                separator: index < root.fitting.length - 1
                onClicked: root.take(modelData.revisionId)
            }
        }
    }
    SecondaryButton {
        objectName: "change_upload"
        Layout.fillWidth: true
        visible: !root.drawn && root.mayTake
        iconName: "file-stack"
        text: qsTr("Upload the new revision")
        onClicked: Nav.open("UploadDrawings", { siteId: root.siteId, changeId: root.changeId, sheetId: root.fields.sheet ?? "" })
    }

    function take(revisionId: string) {
        trouble.error = null;
        writer.save([{ record: changeId, kind: "design_change", scope: App.siteScope(siteId), set: { state: "drawn", revision: revisionId, drawn_at: App.now } }]);
    }
}
