// Rounds of the sites this person manages, the one that has waited longest first: one tap starts one, or goes
// on with the one under way.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    readonly property var sites: Work.rounds
    property bool all: false
    readonly property int few: 2

    visible: sites.length > 0
    spacing: Theme.space2

    Templates {
        id: templates
        onStarted: id => Nav.open("Inspection", { inspectionId: id })
        onFailed: error => trouble.error = error
    }
    SectionHeader {
        objectName: "rounds_header"
        Layout.fillWidth: true
        title: qsTr("Rounds")
        actionText: root.sites.length <= root.few ? "" : root.all ? qsTr("Show fewer") : qsTr("All %n site(s)", "", root.sites.length)
        onAction: root.all = !root.all
    }
    ErrorBanner {
        id: trouble
        objectName: "rounds_error"
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    Repeater {
        model: root.all ? root.sites : root.sites.slice(0, root.few)

        Card {
            id: place

            required property var modelData
            required property int index

            Layout.fillWidth: true
            verticalPadding: Theme.space3
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: place.modelData.siteName
            }
            Flow {
                id: rounds
                Layout.fillWidth: true
                spacing: Theme.space2

                Repeater {
                    model: place.modelData.rounds

                    SecondaryButton {
                        required property var modelData

                        objectName: "round_" + place.index + "_" + modelData.code
                        width: Math.min(implicitWidth, rounds.width)
                        compact: true
                        tone: modelData.late ? "warning" : ""
                        iconName: modelData.runningId !== "" ? "play" : modelData.late ? "clock-alert" : "circle-play"
                        text: Words.line([Work.templateTitle(modelData.code), root.wait(modelData)])
                        onClicked: root.go(place.modelData.siteId, modelData)
                    }
                }
            }
        }
    }

    function wait(round: var): string {
        if (round.runningId !== "")
            return qsTr("under way");
        return round.days < 0 ? qsTr("never yet") : round.days === 0 ? qsTr("today") : qsTr("%n day(s) ago", "", round.days);
    }
    function go(siteId: string, round: var) {
        trouble.error = null;
        if (round.runningId !== "")
            Nav.open("Inspection", { inspectionId: round.runningId });
        else
            templates.startInspection(siteId, "", round.code);
    }
}
