// Choosing where a new file goes. Made by picture_dialog.cpp when somebody asks.
import QtQuick.Dialogs

FileDialog {
    title: qsTr("Keep the file")
    fileMode: FileDialog.SaveFile
    nameFilters: [qsTr("Plumbline files (*.plumb)")]
}
