// One revision of a sheet, and the one thing that is next of it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property var revision       // a row of SheetRun; null for a moment
    required property string scope
    required property string sheetId
    readonly property string standing: revision?.standing ?? ""
    readonly property bool current: standing === "current"
    readonly property bool mine: revision !== null && revision.authorId === App.personId
    readonly property var steps: revision === null || standing === "superseded" || standing === "current" && !App.may("edit", "sheet_revision", scope) ? []
        : App.transitions("sheet_revision", scope, { state: standing === "current" ? "issued" : standing, author: revision.authorId })
    readonly property bool complete: revision !== null && revision.checked === revision.checklist.length
    property bool returning: false
    property string reason

    signal checkWanted(string code, bool done)
    signal submitWanted
    signal returnWanted(string reason)
    signal issueWanted
    signal withdrawWanted
    signal codeWanted

    objectName: "revision_" + (revision?.revision ?? "")
    tone: current && revision.missing.length > 0 ? "" : ""

    ListRow {
        objectName: "revision_open_" + (root.revision?.revision ?? "")
        Layout.fillWidth: true
        iconName: root.current ? "circle-check" : "file-stack"
        iconTone: root.current ? "good" : ""
        title: qsTr("Rev. %1").arg(root.revision?.revision ?? "")
        subtitle: Words.line([root.revision?.author ?? "", root.current || root.standing === "superseded" ? qsTr("issued %1").arg(App.dateTime(root.revision?.issuedAt ?? ""))
                                                                                                            : qsTr("uploaded %1").arg(App.dateTime(root.revision?.uploadedAt ?? ""))])
        detail: root.revision?.note ?? ""
        onClicked: Nav.open("Drawing", { sheetId: root.sheetId, revisionId: root.revision.recordId })
        extras: [
            Chip {
                text: root.revision?.words ?? ""
                tone: root.current ? "good" : root.standing === "superseded" ? "danger" : "info"
                iconName: root.standing === "superseded" ? "ban" : ""
            },
            Chip {
                visible: root.current
                iconName: "eye"
                text: qsTr("%1 of %2 have seen it").arg(root.revision?.seenBy.length ?? 0).arg((root.revision?.seenBy.length ?? 0) + (root.revision?.missing.length ?? 0))
                tone: root.revision !== null && root.revision.missing.length === 0 ? "good" : "warning"
            },
            Chip {
                visible: root.revision?.unsent ?? false
                iconName: "cloud-upload"
                text: qsTr("Not sent yet")
                tone: "warning"
            }
        ]
    }
    AppText {
        objectName: "revision_missing"
        Layout.fillWidth: true
        visible: root.current && root.revision.missing.length > 0
        look: "secondary"
        tone: "warning"
        text: qsTr("Not yet: %1").arg(root.revision?.missing.join(qsTr(", ")) ?? "")
    }
    AppText {
        Layout.fillWidth: true
        visible: root.standing === "draft" && (root.revision?.returned ?? "") !== ""
        look: "secondary"
        tone: "danger"
        text: qsTr("Returned: %1").arg(root.revision?.returned ?? "")
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.standing === "draft" && root.mine
        spacing: 0

        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Before it is issued")
        }
        Repeater {
            model: root.revision?.checklist.length ?? 0

            ListRow {
                required property int index
                readonly property var point: root.revision?.checklist[index] ?? null

                objectName: "revision_check_" + (point?.code ?? index)
                Layout.fillWidth: true
                iconName: point?.done ? "circle-check" : "circle"
                iconTone: point?.done ? "good" : ""
                tiled: false
                chevron: false
                title: point?.words ?? ""
                checkable: true
                checked: point?.done ?? false
                onClicked: root.checkWanted(point.code, !point.done)
            }
        }
        PrimaryButton {
            objectName: "revision_submit"
            Layout.fillWidth: true
            enabled: root.complete
            text: root.complete ? qsTr("Submit for review") : qsTr("%n point(s) still open", "", (root.revision?.checklist.length ?? 0) - (root.revision?.checked ?? 0))
            onClicked: root.submitWanted()
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.standing === "review" && root.mine
        look: "secondary"
        text: qsTr("Somebody else checks and issues it: nobody checks their own drawing.")
    }
    AppTextField {
        objectName: "revision_return_reason"
        Layout.fillWidth: true
        visible: root.returning
        label: App.fieldLabel("sheet_revision", "returned_reason")
        value: root.reason
        maximumLength: 500
        onEdited: text => root.reason = text
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.standing === "review" && !root.mine && root.steps.length > 0
        spacing: Theme.space2

        SecondaryButton {
            objectName: "revision_return"
            Layout.fillWidth: true
            enabled: !root.returning || root.reason.trim() !== ""
            text: root.returning ? qsTr("Return with this reason") : qsTr("Return")
            onClicked: {
                if (root.returning)
                    root.returnWanted(root.reason.trim());
                root.returning = !root.returning;
            }
        }
        PrimaryButton {
            objectName: "revision_issue"
            Layout.fillWidth: true
            visible: root.steps.some(step => step.to === "issued")
            text: qsTr("Check and issue")
            onClicked: root.issueWanted()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.current
        spacing: Theme.space2

        SecondaryButton {
            objectName: "revision_code"
            Layout.fillWidth: true
            iconName: "qr-code"
            text: qsTr("Code for the paper")
            onClicked: root.codeWanted()
        }
        SecondaryButton {
            objectName: "revision_withdraw"
            Layout.fillWidth: true
            visible: root.steps.length > 0
            iconName: "ban"
            text: qsTr("Withdraw")
            onClicked: root.withdrawWanted()
        }
    }
}
