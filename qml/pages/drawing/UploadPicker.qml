// Where files come from: chosen, or dropped.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls

ColumnLayout {
    id: picker

    property bool first: true

    signal wanted

    spacing: Theme.space2

    EmptyState {
        Layout.fillWidth: true
        visible: picker.first
        iconName: "upload"
        title: qsTr("PDF files or pictures, many at once")
        text: qsTr("Up to 200 MB and 200 pages each. Number, title and revision are read from the file's name: “P-02 平面布置图 C版.pdf”.")
    }
    SecondaryButton {
        objectName: "upload_pick_button"
        Layout.fillWidth: true
        iconName: "folder-open"
        text: picker.first ? qsTr("Choose files") : qsTr("Choose more files")
        onClicked: picker.wanted()
    }
}
