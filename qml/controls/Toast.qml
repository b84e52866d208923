// Says that something happened, and goes. Never the only place where a problem is told; never takes a tap away from
// what lies below it.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Rectangle {
    id: toast

    property string text: ""
    property string tone: ""
    property bool up: false

    function show(words: string, hue: string): void {
        text = words;
        tone = hue;
        up = true;
        stay.restart();
    }

    implicitWidth: Math.min((parent?.width ?? 0) - 2 * Theme.pageMargin, line.implicitWidth + 2 * Theme.space4, Theme.sheetWidth)
    implicitHeight: Math.max(Theme.target, line.implicitHeight + 2 * Theme.space3)
    radius: Theme.radiusControl
    color: tone === "" ? Theme.darkFill : Theme.toneFill(tone)
    opacity: up ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: toast.text

    Behavior on opacity {
        NumberAnimation { duration: Theme.normal; easing.type: Easing.OutCubic }
    }
    Timer {
        id: stay
        interval: Theme.toastStay
        onTriggered: toast.up = false
    }
    RowLayout {
        id: line
        spacing: Theme.space2
        anchors {
            fill: parent
            leftMargin: Theme.space4
            rightMargin: Theme.space4
        }
        Icon {
            name: toast.tone === "danger" || toast.tone === "warning" ? "triangle-alert" : "check"
            size: Theme.iconMedium
            color: words.color
        }
        AppText {
            id: words
            Layout.fillWidth: true
            text: toast.text
            color: toast.tone === "" ? Theme.darkFillInk : Theme.toneOnFill(toast.tone)
            Accessible.ignored: true
        }
    }
}
