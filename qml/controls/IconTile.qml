// An icon on a small quiet square, at the head of a row.
import QtQuick
import Plumbline.Theme

Rectangle {
    id: tile

    property string name: ""
    property string tone: ""
    property bool washed: false

    implicitWidth: Math.round(Theme.iconTile * Theme.iconScale)
    implicitHeight: implicitWidth
    radius: Theme.radiusTile
    color: washed ? Theme.toneWash(tone) : Theme.quiet
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        name: tile.name
        size: Theme.iconMedium
        color: Theme.toneText(tile.tone)
    }
}
