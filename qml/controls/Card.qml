// A surface with a hairline. Children stack in a column; `tone` gives it a wash, `mark` a bar at the left.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Item {
    id: card

    default property alias content: column.data
    property string tone: ""
    property bool mark: false
    property int padding: Theme.space4
    property int verticalPadding: padding
    property alias spacing: column.spacing
    property color outline: tone === "" ? Theme.border : Theme.toneBorder(tone)
    property color fill: tone === "" ? Theme.surface : Theme.toneWash(tone)

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * verticalPadding

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: card.fill
        border.width: Theme.hairline
        border.color: card.outline
    }
    Rectangle {
        visible: card.mark
        width: Theme.space1
        radius: Theme.stroke
        color: Theme.toneFill(card.tone)
        anchors {
            left: parent.left
            top: parent.top
            bottom: parent.bottom
            topMargin: Theme.radiusCard
            bottomMargin: Theme.radiusCard
        }
    }
    ColumnLayout {
        id: column
        spacing: Theme.space2
        x: card.padding
        y: card.verticalPadding
        // Never the little it has while it is not shown: what was wrapped in that keeps its height.
        width: (card.width > 0 ? card.width : Theme.windowWidth) - 2 * card.padding
        height: Math.max(0, card.height - 2 * card.verticalPadding)
    }
}
