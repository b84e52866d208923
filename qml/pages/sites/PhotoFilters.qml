// What the gallery shows: of which stage, room and person.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

BottomSheet {
    id: sheet

    property string siteId
    property var chosen: ({})            // {stage, room, taken_by}, what is not asked for left out

    signal changed(var chosen)

    function choose(field: string, value: string) {
        const next = Object.assign({}, chosen);
        if (value === "" || next[field] === value)
            delete next[field];
        else
            next[field] = value;
        changed(next);
    }

    objectName: "photo_filters"
    title: qsTr("Which photos?")

    Repeater {
        model: ["stage", "room", "taken_by"]

        ColumnLayout {
            id: group

            required property string modelData
            readonly property var values: Object.keys(counted.groups)
                .filter(value => value !== "" && value !== "null" && value !== "undefined").sort().slice(0, 40)

            Layout.fillWidth: true
            visible: values.length > 0
            spacing: Theme.space2

            RecordCount {
                id: counted
                kind: "photo"
                scope: sheet.siteId !== "" ? App.siteScope(sheet.siteId) : ""
                where: sheet.siteId !== "" ? ({site: sheet.siteId}) : ({})
                by: group.modelData
                active: sheet.opened
            }
            AppText {
                Layout.fillWidth: true
                look: "heading"
                text: App.fieldLabel("photo", group.modelData)
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Repeater {
                    model: group.values

                    FilterChip {
                        id: filter

                        required property string modelData

                        objectName: "photo_filter_" + group.modelData + "_" + modelData
                        checkable: false
                        text: group.modelData === "taken_by" ? (person.exists ? person.title : qsTr("Somebody"))
                            : group.modelData === "stage" ? App.choiceLabel("site", "stage", modelData) : modelData
                        count: counted.groups[modelData] ?? 0
                        checked: sheet.chosen[group.modelData] === modelData
                        onClicked: sheet.choose(group.modelData, modelData)

                        RecordItem {
                            id: person
                            recordId: group.modelData === "taken_by" ? filter.modelData : ""
                        }
                    }
                }
            }
        }
    }
    DarkButton {
        objectName: "photo_filters_done"
        Layout.fillWidth: true
        text: qsTr("Show them")
        onClicked: sheet.close()
    }
}
