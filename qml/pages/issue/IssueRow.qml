// One issue in a list: opened by a tap, or ticked while several are chosen.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property int index
    required property string recordId
    required property string scope
    required property var fields
    required property bool unsent
    property bool choosing: false
    property bool chosen: false
    property bool siteShown: false

    signal toggled()

    verticalPadding: Theme.space1
    outline: chosen ? Theme.accent : Theme.border

    RecordItem {
        id: site
        recordId: root.siteShown ? root.fields.site ?? "" : ""
    }
    RecordItem {
        id: crew
        recordId: root.fields.crew ?? ""
    }
    RecordRow {
        objectName: "issue_row_" + root.index
        Layout.fillWidth: true
        recordId: root.recordId
        kind: "issue"
        fields: root.fields
        unsent: root.unsent
        siteTitle: Words.line([site.title, crew.title])
        chevron: !root.choosing
        opens: !root.choosing
        Accessible.checkable: root.choosing
        Accessible.checked: root.chosen
        onClicked: if (root.choosing) root.toggled()
        tail: Icon {
            visible: root.choosing
            name: root.chosen ? "circle-check" : "circle"
            color: root.chosen ? Theme.accent : Theme.faint
        }
    }
}
