// One part of a completion file: what is in it, what is missing, and files put in by hand, also dropped here.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

DropArea {
    id: root

    required property var modelData      // of CompletionFile.parts
    required property int index
    required property CompletionFile set
    property bool readOnly: false
    readonly property int few: 4
    property bool all: false
    readonly property var entries: all || modelData.entries.length <= few + 1 ? modelData.entries : modelData.entries.slice(0, few)

    objectName: "completion_part_" + index
    keys: readOnly ? ["none"] : ["text/uri-list"]
    implicitWidth: card.implicitWidth
    implicitHeight: card.implicitHeight
    onDropped: event => {
        set.addFiles(modelData.part, event.urls);
        event.accept();
    }

    Card {
        id: card
        width: root.width
        spacing: Theme.space2
        outline: root.containsDrag ? Theme.accent : Theme.border

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.modelData.complete ? "circle-check" : "circle-alert"
                color: Theme.toneText(root.modelData.complete ? "good" : "warning")
            }
            AppText {
                objectName: "completion_title_" + root.index
                Layout.fillWidth: true
                look: "row"
                text: root.modelData.title
            }
            AppText {
                objectName: "completion_state_" + root.index
                look: "secondary"
                tone: root.modelData.complete ? "good" : "warning"
                text: root.modelData.notNeeded !== "" ? qsTr("not needed") : root.modelData.complete ? qsTr("complete") : qsTr("missing")
            }
        }
        AppText {
            objectName: "completion_changed_" + root.index
            Layout.fillWidth: true
            visible: root.modelData.changed
            look: "secondary"
            tone: "warning"
            text: qsTr("Changed since it was handed over")
        }
        AppText {
            objectName: "completion_not_needed_" + root.index
            Layout.fillWidth: true
            visible: text !== ""
            look: "secondary"
            text: root.modelData.notNeeded
        }
        RowColumn {
            id: rows
            Layout.fillWidth: true
            visible: root.modelData.missing.length + root.entries.length > 0

            Repeater {
                model: root.modelData.missing

                ListRow {
                    required property var modelData
                    required property int index

                    objectName: "completion_missing_" + root.index + "_" + index
                    width: rows.rowWidth
                    title: modelData.words
                    titleTone: "warning"
                    chevron: modelData.recordId !== ""
                    enabled: modelData.recordId !== ""
                    opacity: 1
                    onClicked: root.show(modelData.kind, modelData.recordId)
                }
            }
            Repeater {
                model: root.entries

                ListRow {
                    required property var modelData
                    required property int index

                    objectName: "completion_entry_" + root.index + "_" + index
                    width: rows.rowWidth
                    iconName: modelData.kind === "completion_document" ? "file-text" : App.kindIcon(modelData.kind)
                    title: modelData.title
                    subtitle: Words.line([App.date(modelData.at), modelData.size > 0 ? App.fileSize(modelData.size) : ""])
                    chevron: modelData.kind !== "completion_document" || !root.readOnly
                    onClicked: root.show(modelData.kind, modelData.recordId)
                }
            }
        }
        LinkButton {
            objectName: "completion_more_" + root.index
            visible: root.entries.length < root.modelData.entries.length
            text: qsTr("%n more", "", root.modelData.entries.length - root.entries.length)
            onClicked: root.all = true
        }
        AppText {
            objectName: "completion_photos_" + root.index
            Layout.fillWidth: true
            visible: root.modelData.photos > 0
            look: "secondary"
            text: qsTr("%n photo(s)", "", root.modelData.photos)
        }
        Flow {
            Layout.fillWidth: true
            visible: !root.readOnly
            spacing: Theme.space2

            SecondaryButton {
                objectName: "completion_add_" + root.index
                compact: true
                iconName: "folder-open"
                text: qsTr("Put in a file")
                busy: root.set.adding > 0
                onClicked: root.set.pickFiles(root.modelData.part)
            }
            SecondaryButton {
                objectName: "completion_none_" + root.index
                compact: true
                visible: root.modelData.notNeeded === "" && !root.modelData.complete
                text: qsTr("Not needed")
                onClicked: Nav.sheet("NotNeededSheet", { set: root.set, part: root.modelData.part, heading: root.modelData.title })
            }
            SecondaryButton {
                objectName: "completion_needed_" + root.index
                compact: true
                visible: root.modelData.notNeededId !== ""
                text: qsTr("It is needed after all")
                onClicked: root.takeOut(root.modelData.notNeededId)
            }
        }
    }

    function show(kind: string, recordId: string) {
        const set = root.set;
        if (kind === "completion_document")
            return root.readOnly ? undefined : takeOut(recordId);
        RecordRoutes.open(kind, recordId, set.siteId);
    }
    function takeOut(documentId: string) {
        Nav.sheet("ReasonSheet", { kind: "completion_document", recordId: documentId, scope: App.siteScope(set.siteId), field: "void", set: {}, heading: qsTr("Take it out"),
                                   hint: qsTr("It stays in the history, with the reason.") });
    }
}
