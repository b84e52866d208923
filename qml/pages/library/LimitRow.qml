// One figure in the list of standards: what is measured, the limit with its clause, and who stands for it.
import QtQuick
import Plumbline.Controls

ListRow {
    id: row

    property string standing
    property bool unverified: false

    extras: Chip {
        visible: row.standing !== ""
        width: Math.min(implicitWidth, row.width * 0.9)
        tone: row.unverified ? "warning" : "good"
        iconName: row.unverified ? "circle-help" : "badge-check"
        text: row.standing
    }
}
