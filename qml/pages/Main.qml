// The window. Which of five things it shows follows App.state; all looks follow Settings.
import QtQuick
import QtQuick.Templates as T
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

T.ApplicationWindow {
    id: window

    // The first frame a person can act on; the driver and the benches wait for it.
    readonly property bool ready: App.state !== "starting" && content.status === Loader.Ready

    function has(names: var, name: string): bool { return names.includes(name); }
    function familyFor(language: string): string {
        if (Qt.platform.os !== "linux")
            return Application.font.family;
        const wanted = language.startsWith("zh_TW") || language.startsWith("zh_HK") ? "Noto Sans CJK TC" : "Noto Sans CJK SC";
        return has(Qt.fontFamilies(), wanted) ? wanted : Application.font.family;
    }
    function screenFor(state: string): url {
        switch (state) {
        case "ready": return Qt.resolvedUrl("Shell.qml");
        case "join": return Routes.url("Join");
        case "locked": return Routes.url("Lock");
        case "failed": return Qt.resolvedUrl("shell/FailedPage.qml");
        default: return Qt.resolvedUrl("shell/StartingPage.qml");
        }
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.leastWidth
    minimumHeight: Theme.leastWidth
    visible: true
    title: App.companyName === "" ? qsTr("Plumbline") : qsTr("%1 · Plumbline").arg(App.companyName)
    color: Theme.paper
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody

    Binding { target: Theme; property: "dark"; value: Settings.dark }
    Binding { target: Theme; property: "textScale"; value: Settings.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: Settings.reduceMotion }
    Binding {
        target: Theme
        property: "fontFamily"
        value: window.familyFor(Settings.language === "system" ? Qt.locale().name : Settings.language)
    }
    Loader {
        id: content
        anchors.fill: parent
        source: window.screenFor(App.state)
        focus: true
        visible: !away.visible
    }
    // Over everything, sheets too; what is under way beneath it stays as it is.
    T.Popup {
        id: away
        parent: T.Overlay.overlay
        visible: App.state === "ready" && App.leaseOver
        modal: true
        focus: true
        closePolicy: T.Popup.NoAutoClose
        width: window.width
        height: window.height
        background: Rectangle { color: Theme.paper }
        contentItem: Loader {
            active: away.visible
            source: Routes.url("Lease")
            focus: true
        }
    }
}
