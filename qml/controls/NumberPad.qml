// Big keys for measured values, for gloves and a thumb: figures, point, sign, erase, and on to the next.
// The field keeps the focus while the keys are pressed, so a real keyboard goes on working.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

GridLayout {
    id: pad

    property string nextText: qsTr("Next")

    signal typed(string figure)          // "0" … "9", "."
    signal signChanged
    signal erased
    signal next

    columns: 4
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Number pad")

    component Key: Pressable {
        id: key

        property string iconName: ""
        property bool main: false

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.recordButton
        implicitHeight: Math.max(Theme.recordButton, word.implicitHeight + Theme.space2)
        focusPolicy: Qt.NoFocus
        contentItem: Item {
            AppText {
                id: word
                anchors.centerIn: parent
                width: key.main ? parent.width - 2 * Theme.space2 : implicitWidth
                visible: key.iconName === ""
                horizontalAlignment: Text.AlignHCenter
                look: key.main ? "body" : "title"
                strong: key.main
                text: key.text
                color: key.main ? Theme.darkFillInk : Theme.ink
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                visible: key.iconName !== ""
                name: key.iconName
                size: Theme.iconLarge
                color: Theme.ink
            }
        }
        background: Rectangle {
            radius: key.radius
            color: key.main ? Theme.darkFill : Theme.quiet

            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                visible: key.down || key.hovered
                color: Theme.pressed
            }
        }
    }
    component Figure: Key {
        objectName: "pad_" + text
        onClicked: pad.typed(text)
    }

    Figure { text: "1" }
    Figure { text: "2" }
    Figure { text: "3" }
    Key {
        objectName: "pad_erase"
        text: qsTr("Erase")
        iconName: "delete"
        autoRepeat: true
        onClicked: pad.erased()
    }
    Figure { text: "4" }
    Figure { text: "5" }
    Figure { text: "6" }
    Key {
        objectName: "pad_sign"
        text: "±"
        Accessible.name: qsTr("Change the sign")
        onClicked: pad.signChanged()
    }
    Figure { text: "7" }
    Figure { text: "8" }
    Figure { text: "9" }
    Key {
        objectName: "pad_next"
        Layout.rowSpan: 2
        main: true
        text: pad.nextText
        onClicked: pad.next()
    }
    Figure {
        Layout.columnSpan: 2
        text: "0"
    }
    Figure {
        objectName: "pad_point"
        text: "."
        Accessible.name: qsTr("Point")
    }
}
