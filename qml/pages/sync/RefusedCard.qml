// A change that the office did not take: why, what it would have set, and the way to mend it.
// It is kept until it is mended; nothing here throws it away.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    required property var line           // a refused change of the WaitingModel

    readonly property var names: Object.keys(line.values ?? {})

    signal mended()

    outline: Theme.toneBorder("danger")
    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "triangle-alert"
            color: Theme.danger
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: root.line.title !== "" ? root.line.title : App.kindLabel(root.line.recordKind)
            }
            AppText {
                objectName: "refused_reason"
                Layout.fillWidth: true
                look: "secondary"
                tone: "danger"
                text: root.line.detail
            }
            Repeater {
                model: root.names.slice(0, 4)

                AppText {
                    required property string modelData

                    Layout.fillWidth: true
                    look: "secondary"
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: qsTr("%1: %2").arg(App.fieldLabel(root.line.recordKind, modelData)).arg(root.words(modelData))
                }
            }
            AppText {
                Layout.fillWidth: true
                look: "label"
                text: qsTr("Kept on this device · %1").arg(App.relative(root.line.at))
            }
        }
    }
    SecondaryButton {
        objectName: "refused_mend_button"
        Layout.fillWidth: true
        compact: true
        iconName: "pencil"
        text: qsTr("Mend and send again")
        onClicked: {
            root.mended();
            root.openRecord();
        }
    }

    function words(name: string): string {
        const value = line.values[name];
        if (value === null || value === undefined || value === "")
            return qsTr("(empty)");
        const type = App.fields(line.recordKind).find(field => field.name === name)?.type ?? "text";
        switch (type) {
        case "choice": return App.choiceLabel(line.recordKind, name, value);
        case "date": return App.date(value);
        case "moment": return App.dateTime(value);
        default: return String(value);
        }
    }
    function openRecord() {
        switch (line.recordKind) {
        case "issue": return Nav.open("Issue", { issueId: line.recordId });
        case "inspection": return Nav.open("Inspection", { inspectionId: line.recordId });
        case "photo": return Nav.open("PhotoViewer", { photoId: line.recordId });
        case "comment":
        case "inspection_item": return;
        default: return Nav.open("GenericForm", { kind: line.recordKind, recordId: line.recordId });
        }
    }
}
