// One comment of a plan review: who changes the drawing, and in which revision it is closed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property string pinId
    required property string scope
    required property DrawingsInUse drawings
    property bool readOnly: false
    readonly property var fields: pin.fields
    readonly property bool stands: (fields.state ?? "open") === "open"
    readonly property var fitting: drawings.known && fields.revision ? drawings.since(fields.revision) : []

    objectName: "review_comment_sheet"
    title: qsTr("Comment")

    RecordItem { id: pin; recordId: sheet.pinId }
    RecordWriter {
        id: writer
        onFailed: error => trouble.error = error
    }
    ErrorBanner {
        id: trouble
        objectName: "comment_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    AppText {
        Layout.fillWidth: true
        look: "row"
        text: sheet.fields.text ?? ""
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: Words.line([sheet.named(sheet.fields.revision), sheet.fields.room ?? "", App.dateTime(sheet.fields.placed_at ?? "")])
    }
    ReferenceField {
        Layout.fillWidth: true
        name: "fixer"
        label: App.fieldLabel("pin", "fixer")
        target: "person"
        value: sheet.fields.fixer ?? ""
        readOnly: sheet.readOnly || !sheet.stands
        onChosen: id => sheet.save({ fixer: id === "" ? null : id })
    }
    SecondaryButton {
        Layout.fillWidth: true
        objectName: "comment_show"
        iconName: "map-pin"
        text: qsTr("Show it on the drawing")
        onClicked: {
            const nav = Nav;
            const where = { sheetId: sheet.fields.sheet, revisionId: sheet.fields.revision, reviewId: sheet.fields.review };
            sheet.close();
            nav.open("Drawing", where);
        }
    }
    AppText {
        objectName: "comment_closed"
        Layout.fillWidth: true
        visible: !sheet.stands
        text: qsTr("Closed in %1").arg(sheet.named(sheet.fields.closed_in) || qsTr("a revision that is not on this device"))
    }
    AppText {
        objectName: "comment_waits"
        Layout.fillWidth: true
        visible: sheet.stands && sheet.fitting.length === 0
        look: "secondary"
        tone: "warning"
        text: qsTr("No later revision of this drawing is issued yet: it stays open until one shows it.")
    }
    RowColumn {
        id: column
        Layout.fillWidth: true
        visible: sheet.stands && !sheet.readOnly

        Repeater {
            model: sheet.stands && !sheet.readOnly ? sheet.fitting : []

            ListRow {
                required property var modelData
                required property int index

                objectName: "comment_close_in_" + index
                width: column.rowWidth
                iconName: "check"
                title: qsTr("Closed in %1").arg(modelData.named)
                subtitle: qsTr("issued %1").arg(App.dateTime(modelData.issuedAt))
                chevron: false
                onClicked: sheet.save({ closed_in: modelData.revisionId, state: "closed" })
            }
        }
    }
    LinkButton {
        objectName: "comment_reopen"
        visible: !sheet.stands && !sheet.readOnly
        iconName: "rotate-ccw"
        text: qsTr("Open again")
        onClicked: sheet.save({ state: "open" })
    }

    function named(revisionId: var): string { return drawings.known && revisionId ? drawings.words(revisionId) : ""; }
    function save(set: var) {
        trouble.error = null;
        writer.save([{ record: pinId, kind: "pin", scope: scope, set: set }]);
    }
}
