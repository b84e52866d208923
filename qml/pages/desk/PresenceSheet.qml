// Where somebody is and until when; whether calls may be put through; who is on duty today.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property string personId
    readonly property var person: Front.book.edition < 0 ? ({}) : Front.book.person(personId)
    property string place: person.state ?? ""
    property bool quiet: person.doNotTransfer ?? false
    property string until: person.until ?? ""

    function keep(): void {
        Front.book.setPresence(personId, place === "" ? "in" : place, quiet, until === "" ? null : until, note.text.trim());
    }
    function hours(count: int): string { return new Date(Front.book.now().getTime() + count * 3600000).toISOString(); }
    function evening(): string {
        const end = new Date(Front.book.now().getTime());
        end.setHours(18, 0, 0, 0);
        return end.toISOString();
    }

    objectName: "presence_sheet"
    title: Words.line([person.name ?? "", person.roleWords ?? ""])

    SegmentedChoice {
        objectName: "presence_state"
        Layout.fillWidth: true
        name: App.fieldLabel("presence", "state")
        options: App.choices("presence", "state")
        value: sheet.place
        onChosen: value => {
            sheet.place = value;
            sheet.keep();
        }
    }
    FilterChip {
        objectName: "presence_quiet"
        text: App.fieldLabel("presence", "do_not_transfer")
        checked: sheet.quiet
        onClicked: {
            sheet.quiet = checked;
            sheet.keep();
        }
    }
    SegmentedChoice {
        objectName: "presence_until"
        Layout.fillWidth: true
        name: App.fieldLabel("presence", "until")
        options: [{ value: "", label: qsTr("Until changed") }, { value: "1", label: qsTr("1 hour") }, { value: "2", label: qsTr("2 hours") }, { value: "18", label: qsTr("Until 18:00") }]
        value: sheet.until === "" ? "" : null
        onChosen: value => {
            sheet.until = value === "" ? "" : value === "18" ? sheet.evening() : sheet.hours(Number(value));
            sheet.keep();
        }
    }
    AppText {
        Layout.fillWidth: true
        tone: "muted"
        text: sheet.person.stateWords ?? ""
    }
    AppTextField {
        id: note
        objectName: "presence_note"
        Layout.fillWidth: true
        label: App.fieldLabel("presence", "note")
        value: sheet.person.note ?? ""
        maximumLength: 120
        onAccepted: sheet.keep()
    }
    SecondaryButton {
        objectName: "presence_duty"
        Layout.fillWidth: true
        visible: sheet.person.role === "adviser" && App.may("create", "roster", "company")
        iconName: "calendar-check"
        text: Front.book.duty?.personId === sheet.personId ? qsTr("On duty today") : qsTr("Enter as on duty today")
        enabled: Front.book.duty?.personId !== sheet.personId
        onClicked: Front.book.setDuty(Work.today, sheet.personId)
    }
    SecondaryButton {
        Layout.fillWidth: true
        visible: (sheet.person.phone ?? "") !== ""
        iconName: "phone"
        text: qsTr("Call %1").arg(sheet.person.phone ?? "")
        onClicked: Qt.openUrlExternally("tel:" + sheet.person.phone.replace(/[^+\d]/g, ""))
    }
}
