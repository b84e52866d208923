// My repairs, in one line: the one that runs out first, and how many there are.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    readonly property var mine: Work.myRepairs
    readonly property var first: mine.length > 0 ? mine[0] : null

    visible: first !== null
    verticalPadding: Theme.space1
    tone: first?.emergency && first?.dueAt !== "" ? "danger" : ""

    ListRow {
        objectName: "today_repairs"
        Layout.fillWidth: true
        iconName: "wrench"
        iconTone: root.first?.over || root.first?.emergency ? "danger" : "warning"
        title: root.first?.title ?? ""
        subtitle: Words.line([root.first?.site ?? "", root.first?.act ?? "", root.first?.left ?? ""])
        subtitleTone: root.first?.over ? "danger" : "muted"
        detail: root.mine.length > 1 ? qsTr("and %n more repair(s)", "", root.mine.length - 1) : ""
        onClicked: Work.open(root.first)
    }
}
