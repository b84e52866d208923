// Records a voice note: it listens as soon as it is open, and what was said is kept unless somebody lets go of it.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property string siteId
    required property string aboutId
    property string what

    readonly property bool recording: taker.state === "recording"
    readonly property bool unsaved: taker.state === "unsaved"

    objectName: "voice_sheet"
    title: qsTr("Voice note")
    Component.onCompleted: taker.start()

    VoiceTaker {
        id: taker
        siteId: sheet.siteId
        aboutId: sheet.aboutId
        onKept: sheet.tellKept()
        onFailed: error => {
            if (taker.state === "keeping") // what was heard until then is on its way
                Nav.warn(error.title);
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        look: "secondary"
        text: sheet.unsaved ? qsTr("This recording is not saved yet.") : sheet.what
    }
    ErrorBanner {
        objectName: "voice_sheet_error"
        Layout.fillWidth: true
        error: taker.error ? { title: taker.error.title, text: taker.error.text + " " + taker.error.action } : null
    }
    VoiceMeter {
        Layout.fillWidth: true
        visible: sheet.recording
        level: taker.level
        length: taker.length
        longest: taker.longest
    }
    RowLayout {
        Layout.fillWidth: true
        visible: taker.state === "keeping"
        spacing: Theme.space3

        BusyMark {}
        AppText {
            Layout.fillWidth: true
            text: qsTr("Being kept…")
        }
    }
    PrimaryButton {
        objectName: "voice_keep_button"
        Layout.fillWidth: true
        visible: sheet.recording
        iconName: "check"
        text: qsTr("Keep")
        onClicked: taker.keep()
    }
    PrimaryButton {
        objectName: "voice_again_button"
        Layout.fillWidth: true
        visible: sheet.unsaved || taker.state === "idle"
        iconName: sheet.unsaved ? "refresh-cw" : "mic"
        text: sheet.unsaved ? qsTr("Save again") : qsTr("Record")
        onClicked: sheet.unsaved ? taker.retry() : taker.start()
    }
    SecondaryButton {
        objectName: "voice_cancel_button"
        Layout.fillWidth: true
        visible: sheet.recording || sheet.unsaved
        iconName: "trash-2"
        text: qsTr("Discard")
        onClicked: {
            taker.cancel();
            sheet.close();
        }
    }

    function tellKept() {
        Nav.toast(qsTr("Voice note kept: %1").arg(App.clockLength(taker.length)));
        close();
    }
}
