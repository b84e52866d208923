// Every limit that work is judged by, on a phone; a desk shows the same list in its library.
import QtQuick
import QtQuick.Layouts
import Plumbline.Controls

AppPage {
    objectName: "standards_page"
    title: qsTr("Standards")
    scroll: false

    StandardsList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        onChosen: limitId => Nav.open("Limit", {limitId: limitId})
    }
}
