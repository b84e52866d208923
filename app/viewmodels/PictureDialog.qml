// Choosing files that are already on the device. Made by picture_dialog.cpp when somebody asks.
import QtQuick.Dialogs

FileDialog {
    property bool drawings: false

    title: drawings ? qsTr("Choose drawings") : qsTr("Choose pictures")
    fileMode: FileDialog.OpenFiles
    nameFilters: drawings ? [qsTr("Drawings (*.pdf *.png *.jpg *.jpeg *.heic *.heif *.webp)")] : [qsTr("Pictures (*.jpg *.jpeg *.png *.heic *.heif *.webp)")]
}
