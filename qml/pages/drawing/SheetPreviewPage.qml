// A drawing alone, before it is taken in or out of any register: a file chosen at the desk, a revision before.
import QtQuick
import QtQuick.Layouts
import Plumbline.Controls

AppPage {
    id: page

    required property string source      // SHA-256, or a file's address
    property string earlier: ""          // the revision it is compared with
    property string name: ""
    property real zoom: 1                // at first
    property real centerX: 0             // points; where one looks at first, when nearer than the whole page
    property real centerY: 0

    objectName: "sheet_preview_page"
    title: name !== "" ? name : qsTr("Drawing")
    subtitle: canvas.view.pageCount > 1 ? qsTr("Page %1 of %2").arg(canvas.view.page + 1).arg(canvas.view.pageCount) : ""
    scroll: false
    maximumWidth: width

    SheetCanvas {
        id: canvas
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: -page.margin
        Layout.rightMargin: -page.margin
        source: page.source
        earlier: page.earlier
        focus: true

        Connections {
            target: canvas.view
            function onOpened(): void {
                if (page.zoom <= 1)
                    return;
                canvas.view.zoom = page.zoom;
                canvas.view.center = Qt.point(page.centerX, page.centerY);
            }
        }
    }
}
