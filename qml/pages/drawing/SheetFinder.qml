// Words looked for in a drawing: which hit of how many, the next, the one before.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Rectangle {
    id: bar

    required property SheetSearch finder
    readonly property string query: field.query

    signal closed

    function begin(): void {
        field.forceActiveFocus();
    }

    implicitHeight: row.implicitHeight + 2 * Theme.space1
    radius: Theme.radiusControl
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.border

    RowLayout {
        id: row
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.space1
        }
        spacing: 0

        SearchField {
            id: field
            objectName: "sheet_search_field"
            Layout.fillWidth: true
            hint: qsTr("Search in the drawing")
            Keys.onReturnPressed: bar.finder.next()
            Keys.onEscapePressed: bar.leave()
        }
        AppText {
            objectName: "sheet_search_count"
            Layout.leftMargin: Theme.space2
            look: "secondary"
            tone: "muted"
            wrapMode: Text.NoWrap
            visible: text !== ""
            text: field.query === "" ? "" : bar.finder.count > 0 ? (bar.finder.current + 1) + " / " + bar.finder.count
                : bar.finder.searching ? qsTr("searching …") : qsTr("not found")
        }
        IconButton {
            objectName: "sheet_search_previous"
            visible: bar.finder.count > 1
            iconName: "chevron-up"
            text: qsTr("The hit before")
            onClicked: bar.finder.previous()
        }
        IconButton {
            objectName: "sheet_search_next"
            visible: bar.finder.count > 1
            iconName: "chevron-down"
            text: qsTr("The next hit")
            onClicked: bar.finder.next()
        }
        IconButton {
            objectName: "sheet_search_close"
            iconName: "x"
            text: qsTr("Close the search")
            onClicked: bar.leave()
        }
    }

    function leave(): void {
        field.clearSearch();
        bar.closed();
    }
}
