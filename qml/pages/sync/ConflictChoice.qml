// One of the two values of a conflict.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Pressable {
    id: root

    property string who
    property var at
    property string value
    property bool shown: false           // the one in use until somebody decides

    readonly property string moment: at ? App.dateTime(at) : ""

    text: qsTr("Keep %1, %2").arg(who).arg(value)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: shown

    SteadyGuard {}

    background: Rectangle {
        radius: root.radius
        color: root.shown ? Theme.infoWash : Theme.field
        border.width: Theme.hairline
        border.color: root.shown ? Theme.info : Theme.fieldBorder

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: root.down || root.hovered
            color: Theme.pressed
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                look: "secondary"
                text: Words.line([root.who, root.moment])
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                look: "row"
                text: Words.phrase([root.value !== "" ? root.value : qsTr("(empty)"), root.shown ? qsTr("(in use now)") : ""])
                Accessible.ignored: true
            }
        }
        Icon {
            name: root.shown ? "circle-dot" : "circle"
            color: root.shown ? Theme.info : Theme.outline
        }
    }
}
