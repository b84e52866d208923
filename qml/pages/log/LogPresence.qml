// Who was on the site that day: the crews, and how many people. As the last time with one tap.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property RecordForm form
    required property var again          // SiteLog.before(): who was there the last time, or null
    property bool readOnly: false

    readonly property var crews: form.values.crews ?? []
    readonly property int workers: form.values.workers ?? 0
    readonly property bool blank: crews.length === 0 && form.values.workers === undefined

    spacing: Theme.space4

    RecordListModel {
        id: known
        kind: "crew"
        sortBy: "name"
    }
    SecondaryButton {
        objectName: "log_same_again"
        Layout.fillWidth: true
        visible: root.again !== null && root.blank && !root.readOnly
        iconName: "copy"
        text: root.again === null ? "" : qsTr("As on %1: %2").arg(App.date(root.again.date)).arg(Words.line([
            root.again.names.join(root.comma), root.again.workers === undefined ? "" : qsTr("%n person(s)", "", root.again.workers)]))
        onClicked: root.sameAgain()
    }
    FieldFrame {
        Layout.fillWidth: true
        label: App.fieldLabel("site_log", "crews")
        problem: root.form.problems.crews ?? ""
        helper: known.empty ? qsTr("No crews on this device yet: the office names them.") : ""

        Flow {
            Layout.fillWidth: true
            visible: known.count > 0
            spacing: Theme.space2

            Repeater {
                model: known

                FilterChip {
                    required property string recordId
                    required property var fields
                    required property int index

                    objectName: "log_crew_" + index
                    text: Words.line([fields.name, App.choiceLabel("crew", "trade", fields.trade)])
                    checkable: false
                    checked: root.crews.includes(recordId)
                    visible: checked || fields.active !== false && !root.readOnly
                    onClicked: if (!root.readOnly) root.toggle(recordId)
                }
            }
        }
    }
    FieldFrame {
        Layout.fillWidth: true
        label: App.fieldLabel("site_log", "workers")
        problem: root.form.problems.workers ?? ""

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            IconButton {
                objectName: "log_workers_less"
                visible: !root.readOnly
                filled: true
                enabled: root.workers > 0
                iconName: "minus"
                text: qsTr("One fewer")
                onClicked: root.form.set("workers", root.workers - 1)
            }
            AppTextField {
                objectName: "log_workers"
                Layout.preferredWidth: Math.round(Theme.photoCard * Theme.textScale)
                Layout.fillWidth: false
                label: ""
                placeholder: qsTr("how many")
                value: root.form.values.workers === undefined || root.form.values.workers === null ? "" : String(root.form.values.workers)
                hints: Qt.ImhDigitsOnly
                readOnly: root.readOnly
                validator: RegularExpressionValidator { regularExpression: /\d{0,3}/ }
                onEdited: text => root.form.set("workers", text === "" ? null : Number(text))
            }
            IconButton {
                objectName: "log_workers_more"
                visible: !root.readOnly
                filled: true
                iconName: "plus"
                text: qsTr("One more")
                onClicked: root.form.set("workers", root.workers + 1)
            }
        }
    }

    readonly property string comma: qsTr(", ")

    function toggle(crew: string) {
        const next = crews.includes(crew) ? crews.filter(each => each !== crew) : crews.concat([crew]);
        form.set("crews", next);
    }
    function sameAgain() {
        form.set("crews", again.crews);
        if (again.workers !== undefined)
            form.set("workers", again.workers);
    }
}
