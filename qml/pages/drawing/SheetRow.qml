// One sheet of the register: what to build by, and what is coming.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var sheet          // a row of SheetRegister
    readonly property bool built: sheet.standing === "current"

    verticalPadding: Theme.space1
    tone: sheet.seen ? "" : "warning"

    FileItem { id: file; watches: true; sha256: root.sheet.file }
    ListRow {
        objectName: "sheet_row_" + root.sheet.number
        Layout.fillWidth: true
        iconName: "layers"
        iconTone: root.built ? "accent" : ""
        title: root.sheet.number + "  " + root.sheet.title
        subtitle: Words.line([root.sheet.words, root.sheet.place, root.built ? qsTr("Issued %1").arg(App.date(root.sheet.issuedAt)) : ""])
        selected: Nav.wide && Nav.currentParams.sheetId === root.sheet.sheetId
        onClicked: Nav.open("Drawing", { sheetId: root.sheet.sheetId })
        extras: [
            Chip {
                visible: root.sheet.revision !== ""
                iconName: root.built ? "circle-check" : "file-stack"
                tone: root.built ? "good" : ""
                text: qsTr("Rev. %1").arg(root.sheet.revision)
            },
            Chip {
                visible: !root.built
                tone: "warning"
                text: root.sheet.standing === "none" ? qsTr("No file yet") : qsTr("Not issued")
            },
            Chip {
                visible: !root.sheet.seen
                iconName: "eye"
                tone: "warning"
                text: qsTr("New: please confirm")
            },
            Chip {
                visible: root.sheet.pending !== null && root.sheet.pending.revisionId !== root.sheet.revisionId
                iconName: "file-stack"
                tone: "info"
                text: root.sheet.pending === null ? "" : qsTr("Rev. %1 · %2").arg(root.sheet.pending.revision).arg(root.sheet.pending.words)
            },
            Chip {
                visible: root.sheet.file !== "" && !file.here
                iconName: "cloud-download"
                text: file.progress >= 0 ? qsTr("Coming · %1 %").arg(Math.round(file.progress * 100)) : App.fileSize(root.sheet.size)
            },
            Chip {
                visible: root.sheet.unsent
                iconName: "cloud-upload"
                text: qsTr("Not sent yet")
                tone: "warning"
            }
        ]
    }
}
