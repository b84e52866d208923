// What the client says to a quotation: yes, by hand or in words, or no. Either stands from then on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property MaintenanceRun run
    required property var quotation      // of MaintenanceRun.quotations
    property string siteId: ""
    property string way: "called"
    readonly property bool byHand: way === "signature"
    readonly property string signature: signatures.count > 0 ? signatures.get(0).recordId : ""
    readonly property bool fits: name.text.trim() !== "" && (byHand ? signature !== "" : words.text.trim() !== "")
    property bool going: false

    objectName: "quotation_answer_sheet"
    title: Words.line([qsTr("¥ %1").arg(quotation.amount.toFixed(2)), quotation.words])

    RecordListModel {
        id: signatures
        kind: "signature"
        where: ({ about: sheet.quotation.recordId, state: "stands" })
    }
    Connections {
        target: sheet.run
        function onSaved(): void {
            if (sheet.going)
                sheet.close();
        }
        function onFailed(error: var): void {
            sheet.going = false;
            trouble.error = error;
        }
    }
    ErrorBanner {
        id: trouble
        objectName: "quotation_answer_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    Repeater {
        model: sheet.quotation.lines ?? []

        AppText {
            required property var modelData

            Layout.fillWidth: true
            text: Words.line([modelData.what ?? "", qsTr("¥ %1").arg(Number(modelData.amount ?? 0).toFixed(2))])
        }
    }
    ChoiceField {
        Layout.fillWidth: true
        name: "agreed_way"
        label: App.fieldLabel("quotation", "agreed_way")
        options: App.choices("quotation", "agreed_way").filter(one => one.value !== "signature" || sheet.siteId !== "")
        value: sheet.way
        onChosen: value => sheet.way = value
    }
    AppTextField {
        id: name
        objectName: "quotation_agreed_by"
        Layout.fillWidth: true
        label: App.fieldLabel("quotation", "agreed_by")
        value: sheet.run.fields.caller ?? ""
        maximumLength: 60
    }
    AppTextField {
        id: words
        objectName: "quotation_client_words"
        Layout.fillWidth: true
        label: App.fieldLabel("quotation", "client_words")
        maximumLength: 500
    }
    SignatureCard {
        Layout.fillWidth: true
        visible: sheet.byHand
        about: sheet.quotation.recordId
        siteId: sheet.siteId
        roles: ["client"]
    }
    PrimaryButton {
        objectName: "quotation_agree_button"
        Layout.fillWidth: true
        enabled: sheet.fits
        busy: sheet.going
        text: sheet.fits ? qsTr("The client agrees") : name.text.trim() === "" ? qsTr("First: who agrees?")
              : sheet.byHand ? qsTr("First: the client signs") : qsTr("First: what did the client say?")
        onClicked: sheet.answer("agreed", Object.assign({ agreed_way: sheet.way, agreed_by: name.text.trim() }, sheet.byHand ? { signature: sheet.signature } : {},
                                                        words.text.trim() === "" ? {} : { client_words: words.text.trim() }))
    }
    SecondaryButton {
        objectName: "quotation_refuse_button"
        Layout.fillWidth: true
        enabled: words.text.trim() !== "" && !sheet.going
        text: words.text.trim() === "" ? qsTr("Refused: first what the client said") : qsTr("The client refuses")
        onClicked: sheet.answer("refused", { client_words: words.text.trim() })
    }

    function answer(to: string, values: var) {
        trouble.error = null;
        going = true;
        run.answer(quotation.recordId, to, values);
    }
}
