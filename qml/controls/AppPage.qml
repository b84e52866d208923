// What every page is: paper, header, a column that scrolls (or, with scroll: false, one that fills,
// for a ListView with Layout.fillHeight), and a footer in the thumb's reach. Keeps clear of the
// keyboard and brings the field with the focus into view.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

FocusScope {
    id: page

    property string title: ""
    property string subtitle: ""
    property bool greeting: false
    property bool showBack: true
    property bool showHeader: true
    property bool scroll: true
    property color ground: Theme.paper   // another where the page stands within a card
    property int maximumWidth: Theme.contentWidth
    property alias spacing: column.spacing
    property alias contentY: view.contentY
    property alias trailing: header.trailing
    property alias footer: footerRow.data
    property bool footerShown: footerRow.children.length > 0
    default property alias content: column.data
    readonly property int margin: Theme.pageMargin
    readonly property real footerHeight: footerBar.height + keyboard
    readonly property real keyboard: InputMethod.visible && InputMethod.keyboardRectangle.height > 0
                                     ? Math.max(0, page.height - page.mapFromGlobal(0, InputMethod.keyboardRectangle.y).y) : 0

    signal back

    function reveal(item: Item): void {
        if (!scroll || item === null)
            return;
        const at = item.mapToItem(column, 0, 0).y;
        if (at < view.contentY)
            view.contentY = Math.max(0, at - Theme.space4);
        else if (at + item.height > view.contentY + view.height)
            view.contentY = Math.min(Math.max(0, view.contentHeight - view.height), at + item.height - view.height + Theme.space4);
    }

    onBack: Nav.back()
    Accessible.role: Accessible.Pane
    Accessible.name: page.title
    Keys.onEscapePressed: event => {
        event.accepted = page.showBack;
        if (page.showBack)
            page.back();
    }

    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged(): void {
            const item = page.Window.activeFocusItem;
            for (let up = item; up !== null; up = up.parent)
                if (up === column)
                    return page.reveal(item);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: page.ground
    }
    PageHeader {
        id: header
        visible: page.showHeader
        x: column.x
        y: Theme.space3
        width: column.width
        title: page.title
        subtitle: page.subtitle
        greeting: page.greeting
        showBack: page.showBack
        onBack: page.back()
    }
    Flickable {
        id: view
        clip: true
        interactive: page.scroll
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: page.scroll ? column.implicitHeight + Theme.space6 : height
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            topMargin: page.showHeader ? header.y + header.height + Theme.space3 : 0
            bottom: footerBar.top
        }

        ColumnLayout {
            id: column
            // Never the little it has before the page has a width: what was wrapped in that keeps its height.
            x: (view.width - width) / 2
            width: Math.min(page.maximumWidth, (view.width > 0 ? view.width : Theme.windowWidth) - 2 * page.margin)
            spacing: Theme.space4

            // A height bound to the column's own implicit height would make the layout chase itself.
            Binding on height {
                when: !page.scroll
                value: view.height
            }
        }
        ScrollMark {
            view: view
            parent: view
        }
    }
    Rectangle {
        id: footerBar
        visible: page.footerShown
        width: parent.width
        height: visible ? footerRow.implicitHeight + 2 * Theme.space3 : 0
        y: parent.height - height - page.keyboard
        color: Theme.surface

        Hairline { width: parent.width }
        RowLayout {
            id: footerRow
            spacing: Theme.space2
            x: column.x
            width: column.width
            y: Theme.space3
        }
    }
}
