// The phone's memory cannot be opened: what happened, what is safe, what to do.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

AppPage {
    showBack: false
    title: qsTr("Plumbline cannot open")

    ErrorBanner {
        Layout.fillWidth: true
        error: App.failure
        onAction: Qt.quit()
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Nothing on this device was changed. Start the app again after the step above; if it does not help, show this page to the person who looks after your office.")
    }
}
