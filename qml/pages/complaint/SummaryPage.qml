// The register of complaints over a period: how many came and went, how long it took, what is overdue and whose, whether
// every number is accounted for; locked and signed in turn.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    property string recordId: ""         // a summary that was kept; "": that of the period
    readonly property var figures: summary.figures

    objectName: "summary_page"
    title: qsTr("Register summary")
    subtitle: figures === null ? "" : figures.from + " – " + figures.until
    maximumWidth: Theme.wideWidth

    RegisterSummary {
        id: summary
        from: period.from
        until: period.until
        recordId: page.recordId
        onTaken: to => Nav.toast(to === "draft" ? qsTr("Sent back.") : qsTr("Signed in your name."))
        onFailed: error => Nav.warn(error.title)
    }

    SummaryPeriod {
        id: period
        Layout.fillWidth: true
        visible: page.recordId === ""
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: summary.error
        onAction: summary.again()
    }
    Card {
        objectName: "summary_counting"
        Layout.fillWidth: true
        visible: summary.counting && summary.progress >= 0
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: qsTr("Counting the register…")
        }
        ProgressLine {
            Layout.fillWidth: true
            tone: "proof"
            done: Math.max(0, summary.progress)
        }
        SecondaryButton {
            objectName: "summary_cancel"
            Layout.fillWidth: true
            compact: true
            text: qsTr("Stop")
            onClicked: summary.cancel()
        }
    }
    EmptyState {
        Layout.fillWidth: true
        visible: summary.stopped && !summary.counting
        iconName: "chart-column"
        title: qsTr("Counting was stopped")
        text: qsTr("Nothing was changed. Figures come from the records on this device and can be counted at any time.")
        actionText: qsTr("Count again")
        onAction: summary.again()
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !summary.known && summary.error === null && !summary.stopped
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: page.figures !== null
        spacing: Theme.space4

        SummarySeal {
            Layout.fillWidth: true
            summary: summary
        }
        SummaryStock {
            Layout.fillWidth: true
            figures: page.figures
        }
        SummaryEntries {
            Layout.fillWidth: true
            name: "summary_overdue"
            title: qsTr("Overdue, as of %1").arg(page.figures?.asOf ?? "")
            entries: page.figures?.overdue ?? null
            always: true
            none: qsTr("Nothing was overdue.")
            tone: "danger"
        }
        SummaryParts {
            Layout.fillWidth: true
            figures: page.figures
        }
        SummaryClocks {
            Layout.fillWidth: true
            clocks: page.figures?.clocks ?? []
        }
        SummaryOutcome {
            Layout.fillWidth: true
            figures: page.figures
        }
        SummaryNumbers {
            Layout.fillWidth: true
            figures: page.figures
        }
        SummaryFiles {
            Layout.fillWidth: true
            summary: summary
        }
    }
}
