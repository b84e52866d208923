// What is on its way to the office, what was refused and why, and what two people changed at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property bool wide: width > Theme.wideWidth

    objectName: "sync_page"
    title: qsTr("Sync")
    maximumWidth: wide ? 2 * Theme.contentWidth : Theme.contentWidth

    WaitingModel {
        id: lines
        onFailed: error => Nav.warn(error.title)
    }
    Connections {
        target: SyncStatus
        function onDiagnosticsCopied(): void {
            Nav.toast(qsTr("Copied. It holds no names and no records; paste it where it is asked for."));
        }
    }
    WaitingSplit {
        id: split
        lines: lines
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.wide ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space4

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space3

            SyncStateCard {
                Layout.fillWidth: true
            }
            TrustCard {
                Layout.fillWidth: true
            }
            FilesHeldCard {
                Layout.fillWidth: true
                visible: SyncStatus.filesHeld
            }
            SectionHeader {
                objectName: "sync_waiting_header"
                Layout.fillWidth: true
                visible: split.waiting.length > 0
                title: Words.phrase([qsTr("Waiting to be sent"), page.amounts()])
            }
            Card {
                objectName: "sync_waiting_list"
                Layout.fillWidth: true
                visible: split.waiting.length > 0
                spacing: 0
                verticalPadding: Theme.space1

                Repeater {
                    model: split.waiting.slice(0, split.most)

                    WaitingRow {
                        required property int index
                        required property var modelData

                        objectName: "sync_waiting_" + index
                        Layout.fillWidth: true
                        line: modelData
                        separator: index < split.waiting.length - 1
                        onHeld: back => lines.hold(modelData.row, back)
                    }
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space2
                    visible: split.waiting.length > split.most
                    look: "secondary"
                    text: qsTr("and %1 more").arg(split.waiting.length - split.most)
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.contentWidth
            Layout.alignment: Qt.AlignTop
            visible: split.conflicts.length + split.refused.length > 0
            spacing: Theme.space3

            AppText {
                objectName: "sync_conflicts_header"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                visible: split.conflicts.length > 0
                look: "heading"
                tone: "info"
                text: qsTr("Needs a look:") + " " + qsTr("%n place(s) changed by two people at once", "", split.conflicts.length)
            }
            Repeater {
                model: split.conflicts

                ConflictCard {
                    required property int index
                    required property var modelData

                    objectName: "sync_conflict_" + index
                    Layout.fillWidth: true
                    line: modelData
                    onMineKept: lines.keepMine(modelData.row)
                    onTheirsKept: lines.keepTheirs(modelData.row)
                    onBothKept: lines.keepBoth(modelData.row)
                }
            }
            AppText {
                objectName: "sync_refused_header"
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                visible: split.refused.length > 0
                look: "heading"
                tone: "danger"
                text: qsTr("The office did not take %n change(s)", "", split.refused.length)
            }
            Repeater {
                model: split.refused

                RefusedCard {
                    required property int index
                    required property var modelData

                    objectName: "sync_refused_" + index
                    Layout.fillWidth: true
                    line: modelData
                    onMendWanted: page.mend(lines.mending(modelData.row))
                    onSentAgain: lines.mend(modelData.row)
                    onLetBe: lines.letBe(modelData.row)
                }
            }
        }
    }
    UnsentFile {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.contentWidth
        visible: running || SyncStatus.waiting + SyncStatus.waitingPhotos > 0
    }
    LinkButton {
        objectName: "sync_diagnostics_button"
        Layout.alignment: Qt.AlignLeft
        Layout.leftMargin: -Theme.space2
        iconName: "copy"
        text: qsTr("Copy diagnostics")
        onClicked: SyncStatus.copyDiagnostics()
    }

    function mend(mending: var) {
        Nav.open("GenericForm", { kind: mending.kind, recordId: mending.recordId, scope: mending.scope, mend: mending });
    }
    function amounts(): string {
        return Words.line([SyncStatus.waiting > 0 ? qsTr("%n record(s)", "", SyncStatus.waiting) : "",
                SyncStatus.waitingPhotos > 0 ? qsTr("%n photo(s)", "", SyncStatus.waitingPhotos) : "",
                SyncStatus.waitingBytes > 0 ? App.fileSize(SyncStatus.waitingBytes) : ""]);
    }
}
