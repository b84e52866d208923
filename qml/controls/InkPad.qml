// Where a person signs with a finger, a pen or the mouse. The page behind it does not scroll meanwhile.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

FieldFrame {
    id: root

    property var ink: null               // as InkView; null: nothing drawn
    readonly property bool empty: ink === null
    readonly property int grid: 1000     // units of its width
    readonly property int mostPoints: 4000
    property int used: 0                 // points so far

    signal drawn(ink: var)               // after each stroke; null: cleared

    Rectangle {
        id: ground
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.inkHeight
        radius: Theme.radiusControl
        color: Theme.field
        border.width: Theme.hairline
        border.color: Theme.fieldBorder
        Accessible.role: Accessible.Graphic
        Accessible.name: root.empty ? root.label : qsTr("Signed")

        Rectangle { // the line to sign on
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                margins: Theme.space5
            }
            height: Theme.hairline
            color: Theme.outline
        }
        AppText {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space4
            visible: root.empty && !pen.pressed
            horizontalAlignment: Text.AlignHCenter
            tone: "faint"
            text: qsTr("Sign here with a finger")
        }
        InkView {
            id: view
            anchors.fill: parent
            ink: root.whole(pen.stroke)
        }
        MouseArea {
            id: pen

            property var stroke: []

            objectName: root.objectName + "_pen"
            anchors.fill: parent
            preventStealing: true
            enabled: root.enabled
            cursorShape: Qt.CrossCursor
            onPressed: mouse => {
                stroke = [];
                root.forceActiveFocus();
                add(mouse);
            }
            onPositionChanged: mouse => add(mouse)
            onReleased: {
                const done = stroke;
                stroke = [];
                root.used += done.length / 2;
                if (done.length > 0)
                    root.drawn(root.whole(done));
            }
            onCanceled: stroke = []

            function add(mouse: var) {
                const x = Math.round(Math.min(width, Math.max(0, mouse.x)) * root.grid / width);
                const y = Math.round(Math.min(height, Math.max(0, mouse.y)) * root.grid / width);
                const last = stroke.length;
                if (last > 0 && Math.abs(stroke[last - 2] - x) + Math.abs(stroke[last - 1] - y) < 3 || root.used + last / 2 >= root.mostPoints)
                    return;
                stroke = stroke.concat([x, y]);
            }
        }
    }
    LinkButton {
        objectName: root.objectName + "_clear"
        Layout.alignment: Qt.AlignRight
        visible: !root.empty
        text: qsTr("Sign again")
        onClicked: {
            root.used = 0;
            root.drawn(null);
        }
    }

    function whole(stroke: var): var {
        const strokes = (ink?.strokes ?? []).concat(stroke.length > 0 ? [stroke] : []);
        return strokes.length === 0 || ground.width <= 0 ? null : { w: grid, h: Math.round(ground.height * grid / ground.width), strokes: strokes };
    }
}
