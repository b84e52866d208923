// What a crew's lead objects to, and whether it has been answered.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    property string crewId: ""           // "": of all crews
    property string siteId: ""
    property string month: ""
    property bool openOnly: false
    property bool answerable: false      // only to those who answer
    readonly property bool asked: !answerable || list.count > 0 && answers(list.get(0))

    visible: list.count > 0 && asked
    spacing: Theme.space2

    RecordListModel {
        id: list
        kind: "crew_objection"
        where: Object.assign(root.crewId === "" ? {} : { crew: root.crewId }, root.siteId === "" ? {} : { site: root.siteId },
                             root.month === "" ? {} : { month: root.month }, root.openOnly ? { state: "open" } : {})
        sortBy: "month"
        descending: true
    }
    SectionHeader {
        Layout.fillWidth: true
        title: root.openOnly ? qsTr("Answers owed to crews") : qsTr("Objections")
    }
    Card {
        Layout.fillWidth: true
        spacing: 0
        verticalPadding: Theme.space1

        Repeater {
            model: list

            ListRow {
                id: row

                required property string recordId
                required property var fields
                required property int index

                objectName: "objection_" + index
                Layout.fillWidth: true
                iconName: "scale"
                iconTone: fields.state === "open" ? "warning" : "good"
                title: fields.text
                subtitle: Words.line([App.choiceLabel("crew_objection", "state", fields.state), root.crewId === "" ? crew.title : "", by.title,
                                      Words.month(fields.month), site.title])
                subtitleTone: fields.state === "open" ? "warning" : "muted"
                separator: index < list.count - 1
                onClicked: Nav.open("Objection", { objectionId: recordId })

                RecordItem { id: by; recordId: row.fields.by ?? "" }
                RecordItem { id: crew; recordId: row.fields.crew ?? "" }
                RecordItem { id: site; recordId: row.fields.site ?? "" }
            }
        }
    }

    function answers(row: var): bool {
        return row.fields !== undefined && row.fields.by !== App.personId
            && App.transitions("crew_objection", row.scope, row.fields).some(step => step.to === "answered");
    }
}
