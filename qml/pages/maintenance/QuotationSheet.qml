// A quotation: lines with their amounts, or one amount; kept as it is typed, offered with one tap.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property string maintenanceId
    property string quotationId: ""      // of one that is being written; "": a new one
    property string scope: ""
    readonly property var lines: form.values.lines ?? []
    readonly property bool whole: (form.values.words ?? "").trim() !== "" && form.values.amount !== undefined && form.values.amount !== null
    property bool offering: false

    objectName: "quotation_sheet"
    title: App.kindLabel("quotation")

    RecordForm {
        id: form
        kind: "quotation"
        recordId: sheet.quotationId
        scope: sheet.scope
        newOf: "quotation/" + sheet.maintenanceId
        defaults: ({ maintenance: sheet.maintenanceId, made_by: App.personId, made_at: App.now, state: "draft" })
    }
    Connections {
        target: form
        function onSavedAtChanged(): void {
            if (!sheet.offering || form.values.state !== "offered")
                return;
            Nav.toast(qsTr("The quotation waits for the client"));
            sheet.close();
        }
        function onErrorChanged(): void {
            if (form.error !== null)
                sheet.offering = false;
        }
    }
    ErrorBanner {
        objectName: "quotation_error"
        Layout.fillWidth: true
        error: form.error
    }
    FormFields {
        Layout.fillWidth: true
        form: form
        names: ["words"]
    }
    Repeater {
        model: sheet.lines.length

        RowLayout {
            id: line

            required property int index
            readonly property var kept: sheet.lines[index] ?? ({})

            Layout.fillWidth: true
            spacing: Theme.space2

            AppTextField {
                objectName: "quotation_line_what_" + line.index
                Layout.fillWidth: true
                Layout.preferredWidth: 2     // twice as wide as the amount
                label: qsTr("What")
                value: line.kept.what ?? ""
                maximumLength: 120
                onEdited: text => sheet.change(line.index, "what", text)
            }
            AppTextField {
                objectName: "quotation_line_amount_" + line.index
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                label: qsTr("¥")
                value: line.kept.amount === undefined ? "" : String(line.kept.amount)
                hints: Qt.ImhFormattedNumbersOnly
                validator: RegularExpressionValidator { regularExpression: /\d{0,8}(\.\d{0,2})?/ }
                onEdited: text => sheet.change(line.index, "amount", Number(text))
            }
            IconButton {
                objectName: "quotation_line_drop_" + line.index
                iconName: "x"
                text: qsTr("Without this line")
                onClicked: sheet.keep(sheet.lines.filter((one, at) => at !== line.index))
            }
        }
    }
    LinkButton {
        objectName: "quotation_line_add"
        iconName: "plus"
        text: qsTr("Another line")
        onClicked: sheet.keep(sheet.lines.concat([{ what: "" }]))
    }
    FormFields {
        Layout.fillWidth: true
        form: form
        names: sheet.lines.length > 0 ? ["valid_until"] : ["amount", "valid_until"]
    }
    AppText {
        objectName: "quotation_total"
        Layout.fillWidth: true
        visible: sheet.lines.length > 0
        look: "heading"
        text: qsTr("Altogether ¥ %1").arg(Number(form.values.amount ?? 0).toFixed(2))
    }
    PrimaryButton {
        objectName: "quotation_offer_button"
        Layout.fillWidth: true
        enabled: sheet.whole
        busy: sheet.offering
        text: sheet.whole ? qsTr("Offer it to the client") : (form.values.words ?? "").trim() === "" ? qsTr("First: what is it for?") : qsTr("First: how much is it?")
        onClicked: sheet.offer()
    }
    onClosed: form.flush()

    function keep(lines: var) {
        form.set("lines", lines);
        form.set("amount", lines.length === 0 ? null : lines.reduce((sum, one) => sum + Math.round((one.amount ?? 0) * 100), 0) / 100);
    }
    function change(at: int, name: string, value: var) {
        keep(lines.map((one, index) => index === at ? Object.assign({}, one, { [name]: value }) : one));
    }
    function offer() {
        offering = true;
        form.set("state", "offered");
        form.flush();
    }
}
