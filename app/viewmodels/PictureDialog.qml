// Choosing pictures that are already on the device. Made by picture_dialog.cpp when somebody asks.
import QtQuick.Dialogs

FileDialog {
    title: qsTr("Choose pictures")
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.heic *.heif *.webp)")]
}
