// A crew, as chips: those of the trade at hand, or all where it has none.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

FieldFrame {
    id: root

    property string name
    property string trade
    property string value                // record id
    property bool readOnly: false
    readonly property RecordListModel crews: ofTrade.count > 0 ? ofTrade : every

    signal chosen(string crew)

    helper: every.empty ? qsTr("No crews on this device yet: the office names them.") : ""

    RecordListModel {
        id: ofTrade
        kind: "crew"
        where: ({ trade: root.trade })
        sortBy: "name"
        active: root.trade !== ""
    }
    RecordListModel {
        id: every
        kind: "crew"
        sortBy: "name"
    }
    Flow {
        Layout.fillWidth: true
        visible: root.crews.count > 0
        spacing: Theme.space2

        Repeater {
            model: root.crews

            FilterChip {
                required property string recordId
                required property var fields
                required property int index

                objectName: "crew_" + root.name + "_" + index
                text: fields.name
                checkable: false
                checked: root.value === recordId
                visible: checked || fields.active !== false && !root.readOnly
                onClicked: if (!root.readOnly) root.chosen(checked ? "" : recordId)
            }
        }
    }
    AppText {
        visible: root.readOnly && root.value === ""
        tone: "faint"
        text: qsTr("not set")
    }
}
