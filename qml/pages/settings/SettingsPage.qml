// Language, look, lock and storage of this device. Every choice holds at once.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    objectName: "settings_page"
    title: qsTr("Settings")
    subtitle: qsTr("Every choice holds at once, on this device")
    Component.onCompleted: Settings.refreshStorage()

    SettingsGroup {
        Layout.fillWidth: true
        title: qsTr("Language")
        name: "language"
        value: Settings.language
        options: [
            { value: "system", label: qsTr("System") }, { value: "zh_CN", label: "简体中文" },
            { value: "zh_TW", label: "繁體中文" }, { value: "en", label: qsTr("English") }
        ]
        onChosen: value => Settings.language = value
    }
    SettingsGroup {
        Layout.fillWidth: true
        title: qsTr("Look")
        name: "theme"
        value: Settings.theme
        options: [
            { value: "system", label: qsTr("System") }, { value: "light", label: qsTr("Light") }, { value: "dark", label: qsTr("Dark") }
        ]
        onChosen: value => Settings.theme = value
    }
    SettingsGroup {
        Layout.fillWidth: true
        title: qsTr("Text size")
        name: "text_size"
        value: String(Settings.textScale)
        options: [
            { value: "0.85", label: "85 %" }, { value: "1", label: "100 %" }, { value: "1.15", label: "115 %" },
            { value: "1.3", label: "130 %" }, { value: "1.6", label: "160 %" }, { value: "2", label: "200 %" }
        ]
        onChosen: value => Settings.textScale = Number(value)
    }
    SettingsGroup {
        Layout.fillWidth: true
        title: qsTr("Motion")
        name: "motion"
        value: Settings.reduceMotion ? "less" : "normal"
        options: [{ value: "normal", label: qsTr("Where it explains") }, { value: "less", label: qsTr("None") }]
        onChosen: value => Settings.reduceMotion = value === "less"
    }

    SettingsGroup {
        Layout.fillWidth: true
        title: qsTr("Photos and drawings on mobile data")
        name: "mobile_data"
        value: Settings.filesOnMobileData
        options: [
            { value: "never", label: qsTr("Wait for Wi-Fi") }, { value: "small", label: qsTr("Small ones only") },
            { value: "always", label: qsTr("Always") }
        ]
        onChosen: value => Settings.filesOnMobileData = value
    }

    PhotoSizeRule {
        Layout.fillWidth: true
    }
    Card {
        Layout.fillWidth: true
        verticalPadding: Theme.space1

        ListRow {
            objectName: "settings_clocks"
            Layout.fillWidth: true
            iconName: "timer"
            title: qsTr("Clocks of complaints")
            subtitle: qsTr("How long the company takes for each part of an answer")
            separator: true
            onClicked: Nav.open("ClockSettings", {})
        }
        ListRow {
            objectName: "settings_repairs"
            Layout.fillWidth: true
            iconName: "shield-check"
            title: qsTr("Warranty and how soon")
            subtitle: qsTr("Months by trade, and when somebody is there")
            separator: true
            onClicked: Nav.open("RepairSettings", {})
        }
        ListRow {
            objectName: "settings_desk"
            Layout.fillWidth: true
            iconName: "phone-incoming"
            title: App.kindLabel("desk_setting")
            subtitle: qsTr("Rings, reminders, what the desk says")
            onClicked: Nav.open("DeskSettings", {})
        }
    }
    LockSettings {
        Layout.fillWidth: true
    }
    StorageCard {
        Layout.fillWidth: true
    }

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("About")
    }
    Card {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            look: "row"
            text: qsTr("Plumbline %1").arg(Application.version)
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: Words.line([App.companyName, App.personName, App.demo ? qsTr("demo company") : ""])
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("Records are kept on this device first, encrypted, and reach the office exactly once.")
        }
    }
}
