// What the front desk says, by moment: the words of the rules, and the company's own over them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string moment: ""
    readonly property var all: Front.book.scripts
    readonly property var moments: chips()
    readonly property var shown: all.filter(one => moment === "" || one.moment === moment)
    readonly property int faulty: all.filter(one => one.problems.length > 0).length

    objectName: "scripts_page"
    title: qsTr("Scripts")
    subtitle: qsTr("%n text(s); the company may put its own in their place", "", all.length)
    scroll: false
    trailing: [SearchButton {}, SyncChip { iconOnly: true }]

    function chips(): var {
        const list = [{ value: "", label: qsTr("All") }];
        for (const one of all)
            if (!list.some(known => known.value === one.moment))
                list.push({ value: one.moment, label: one.momentWords });
        return list;
    }

    ErrorBanner {
        Layout.fillWidth: true
        error: Front.book.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !Front.book.known && Front.book.error === null
    }
    SecondaryButton {
        objectName: "scripts_add"
        Layout.fillWidth: true
        visible: Front.book.known && App.grants >= 0 && App.may("create", "script", "company")
        iconName: "plus"
        text: qsTr("Add a sentence of your own")
        onClicked: Nav.open("Script", { moment: page.moment !== "" ? page.moment : "greeting" })
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: page.moments.length > 1

        Repeater {
            model: page.moments

            FilterChip {
                required property var modelData

                objectName: "scripts_moment_" + modelData.value
                text: modelData.label
                checked: page.moment === modelData.value
                onClicked: page.moment = modelData.value
            }
        }
    }
    Card {
        objectName: "scripts_faulty"
        Layout.fillWidth: true
        visible: page.faulty > 0
        tone: "danger"

        AppText {
            Layout.fillWidth: true
            tone: "danger"
            text: qsTr("%n text(s) name something nobody knows; they show it in brackets.", "", page.faulty)
        }
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        bottomMargin: Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        model: page.shown
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: Card {
            id: card

            required property var modelData
            required property int index

            width: view.width
            verticalPadding: Theme.space1

            ListRow {
                objectName: "script_" + card.index
                Layout.fillWidth: true
                title: card.modelData.shown
                subtitle: Words.line([card.modelData.momentWords, card.modelData.conditions])
                detail: card.modelData.hint
                onClicked: Nav.open("Script", { code: card.modelData.code })
                extras: [
                    Chip {
                        visible: card.modelData.problems.length > 0
                        tone: "danger"
                        iconName: "triangle-alert"
                        text: qsTr("Unknown name in it")
                    },
                    Chip {
                        visible: card.modelData.recordId !== ""
                        tone: "info"
                        text: qsTr("The company's own")
                    },
                    Chip {
                        visible: card.modelData.fromRules
                        text: qsTr("Words of the rules")
                    }
                ]
            }
        }
    }
}
