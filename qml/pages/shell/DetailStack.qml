// Shows a trail of pages. Keeps the pages that the old and the new trail begin with, so that going
// back never builds a page again. With an empty trail a desk shows what the list suggests.
import QtQuick
import QtQuick.Templates as T
import Plumbline.Theme
import Plumbline.Controls

FocusScope {
    id: detail

    property bool compact: true
    property var suggestion: null        // {page, params} or null
    property var shown: []
    readonly property int depth: shown.length
    readonly property bool busy: stack.busy
    readonly property Item currentItem: depth > 0 ? stack.currentItem : null

    function same(a: var, b: var): bool { return a.page === b.page && JSON.stringify(a.params) === JSON.stringify(b.params); }
    function show(trail: var, animated: bool): void {
        const how = animated ? T.StackView.Transition : T.StackView.Immediate;
        let common = 0;
        while (common < trail.length && common < shown.length && same(trail[common], shown[common]))
            ++common;
        shown = trail;
        if (common === 0)
            stack.clear(trail.length === 0 ? how : T.StackView.Immediate);
        else if (stack.depth > common)
            stack.pop(stack.get(common - 1), trail.length === common ? how : T.StackView.Immediate);
        for (let i = common; i < trail.length; ++i)
            stack.push(Routes.url(trail[i].page), trail[i].params, i === trail.length - 1 ? how : T.StackView.Immediate);
    }

    visible: depth > 0 || stack.busy || !compact

    Rectangle {
        anchors.fill: parent
        visible: !detail.compact
        color: Theme.paper
    }
    Loader {
        id: suggested
        readonly property string key: JSON.stringify(detail.suggestion)
        anchors.fill: parent
        visible: detail.depth === 0
        onKeyChanged: {
            if (detail.suggestion === null)
                source = "";
            else
                setSource(Routes.url(detail.suggestion.page), Object.assign({showBack: false}, detail.suggestion.params));
        }
    }
    EmptyState {
        visible: detail.depth === 0 && detail.suggestion === null && !detail.compact
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pageMargin, Theme.listPane)
        iconName: "arrow-left"
        title: qsTr("Choose something at the left")
        text: qsTr("It opens here; the list stays where it is.")
    }
    PageStack {
        id: stack
        anchors.fill: parent
        focus: true
    }
}
