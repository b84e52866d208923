// Places, the trail of pages opened from each, and how both share the window: one column on a phone,
// list beside detail from 600 px, a side panel from 1000. The same page objects live through a resize.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

FocusScope {
    id: shell

    readonly property bool compact: width <= Theme.compactWidth
    readonly property bool wide: width > Theme.wideWidth
    readonly property string home: places[0].tab
    property string currentTab: ""
    // The front desk has places of its own; what is for the others it finds under Me.
    readonly property var places: Front.atDesk ? deskPlaces : fieldPlaces
    readonly property bool whole: !compact && places.find(place => place.tab === currentTab)?.whole === true // its root takes the window
    readonly property bool covers: compact || whole // a page comes over the list, not beside it
    readonly property var deskPlaces: [
        {tab: "calls", label: qsTr("Calls"), icon: "phone", page: "Desk", whole: true},
        {tab: "visitors", label: qsTr("Visitors"), icon: "users-round", page: "Visitors", whole: true},
        {tab: "complaints", label: qsTr("Complaints"), icon: "message-square-warning", page: "Complaints"},
        {tab: "scripts", label: qsTr("Scripts"), icon: "book-open", page: "Scripts", desk: true},
        {tab: "summary", label: qsTr("Summary"), icon: "chart-column", page: "Summary", whole: true, desk: true},
        {tab: "me", label: qsTr("Me"), icon: "circle-user-round", page: "Me"}
    ]
    readonly property var fieldPlaces: [
        {tab: "today", label: qsTr("Today"), icon: "sun", page: "Today"},
        {tab: "sites", label: qsTr("Sites"), icon: "building-2", page: "Sites"},
        {tab: "todo", label: qsTr("To do"), icon: "list-checks", page: "Todo"},
        {tab: "me", label: qsTr("Me"), icon: "circle-user-round", page: "Me"},
        {tab: "library", label: qsTr("Library"), icon: "book-open", page: "Library", desk: true} // a phone finds it under Me
    ]
    // The page in front, for the driver and for what the + should be about.
    readonly property Item currentPage: overlay.depth > 0 ? overlay.currentItem
                                        : detail.depth > 0 ? detail.currentItem : (roots.currentRoot?.item ?? null)
    readonly property string currentSite: siteOf(trails.current)
    property var covering: []            // the pages over all that: [{page, params}]

    // What was opened last about a site says which site a new record is about.
    function siteOf(trail: var): string {
        for (let i = trail.length - 1; i >= 0; --i)
            if (trail[i].params.siteId !== undefined)
                return trail[i].params.siteId;
        return "";
    }
    function goTab(tab: string): void {
        overlay.emptyOut();
        covering = [];
        if (!places.some(place => place.tab === tab)) // another's place is a page here
            return openPage(fieldPlaces.find(place => place.tab === tab).page, {showBack: true});
        if (tab === currentTab) {
            trails.clear(tab);
        } else {
            currentTab = tab;
            roots.visit(tab);
        }
        detail.show(trails.current, false);
    }
    function openPage(page: string, params: var): void {
        const wanted = {page: page, params: params};
        // What is opened from a page that covers the window comes over it: back leads there again.
        if (covering.length > 0 || Routes.overlays.includes(page)) {
            if (covering.length > 0 && detail.same(covering[covering.length - 1], wanted))
                return; // tapped twice
            covering = covering.concat([wanted]);
            overlay.push(Routes.url(page), params);
            return;
        }
        // Beside the list a first page replaces what stood there; on a phone it comes over it.
        if (!covers && roots.activeFocusWithin())
            trails.clear(currentTab);
        const last = trails.current.length - 1;
        if (last >= 0 && detail.same(trails.current[last], wanted))
            return; // tapped twice
        trails.append(currentTab, wanted);
        detail.show(trails.current, true);
    }
    function settle(): void {
        if (places.some(place => place.tab === currentTab))
            return;
        currentTab = places[0].tab;
        roots.visit(currentTab);
        detail.show(trails.current, false);
    }
    function tell(): void {
        const told = App.takeToasts();
        if (told !== "")
            toast.show(told, "");
    }
    function back(): void {
        if (overlay.depth > 0) {
            covering = covering.slice(0, -1);
            overlay.depth > 1 ? overlay.pop() : overlay.emptyOut();
        } else if (trails.current.length > 0) {
            trails.drop(currentTab);
            detail.show(trails.current, true);
        } else if (compact && currentTab !== home) {
            goTab(home);
        }
    }

    focus: true
    Binding {
        target: Nav
        property: "currentParams"
        value: trails.current.length > 0 ? trails.current[0].params : detail.suggestion?.params ?? {}
    }
    Component.onCompleted: {
        settle();
        tell();
    }
    Binding { target: Nav; property: "wide"; value: !shell.compact }
    Keys.onBackPressed: event => {
        event.accepted = overlay.depth > 0 || trails.current.length > 0 || currentTab !== home;
        if (event.accepted)
            back();
    }

    Connections {
        target: Nav
        function onOpenRequested(page: string, params: var): void { shell.openPage(page, params); }
        function onBackRequested(): void { shell.back(); }
        function onTabRequested(tab: string): void { shell.goTab(tab); }
        function onSheetRequested(sheet: string, params: var): void { sheets.show(sheet, params); }
        function onToastRequested(text: string, tone: string): void { toast.show(text, tone); }
    }
    Connections {
        target: App
        function onPageWanted(page: string, params: var): void { shell.openPage(page, params); }
        function onToastWanted(): void { shell.tell(); }
    }
    ShellKeys {
        places: shell.places
        onTab: tab => shell.goTab(tab)
    }
    onPlacesChanged: if (currentTab !== "") settle() // what somebody holds may arrive after the first page
    Trails { id: trails; currentTab: shell.currentTab }
    Sheets { id: sheets }

    Rail {
        id: rail
        visible: !shell.compact
        width: visible ? implicitWidth : 0
        height: parent.height
        places: shell.places
        current: shell.currentTab
        onChosen: tab => shell.goTab(tab)
        onRecord: Nav.sheet("RecordSheet", {siteId: shell.currentSite})
    }
    TabRoots {
        id: roots
        places: shell.places
        current: shell.currentTab
        enabled: !shell.covers || detail.depth === 0
        visible: !shell.covers || detail.depth === 0 || detail.busy
        x: rail.width
        width: shell.covers ? parent.width - x : Math.min(Theme.listPane, Math.round((parent.width - rail.width) * 0.45))
        height: bottomBar.visible ? bottomBar.y : parent.height
    }
    Hairline {
        visible: !shell.covers
        x: roots.x + roots.width
        width: Theme.hairline
        height: parent.height
    }
    DetailStack {
        id: detail
        compact: shell.covers
        suggestion: shell.covers ? null : (roots.currentRoot?.item as TabPage)?.suggestion ?? null
        x: shell.covers ? roots.x : roots.x + roots.width + Theme.hairline
        width: (panel.visible ? panel.x : parent.width) - x
        height: bottomBar.visible ? bottomBar.y : parent.height
    }
    DeskPanel {
        id: panel
        visible: shell.wide && !shell.whole
        x: parent.width - width
        width: Theme.sidePanel
        height: parent.height
    }
    BottomBar {
        id: bottomBar
        readonly property bool keyboard: InputMethod.visible && InputMethod.keyboardRectangle.height > 0
        visible: shell.compact && !keyboard && !((detail.currentItem as AppPage)?.footerShown ?? false)
        y: parent.height - height
        width: parent.width
        places: shell.places.filter(place => !place.desk)
        current: places.some(place => place.tab === shell.currentTab) ? shell.currentTab : "me"
        onChosen: tab => shell.goTab(tab)
        onRecord: Nav.sheet("RecordSheet", {siteId: shell.currentSite})
    }
    PageStack {
        id: overlay
        anchors.fill: parent
        visible: depth > 0
    }
    Toast {
        id: toast
        objectName: "toast"
        anchors.horizontalCenter: parent.horizontalCenter
        // Never over what somebody wants to tap next: above a page's footer, below the head of a camera or photo.
        readonly property real low: bottomBar.visible ? bottomBar.y : parent.height - ((detail.currentItem as AppPage)?.footerHeight ?? 0)
        y: overlay.depth > 0 ? Theme.target + 2 * Theme.space4 : low - height - Theme.space4
        width: implicitWidth
    }
}
