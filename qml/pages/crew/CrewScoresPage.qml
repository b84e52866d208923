// How good the crews' work was, by month and trade: straight from inspections and issues, nothing typed in.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string siteId: ""           // "": of every site on this device
    property string month: ""            // "": all
    property string trade: ""

    objectName: "crew_scores_page"
    title: qsTr("Crews' work")
    subtitle: siteId === "" ? qsTr("Every site on this device") : site.title
    scroll: false

    RecordItem { id: site; recordId: page.siteId }
    CrewScores {
        id: scores
        siteId: page.siteId
        month: page.month
        trade: page.trade
    }

    ChipStrip {
        Layout.fillWidth: true
        visible: scores.months.length > 0

        FilterChip {
            objectName: "crews_month_all"
            text: qsTr("All months")
            checkable: false
            checked: page.month === ""
            onClicked: page.month = ""
        }
        Repeater {
            model: scores.months

            FilterChip {
                required property string modelData

                objectName: "crews_month_" + modelData
                text: Words.month(modelData)
                checkable: false
                checked: page.month === modelData
                onClicked: page.month = checked ? "" : modelData
            }
        }
    }
    ChipStrip {
        Layout.fillWidth: true
        visible: scores.trades.length > 1

        FilterChip {
            text: qsTr("All trades")
            checkable: false
            checked: page.trade === ""
            onClicked: page.trade = ""
        }
        Repeater {
            model: scores.trades

            FilterChip {
                required property string modelData

                objectName: "crews_trade_" + modelData
                text: App.choiceLabel("crew", "trade", modelData)
                checkable: false
                checked: page.trade === modelData
                onClicked: page.trade = checked ? "" : modelData
            }
        }
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: scores.error
        onAction: Nav.open("Sync", {})
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !scores.known && scores.error === null
    }
    ListView {
        id: view
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space4
        model: scores.list
        Accessible.role: Accessible.List
        Accessible.name: page.title

        delegate: CrewScoreCard {
            required property var modelData
            required property int index

            objectName: "crew_score_" + index
            width: view.width
            score: modelData
            onOpened: Nav.open("CrewScore", { crewId: modelData.crew, siteId: page.siteId, month: page.month })
        }
        EmptyState {
            visible: scores.known && scores.list.length === 0
            width: parent.width
            iconName: "hard-hat"
            title: qsTr("No crew has been judged here yet")
            text: qsTr("Say in an inspection whose work it is, or give an issue to a crew: the figures come by themselves.")
            actionText: page.siteId === "" ? qsTr("Choose a site") : qsTr("Record something")
            onAction: page.siteId === "" ? Nav.tab("sites") : Nav.sheet("RecordSheet", { siteId: page.siteId })
        }
    }
}
