// What a measured line says, on its own ground.
import QtQuick
import Plumbline.Theme
import Plumbline.Controls

Pressable {
    id: label

    property string tone: "info"

    padding: 0
    topInset: Theme.space3
    bottomInset: Theme.space3
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    radius: Theme.radiusSmall

    contentItem: AppText {
        look: "label"
        strong: true
        tone: label.tone
        text: label.text
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: label.radius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.toneBorder(label.tone)
    }
}
