// What stays beside the detail on a wide desk.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Rectangle {
    id: panel

    property string title: ""
    default property alias content: column.data

    implicitWidth: Theme.sidePanel
    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: panel.title

    Hairline {
        width: Theme.hairline
        height: parent.height
    }
    Flickable {
        id: view
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * Theme.space5
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: column
            x: Theme.space4
            y: Theme.space4
            width: view.width - 2 * Theme.space4
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                look: "heading"
                text: panel.title
                Accessible.role: Accessible.Heading
            }
        }
    }
}
