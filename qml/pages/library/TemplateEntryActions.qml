// Moving an item or a photo up and down its list, and taking it out: asked once more.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

RowLayout {
    id: root

    required property TemplateEditor editor
    required property string list        // items | photos
    required property int row
    required property int count
    property bool asked: false

    spacing: Theme.space2

    IconButton {
        objectName: "entry_up_button"
        enabled: root.row > 0
        filled: true
        iconName: "chevron-up"
        text: qsTr("Move up")
        onClicked: root.editor.move(root.list, root.row, root.row - 1)
    }
    IconButton {
        objectName: "entry_down_button"
        enabled: root.row < root.count - 1
        filled: true
        iconName: "chevron-down"
        text: qsTr("Move down")
        onClicked: root.editor.move(root.list, root.row, root.row + 1)
    }
    Item { Layout.fillWidth: true }
    LinkButton {
        objectName: "entry_remove_button"
        tone: "danger"
        iconName: "trash-2"
        text: root.asked ? qsTr("Tap again to take it out") : qsTr("Take it out")
        onClicked: {
            if (root.asked)
                root.editor.remove(root.list, root.row);
            else
                root.asked = true;
        }
    }
}
