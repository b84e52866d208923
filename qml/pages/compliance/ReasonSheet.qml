// A step that needs a reason in words, and nothing else.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property string kind
    required property string recordId
    required property string scope
    required property string field       // where the reason is kept
    required property var set            // the step
    required property string heading
    property var others: []              // edits that go with it: {record, kind, scope, set}; their `reasonField` gets the reason too
    property string hint: ""

    objectName: "reason_sheet"
    title: heading

    RecordWriter {
        id: writer
        onSaved: {
            Nav.toast(qsTr("Saved on this device"));
            sheet.close();
        }
        onFailed: error => trouble.error = error
    }
    ErrorBanner {
        id: trouble
        objectName: "reason_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        look: "secondary"
        text: sheet.hint
    }
    AppTextArea {
        id: reason
        objectName: "reason_field"
        Layout.fillWidth: true
        label: App.fieldLabel(sheet.kind, sheet.field)
        limit: 300
    }
    PrimaryButton {
        objectName: "reason_button"
        Layout.fillWidth: true
        enabled: reason.text.trim() !== ""
        busy: writer.busy
        text: reason.text.trim() === "" ? qsTr("First: the reason") : sheet.heading
        onClicked: sheet.go()
    }

    function go() {
        trouble.error = null;
        const words = reason.text.trim();
        const edits = others.map(one => ({ record: one.record, kind: one.kind, scope: one.scope, set: Object.assign({}, one.set, { [one.reasonField]: words }) }));
        writer.save(edits.concat([{ record: recordId, kind: kind, scope: scope, set: Object.assign({}, set, { [field]: words }) }]));
    }
}
