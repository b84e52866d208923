// The device's memory cannot be opened: what happened, what is safe, what to do.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

AppPage {
    objectName: "failed_page"
    showBack: false
    showHeader: false
    title: qsTr("Plumbline cannot open")
    maximumWidth: Theme.sheetWidth

    BrandMark {
        Layout.topMargin: Theme.space8
    }
    AppText {
        Layout.fillWidth: true
        look: "greeting"
        text: qsTr("Plumbline cannot open")
        Accessible.role: Accessible.Heading
    }
    ErrorBanner {
        objectName: "failed_error"
        Layout.fillWidth: true
        error: App.failure
        onAction: App.retry()
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Nothing on this device was changed. If trying again does not help, show this page to the person who looks after your office.")
    }

    footer: DarkButton {
        objectName: "failed_retry_button"
        Layout.fillWidth: true
        iconName: "refresh-cw"
        text: qsTr("Try again")
        onClicked: App.retry()
    }
}
