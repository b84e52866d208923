// A kept measurement: what it was drawn as, what is built, and what comes of the difference.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

BottomSheet {
    id: sheet

    required property SheetMeasures measures
    property bool mayEdit: false
    property string measurementId
    readonly property var m: measures.list.find(one => one.measurementId === measurementId) ?? null
    readonly property bool length: (m?.drawn ?? -1) >= 0

    signal deviationWanted(string measurementId)

    objectName: "measure_sheet"
    title: App.choiceLabel("measurement", "what", m?.what ?? "")

    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: sheet.m?.words ?? ""
    }
    AppTextField {
        objectName: "measure_built"
        Layout.fillWidth: true
        visible: sheet.length
        label: qsTr("Built, mm")
        hints: Qt.ImhFormattedNumbersOnly
        readOnly: !sheet.mayEdit
        value: (sheet.m?.built ?? -1) < 0 ? "" : Number(sheet.m.built).toString()
        onEdited: text => {
            const typed = text.trim();
            if (typed === "" || /^[0-9]+([.][0-9]+)?$/.test(typed))
                sheet.measures.setBuilt(sheet.measurementId, typed === "" ? -1 : Number(typed));
        }
    }
    Chip {
        objectName: "measure_off"
        visible: (sheet.m?.off ?? "") !== ""
        tone: "danger"
        iconName: "diff"
        text: sheet.m?.off ?? ""
    }
    PrimaryButton {
        objectName: "measure_deviate"
        Layout.fillWidth: true
        visible: sheet.mayEdit && (sheet.m?.off ?? "") !== "" && (sheet.m?.deviationId ?? "") === ""
        text: qsTr("Write a deviation")
        onClicked: sheet.deviationWanted(sheet.measurementId)
    }
    SecondaryButton {
        objectName: "measure_deviation"
        Layout.fillWidth: true
        visible: (sheet.m?.deviationId ?? "") !== ""
        text: qsTr("Open the deviation")
        onClicked: {
            sheet.close();
            RecordRoutes.open("deviation", sheet.m.deviationId, "");
        }
    }
    SecondaryButton {
        objectName: "measure_remove"
        Layout.fillWidth: true
        visible: sheet.mayEdit
        iconName: "trash-2"
        text: qsTr("Take away")
        onClicked: {
            sheet.measures.takeAway(sheet.measurementId, qsTr("Taken off the drawing"));
            sheet.close();
        }
    }

    function show(id: string): void {
        measurementId = id;
        open();
    }
}
