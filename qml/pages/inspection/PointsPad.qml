// The number pad in place of the thumb's bar while a measured value has the focus on a phone.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: root

    required property PointField field   // null: the pad is away
    required property string title

    signal closed()

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            objectName: "pad_title"
            Layout.fillWidth: true
            look: "secondary"
            strong: true
            maximumLineCount: 1
            elide: Text.ElideRight
            text: root.title
        }
        AppText { // which point is never cut off
            objectName: "pad_point_number"
            look: "secondary"
            strong: true
            text: root.field ? qsTr("point %1").arg(root.field.index + 1) : ""
        }
        IconButton {
            objectName: "pad_close"
            focusPolicy: Qt.NoFocus
            iconName: "chevron-down"
            text: qsTr("Close the number pad")
            onClicked: root.closed()
        }
    }
    NumberPad {
        Layout.fillWidth: true
        onTyped: figure => root.field?.put(figure)
        onSignChanged: root.field?.negate()
        onErased: root.field?.erase()
        onNext: root.field?.stepped()
    }
}
