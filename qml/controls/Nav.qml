// Where to go. Pages call it; the shell listens. Nothing else moves between pages.
pragma Singleton

import QtQuick

QtObject {
    property string currentTab: "today"   // kept by the shell
    property bool wide: false             // two panes or more: a list stays beside its detail
    property var currentParams: ({})      // what the shown detail was opened with


    signal openRequested(string page, var params)
    signal backRequested
    signal tabRequested(string tab)
    signal sheetRequested(string sheet, var params)
    signal toastRequested(string text, string tone)

    // Nav.open("Inspection", {inspectionId: …}): shows qml/pages/<feature>/InspectionPage.qml.
    function open(page: string, params: var): void { openRequested(page, params ?? {}); }
    function back(): void { backRequested(); }
    function tab(name: string): void { tabRequested(name); }
    function sheet(name: string, params: var): void { sheetRequested(name, params ?? {}); }
    function toast(text: string): void { toastRequested(text, ""); }
    function warn(text: string): void { toastRequested(text, "danger"); }
}
