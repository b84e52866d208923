// The comments of a plan review: each stands on a sheet, and is closed in a named revision.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

RowColumn {
    id: root

    required property string reviewId
    required property string scope
    required property DrawingsInUse drawings
    property bool readOnly: false

    spacing: Theme.space2

    RecordListModel {
        id: comments
        kind: "pin"
        where: ({ review: root.reviewId })
        sortBy: "placed_at"
    }
    SectionHeader {
        width: root.rowWidth
        title: qsTr("Comments")
    }
    AppText {
        objectName: "review_no_comments"
        width: root.rowWidth
        visible: comments.empty
        look: "secondary"
        text: root.drawings.usedList.length === 0 ? qsTr("Choose the drawings first: comments are placed on them.") : qsTr("None yet. Open a drawing and place the first.")
    }
    Repeater {
        model: comments

        ListRow {
            required property string recordId
            required property var fields
            required property int index

            objectName: "review_comment_" + index
            width: root.rowWidth
            iconName: fields.state === "closed" ? "circle-check" : "message-square"
            iconTone: fields.state === "closed" ? "good" : "warning"
            title: fields.text ?? ""
            subtitle: Words.line([root.named(fields.revision), fields.room ?? "",
                                  fields.state === "closed" ? qsTr("closed in %1").arg(root.named(fields.closed_in) || "…") : qsTr("open")])
            separator: true
            onClicked: Nav.sheet("ReviewCommentSheet", { pinId: recordId, scope: root.scope, drawings: root.drawings, readOnly: root.readOnly })
        }
    }
    Flow {
        width: root.rowWidth
        visible: !root.readOnly
        spacing: Theme.space2

        Repeater {
            model: root.drawings.usedList

            SecondaryButton {
                required property var modelData
                required property int index

                objectName: "review_open_sheet_" + index
                compact: true
                iconName: "map-pin"
                text: qsTr("Comment on %1").arg(modelData.named)
                onClicked: Nav.open("Drawing", { sheetId: modelData.sheetId, revisionId: modelData.revisionId, reviewId: root.reviewId })
            }
        }
    }

    // Asked again as more of them are known.
    function named(revisionId: var): string { return drawings.known && revisionId ? drawings.words(revisionId) : ""; }
}
