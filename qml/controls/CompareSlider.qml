// Two pictures in one place: the first at the left of a line, the second at its right. A finger, the arrow keys or
// a tap move the line.
import QtQuick
import Plumbline.Theme

FocusScope {
    id: compare

    property alias firstPreview: first.preview
    property alias firstPicture: first.picture
    property alias secondPreview: second.preview
    property alias secondPicture: second.picture
    readonly property bool firstMissing: first.missing
    readonly property bool secondMissing: second.missing
    property string text: ""             // its spoken name
    property real value: 50              // how much of the first is in sight, in percent
    readonly property real minimumValue: 0
    readonly property real maximumValue: 100
    readonly property real stepSize: 5
    readonly property real edge: width * value / 100

    implicitWidth: Theme.listPane
    implicitHeight: width * 3 / 4
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: compare.text
    Accessible.description: qsTr("%1 % before").arg(Math.round(value))
    Accessible.focusable: true
    Accessible.onIncreaseAction: move(stepSize)
    Accessible.onDecreaseAction: move(-stepSize)
    Keys.onLeftPressed: move(-stepSize)
    Keys.onRightPressed: move(stepSize)

    Rectangle {
        anchors.fill: parent
        color: Theme.black
    }
    ComparedPicture {
        id: second
        anchors.fill: parent
    }
    Item {
        width: compare.edge
        height: parent.height
        clip: true

        ComparedPicture {
            id: first
            width: compare.width
            height: compare.height
        }
    }
    Rectangle {
        x: compare.edge - width / 2
        width: Theme.stroke
        height: parent.height
        color: Theme.photoInk
    }
    Rectangle {
        x: compare.edge - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.target
        height: Theme.target
        radius: width / 2
        color: Theme.photoShade
        border.width: Theme.stroke
        border.color: Theme.photoInk

        Icon {
            anchors.centerIn: parent
            name: "chevrons-left-right"
            color: Theme.photoInk
        }
    }
    FocusRing {
        shown: compare.activeFocus
        radius: Theme.radiusSmall
    }
    DragHandler {
        target: null
        yAxis.enabled: false
        onActiveTranslationChanged: if (active) compare.show(centroid.position.x)
    }
    TapHandler {
        onTapped: point => {
            compare.forceActiveFocus();
            compare.show(point.position.x);
        }
    }

    function show(x: real): void {
        value = Math.max(minimumValue, Math.min(maximumValue, x / width * 100));
    }
    function move(by: real): void {
        value = Math.max(minimumValue, Math.min(maximumValue, value + by));
    }
}
