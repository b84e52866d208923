// What a long press on a drawing offers at this place: a new issue, words, a photo, a deviation.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property SheetPins pins
    required property string siteId
    required property string sheetId
    property string reviewId
    property point at
    property string room
    property string words
    property string what: reviewId === "" ? "issue" : "comment"

    signal placed

    objectName: "place_sheet"
    title: qsTr("At this place")

    SegmentedChoice {
        objectName: "place_what"
        Layout.fillWidth: true
        options: [{ value: "issue", label: App.choiceLabel("pin", "what", "issue") }, { value: "comment", label: App.choiceLabel("pin", "what", "comment") }]
        value: sheet.what
        onChosen: value => sheet.what = value
    }
    AppTextField {
        objectName: "place_words"
        Layout.fillWidth: true
        label: sheet.what === "issue" ? App.fieldLabel("issue", "title") : App.fieldLabel("pin", "text")
        value: sheet.words
        maximumLength: sheet.what === "issue" ? 160 : 2000
        onEdited: text => sheet.words = text
        onAccepted: sheet.place()
    }
    AppTextField {
        objectName: "place_room"
        Layout.fillWidth: true
        label: App.fieldLabel("pin", "room")
        value: sheet.room
        maximumLength: 60
        onEdited: text => sheet.room = text
    }
    PrimaryButton {
        objectName: "place_button"
        Layout.fillWidth: true
        enabled: sheet.words.trim() !== ""
        text: sheet.what === "issue" ? qsTr("Open the issue") : qsTr("Place the words")
        onClicked: sheet.place()
    }
    SecondaryButton {
        objectName: "place_photo"
        Layout.fillWidth: true
        iconName: "camera"
        text: qsTr("Photo from here")
        onClicked: sheet.photo()
    }

    function ask(point: point, ofRoom: string): void {
        at = point;
        room = ofRoom;
        words = "";
        open();
    }
    function place(): void {
        if (words.trim() === "")
            return;
        if (what === "issue")
            pins.openIssue(at, words.trim(), room.trim());
        else
            pins.place("comment", at, "", words.trim(), room.trim(), reviewId);
        placed();
        close();
    }
    // The mark comes first: the photo is about it and knows its room.
    function photo(): void {
        const pin = pins.place("photo", at, "", words.trim(), room.trim(), reviewId);
        placed();
        close();
        if (pin !== "")
            Nav.open("Camera", { siteId: siteId, aboutId: pin, room: room.trim(), what: words.trim() });
    }
}
