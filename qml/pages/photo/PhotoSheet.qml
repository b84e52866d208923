// What can be done with a photo: draw on it, hand out a copy, and who may see it (duties 4, 44).
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property string photoId
    readonly property string release: photo.fields.release ?? "internal"
    readonly property bool mayEdit: photo.exists && App.may("edit", "photo", photo.scope)
    property string madeAs
    property string consent

    objectName: "photo_sheet"
    title: qsTr("This photo")

    RecordItem { id: photo; recordId: sheet.photoId }
    RecordWriter {
        id: writer
        onSaved: problem.error = null
        onFailed: error => problem.error = error
    }
    PhotoCopy {
        id: copy
        photoId: sheet.photoId
        onMade: name => sheet.madeAs = name
        onFailed: error => problem.error = error
    }
    ErrorBanner {
        id: problem
        objectName: "photo_sheet_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    ListRow {
        objectName: "photo_draw"
        Layout.fillWidth: true
        visible: sheet.mayEdit
        iconName: "pencil"
        title: qsTr("Draw on it")
        subtitle: (photo.fields.markup ?? []).length > 0 ? qsTr("%n mark(s)", "", photo.fields.markup.length) : qsTr("Arrows, boxes, words; the original stays")
        onClicked: {
            sheet.close();
            Nav.open("Markup", { photoId: sheet.photoId });
        }
    }
    ListRow {
        objectName: "photo_copy"
        Layout.fillWidth: true
        visible: photo.exists
        enabled: !copy.running
        iconName: "share-2"
        title: copy.running ? qsTr("Writing the copy…") : qsTr("Copy with place, time and name on it")
        subtitle: qsTr("Who handed it out is kept")
        onClicked: {
            sheet.madeAs = "";
            copy.make();
        }
    }
    AppText {
        objectName: "photo_copied"
        Layout.fillWidth: true
        visible: sheet.madeAs !== ""
        look: "secondary"
        tone: "good"
        text: qsTr("Saved as %1.").arg(sheet.madeAs)
    }
    SecondaryButton {
        objectName: "photo_share"
        Layout.fillWidth: true
        visible: sheet.madeAs !== "" && copy.shareable
        iconName: "share-2"
        text: qsTr("Open or hand on")
        onClicked: copy.share()
    }
    SectionHeader {
        Layout.fillWidth: true
        title: App.fieldLabel("photo", "release")
    }
    Chip {
        objectName: "photo_release"
        visible: photo.exists
        iconName: sheet.release === "internal" ? "lock" : sheet.release === "client" ? "user" : "users"
        tone: sheet.release === "internal" ? "" : sheet.release === "client" ? "good" : "warning"
        text: App.choiceLabel("photo", "release", sheet.release)
    }
    AppText {
        objectName: "photo_consented"
        Layout.fillWidth: true
        visible: (photo.fields.consent ?? "") !== ""
        look: "secondary"
        text: qsTr("Consent: %1").arg(photo.fields.consent ?? "")
    }
    AppTextField {
        objectName: "input_consent"
        Layout.fillWidth: true
        visible: sheet.release === "client" && sheet.steps().some(step => step.to === "public")
        label: App.fieldLabel("photo", "consent")
        placeholder: qsTr("Who agreed, when and how")
        value: sheet.consent
        maximumLength: 300
        onEdited: text => sheet.consent = text
    }
    Repeater {
        model: sheet.steps()

        SecondaryButton {
            required property var modelData

            objectName: "photo_release_" + modelData.to
            Layout.fillWidth: true
            enabled: !writer.busy && (modelData.to !== "public" || sheet.consent.trim() !== "" || (photo.fields.consent ?? "") !== "")
            text: modelData.label
            onClicked: sheet.move(modelData.to)
        }
    }

    function steps(): var {
        return sheet.mayEdit ? App.transitions("photo", photo.scope, Object.assign({ release: "internal" }, photo.fields)) : [];
    }
    function move(to: string) {
        const set = { release: to };
        if (to === "public" && consent.trim() !== "")
            set.consent = consent.trim();
        writer.save([{ record: photoId, kind: "photo", scope: photo.scope, set: set }]);
    }
}
