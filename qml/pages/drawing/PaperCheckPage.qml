// Is the paper in hand still the one to build by? The camera reads its code.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property var a: check.answer
    readonly property string standing: a?.standing ?? ""
    property string code                 // what a code said, where another program has read it

    objectName: "paper_check_page"
    title: qsTr("Check the paper")
    subtitle: qsTr("Scan the code in its title block")

    PaperCheck {
        id: check
        onUnreadable: problem.error = ({ code: "no_code", title: qsTr("There is no such code in this picture"), text: qsTr("Only sheets printed with a code from here can be checked."), action: qsTr("Hold the camera nearer, or look the sheet up by its number.") })
    }
    Component.onCompleted: {
        if (code !== "")
            check.read(code);
    }
    PhotoTaker {
        id: taker
        active: page.a === null
    }
    Timer {
        interval: 400
        repeat: true
        running: page.a === null && taker.cameraAvailable
        onTriggered: check.look(taker.frame)
    }
    ErrorBanner {
        id: problem
        Layout.fillWidth: true
        dismissible: true
        onDismissed: error = null
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(width, Theme.listPane)
        visible: page.a === null
        radius: Theme.radiusCard
        color: Theme.black
        clip: true

        Image {
            anchors.fill: parent
            visible: taker.cameraAvailable
            source: taker.active ? taker.frame : ""
            cache: false
            fillMode: Image.PreserveAspectCrop
        }
        AppText {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space4
            tone: "photoInk"
            horizontalAlignment: Text.AlignHCenter
            text: taker.cameraAvailable ? qsTr("Hold the code inside the frame") : qsTr("No camera here. Choose a picture of the code.")
        }
    }
    SecondaryButton {
        objectName: "paper_pick"
        Layout.fillWidth: true
        visible: page.a === null
        iconName: "folder-open"
        text: qsTr("Choose a picture")
        onClicked: check.pick()
    }
    Card {
        objectName: "paper_answer"
        Layout.fillWidth: true
        visible: page.a !== null
        tone: page.standing === "current" ? "good" : page.standing === "unknown" ? "warning" : "danger"

        ListRow {
            Layout.fillWidth: true
            iconName: page.standing === "current" ? "circle-check" : page.standing === "unknown" ? "circle-help" : "ban"
            iconTone: page.standing === "current" ? "good" : page.standing === "unknown" ? "warning" : "danger"
            title: page.verdict()
            subtitle: Words.line([page.a?.number ?? "", page.a?.title ?? "", (page.a?.revision ?? "") === "" ? "" : qsTr("Rev. %1").arg(page.a.revision)])
            detail: page.advice()
            chevron: (page.a?.sheetId ?? "") !== ""
            enabled: chevron
            onClicked: Nav.open("Drawing", { sheetId: page.a.sheetId, revisionId: page.a.currentId === "" ? page.a.revisionId : page.a.currentId })
        }
    }
    PrimaryButton {
        objectName: "paper_again"
        Layout.fillWidth: true
        visible: page.a !== null
        text: qsTr("Check another")
        onClicked: check.again()
    }

    function verdict(): string {
        switch (standing) {
        case "current": return qsTr("This paper is current");
        case "unknown": return qsTr("This sheet is not on this device");
        case "superseded": return qsTr("This paper is superseded: do not build by it");
        default: return qsTr("This paper was never issued: do not build by it");
        }
    }
    function advice(): string {
        const synced = SyncStatus.lastSuccess ? qsTr("As of the last sync, %1.").arg(App.relative(SyncStatus.lastSuccess)) : "";
        if (standing === "unknown")
            return qsTr("It belongs to a site you are not on, or has not arrived yet.");
        return Words.line([standing !== "current" && (a?.current ?? "") !== "" ? qsTr("Revision %1 counts since %2.").arg(a.current).arg(App.date(a.issuedAt)) : "", synced]);
    }
}
