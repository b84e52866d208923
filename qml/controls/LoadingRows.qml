// The shape of what is coming, breathing slowly. Shown only when reading takes longer than a blink.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

ColumnLayout {
    id: rows

    property int count: 3
    property bool loading: true

    visible: loading && delay.over
    spacing: Theme.space3
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Loading")
    onLoadingChanged: delay.over = false

    Timer {
        id: delay
        property bool over: false
        interval: Theme.slow
        running: rows.loading
        onTriggered: over = true
    }
    Repeater {
        model: rows.count

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.photoCard * 0.75
            radius: Theme.radiusCard
            color: Theme.quiet
        }
    }
    SequentialAnimation on opacity {
        running: rows.visible && !Theme.reduceMotion
        loops: Animation.Infinite
        NumberAnimation { to: 0.5; duration: Theme.pulse }
        NumberAnimation { to: 1; duration: Theme.pulse }
    }
}
