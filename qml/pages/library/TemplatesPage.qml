// Every checklist template, on a phone; a desk shows the same list in its library.
import QtQuick
import QtQuick.Layouts
import Plumbline.Controls

AppPage {
    objectName: "templates_page"
    title: qsTr("Checklist templates")
    scroll: false

    TemplateList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        onChosen: (recordId, code) => Nav.open("Template", {recordId: recordId, code: code})
    }
}
