// Whose work an inspection looks at: its items count for that crew, and issues from them go to it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property InspectionRun run

    objectName: "crew_sheet"
    title: qsTr("Whose work is it?")

    RecordListModel {
        id: crews
        kind: "crew"
        sortBy: "name"
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Its items count for this crew, and issues from them go to it.")
    }
    EmptyState {
        Layout.fillWidth: true
        visible: crews.empty
        iconName: "hard-hat"
        title: qsTr("No crews on this device yet")
        text: qsTr("The office names them.")
    }
    Repeater {
        model: crews

        ListRow {
            required property string recordId
            required property var fields
            required property int index

            objectName: "crew_choice_" + index
            Layout.fillWidth: true
            visible: selected || fields.active !== false
            iconName: selected ? "circle-check" : "hard-hat"
            iconTone: selected ? "good" : ""
            title: fields.name
            subtitle: App.choiceLabel("crew", "trade", fields.trade)
            chevron: false
            selected: sheet.run.crews.includes(recordId)
            separator: index < crews.count - 1
            onClicked: {
                sheet.run.setCrew(recordId);
                sheet.close();
            }
        }
    }
}
