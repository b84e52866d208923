// What a mark stands for, at the lower edge of a drawing: how it stands, before and after, and the next step.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Rectangle {
    id: panel

    required property var pin            // a row of SheetPins
    required property string siteId
    property string revision             // the one looked at
    property bool mayEdit: false
    property bool moving: false
    property real covered: 0             // of its lower edge, below the window
    readonly property bool isIssue: pin.aboutKind === "issue"
    readonly property var f: about.fields

    signal closed
    signal moveWanted
    signal checkWanted
    signal closeWanted                   // a comment: done in the revision looked at
    signal removeWanted

    objectName: "pin_panel"
    implicitHeight: column.implicitHeight + (action.visible ? action.implicitHeight + Theme.space3 : 0) + 2 * Theme.space4
    radius: Theme.radiusSheet
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.border

    RecordItem { id: about; recordId: panel.pin.aboutId ?? "" }
    MouseArea { anchors.fill: parent } // not through to the drawing
    Flickable {
        id: scroll
        x: Theme.pageMargin
        y: Theme.space3
        width: parent.width - 2 * Theme.pageMargin
        height: Math.max(0, parent.height - panel.covered - y - Theme.space4 - (action.visible ? action.height + Theme.space3 : 0))
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        ColumnLayout {
            id: column
            width: scroll.width
            spacing: Theme.space3

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space3

                PinMark {
                    enabled: false
                    opacity: 1
                    label: panel.pin.label ?? ""
                    tone: panel.pin.tone ?? "info"
                }
                AppText {
                    Layout.fillWidth: true
                    look: "heading"
                    text: panel.pin.title ?? ""
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
                IconButton {
                    objectName: "pin_panel_close"
                    iconName: "x"
                    text: qsTr("Close")
                    onClicked: panel.closed()
                }
            }
            AppText {
                objectName: "pin_doubtful"
                Layout.fillWidth: true
                visible: (panel.pin.carried ?? "same") !== "same"
                look: "secondary"
                tone: "warning"
                text: panel.pin.carried === "off" ? qsTr("Placed on revision %1; this sheet has no such place any more.").arg(panel.pin.revision)
                                                  : qsTr("Placed on revision %1; the drawing has changed here since. Does it still hold?").arg(panel.pin.revision ?? "")
            }
            IssueSummary {
                Layout.fillWidth: true
                visible: panel.isIssue
                values: panel.f
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                look: "secondary"
                text: panel.isIssue ? panel.f.detail ?? "" : Words.line([panel.pin.words ?? ""])
                maximumLineCount: 4
                elide: Text.ElideRight
            }
            IssuePhotos {
                Layout.fillWidth: true
                visible: panel.isIssue
                issueId: panel.isIssue ? panel.pin.aboutId : ""
                siteId: panel.siteId
                what: panel.pin.title ?? ""
                room: panel.pin.room ?? ""
                readOnly: !panel.mayEdit
                comparison: false
            }
            Flow {
                Layout.fillWidth: true
                visible: panel.mayEdit
                spacing: Theme.space2

                SecondaryButton {
                    objectName: "pin_check"
                    visible: (panel.pin.carried ?? "same") !== "same"
                    iconName: "check"
                    text: qsTr("Still holds on %1").arg(panel.revision)
                    onClicked: panel.checkWanted()
                }
                SecondaryButton {
                    objectName: "pin_move"
                    iconName: "move"
                    text: panel.moving ? qsTr("Drag the mark") : qsTr("Move")
                    enabled: !panel.moving
                    onClicked: panel.moveWanted()
                }
                SecondaryButton {
                    objectName: "pin_close_comment"
                    visible: panel.pin.what === "comment" && (panel.pin.open ?? false)
                    iconName: "check"
                    text: qsTr("Done in revision %1").arg(panel.revision)
                    onClicked: panel.closeWanted()
                }
                SecondaryButton {
                    objectName: "pin_remove"
                    iconName: "trash-2"
                    text: qsTr("Take away")
                    onClicked: panel.removeWanted()
                }
            }
        }
    }
    PrimaryButton {
        id: action
        x: Theme.pageMargin
        y: scroll.y + scroll.height + Theme.space3
        width: scroll.width
        objectName: "pin_open"
        visible: about.exists
        text: panel.isIssue && ["open", "assigned"].includes(panel.f.state ?? "open") ? qsTr("Go on with this issue") : qsTr("Open")
        onClicked: RecordRoutes.open(about.kind, panel.pin.aboutId, panel.siteId)
    }
}
