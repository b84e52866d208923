// One line of the gallery: so many photos side by side, above them the day where it begins.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Column {
    id: line

    required property int index
    required property string day
    required property bool heading
    required property int first
    required property var cells

    property int columns: 3

    signal opened(string photoId)

    spacing: Theme.space2
    bottomPadding: Theme.space2

    AppText {
        objectName: "photos_day_" + line.index
        width: line.width
        visible: line.heading
        topPadding: line.index > 0 ? Theme.space3 : 0
        look: "heading"
        text: Words.weekday(line.day)
    }
    Row {
        spacing: Theme.space2

        Repeater {
            model: line.columns

            ThumbTile {
                required property int modelData
                readonly property var cell: line.cells[modelData] ?? null
                readonly property string recordId: cell?.recordId ?? ""
                readonly property string place: cell?.place ?? ""

                objectName: "photos_thumb_" + (line.first + modelData)
                visible: cell !== null
                width: (line.width - (line.columns - 1) * Theme.space2) / line.columns
                height: width
                source: recordId !== "" ? "image://thumb/" + recordId : ""
                title: cell?.caption ?? cell?.room ?? ""
                subtitle: cell?.taken_at === undefined ? "" : App.time(cell.taken_at)
                badge: cell?.unsent ? "cloud-upload" : place === "office" ? "cloud-download" : place === "device" ? "cloud-off" : ""
                badgeTone: place === "office" ? "quiet" : "warning"
                text: Words.line([title === "" ? qsTr("Photo") : title, subtitle,
                                  place === "office" ? qsTr("original is at the office")
                                                     : place === "device" ? qsTr("original is only on another device") : ""])
                onClicked: line.opened(recordId)
            }
        }
    }
}
