// Who of the company stands for a figure; where nobody does yet, what the sources say, and the way to it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property LimitItem limit
    readonly property bool mayConfirm: App.may("create", "limit_confirmation", "company")

    tone: limit.unverified ? "warning" : "good"

    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: root.limit.unverified ? qsTr("Nobody here stands for this figure yet") : qsTr("Confirmed for this company")
    }
    AppText {
        Layout.fillWidth: true
        visible: root.limit.unverified
        tone: "muted"
        text: root.limit.values.length > 1
              ? qsTr("The sources disagree. Until somebody decides, the first counts and is shown as a company setting, unverified.")
              : qsTr("It was written from memory. Until somebody confirms it, it counts and is shown as a company setting, unverified.")
    }
    Repeater {
        model: root.limit.unverified ? root.limit.values : []

        AppText {
            required property var modelData
            required property int index

            objectName: "limit_value_" + index
            Layout.fillWidth: true
            text: Words.line([modelData.figure, modelData.source])
        }
    }
    AppText {
        objectName: "limit_confirmed_by"
        Layout.fillWidth: true
        visible: root.limit.confirmed !== null
        text: root.limit.confirmed === null ? ""
              : qsTr("%1, %2").arg(root.limit.confirmed.by === "" ? qsTr("somebody not on this device") : root.limit.confirmed.by)
                              .arg(App.dateTime(root.limit.confirmed.at))
    }
    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        tone: "muted"
        text: root.limit.confirmed === null ? "" : root.limit.confirmed.note
    }
    DarkButton {
        objectName: "limit_confirm_button"
        Layout.fillWidth: true
        visible: root.mayConfirm
        iconName: "badge-check"
        text: root.limit.unverified ? qsTr("Confirm the figure") : qsTr("Confirm it anew")
        onClicked: Nav.sheet("ConfirmLimitSheet", {limitId: root.limit.limitId})
    }
    AppText {
        objectName: "limit_not_allowed"
        Layout.fillWidth: true
        visible: !root.mayConfirm
        look: "secondary"
        text: qsTr("Confirming is up to: %1. Ask one of them.").arg(App.whoMay("create", "limit_confirmation"))
    }
}
