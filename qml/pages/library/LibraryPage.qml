// The library of a desk: standards and checklist templates; what is chosen opens beside it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Controls
import Plumbline.Pages

TabPage {
    id: page

    property string part: "standards"    // standards | templates

    objectName: "library_page"
    title: qsTr("Library")
    greeting: true
    scroll: false
    trailing: [SearchButton {}, SyncChip {}]

    SegmentedChoice {
        objectName: "library_part"
        Layout.fillWidth: true
        Layout.maximumHeight: implicitHeight
        name: page.title
        options: [{value: "standards", label: qsTr("Standards")}, {value: "templates", label: qsTr("Checklists")}]
        value: page.part
        onChosen: value => page.part = value
    }
    StandardsList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.part === "standards"
        selected: Nav.currentParams.limitId ?? ""
        onChosen: limitId => Nav.open("Limit", {limitId: limitId})
    }
    TemplateList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: page.part === "templates"
        selected: Nav.currentParams
        onChosen: (recordId, code) => Nav.open("Template", {recordId: recordId, code: code})
    }
}
