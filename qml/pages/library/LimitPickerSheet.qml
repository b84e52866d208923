// Choosing the figure that an item of a template is judged by.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

BottomSheet {
    id: sheet

    required property TemplateEditor editor
    required property int row

    objectName: "limit_picker_sheet"
    title: qsTr("Choose a figure")

    StandardsList {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(2 * Theme.listPane, Math.round((sheet.parent?.height ?? 0) * 0.7))
        selected: sheet.editor.items.get(sheet.row)?.limit ?? ""
        onChosen: limitId => {
            sheet.editor.set("items", sheet.row, "limit", limitId);
            sheet.close();
        }
    }
}
