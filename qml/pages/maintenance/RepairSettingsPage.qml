// The company's warranty by trade, and how soon somebody goes to a repair.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property bool mayWrite: App.may("edit", "warranty_setting", "company")

    objectName: "repair_settings_page"
    title: qsTr("Warranty and how soon")
    subtitle: mayWrite ? "" : qsTr("The deputy general manager sets them")

    WarrantyTerms {
        id: terms
        onFailed: error => trouble.error = error
        onSaved: Nav.toast(qsTr("Saved on this device"))
    }
    ErrorBanner {
        id: trouble
        Layout.fillWidth: true
        error: terms.error
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("In warranty, months from the day it was finished")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space3

        GridLayout {
            Layout.fillWidth: true
            columns: Math.max(1, Math.min(3, Math.floor(width / (Theme.target * 2.5 * Theme.textScale))))
            columnSpacing: Theme.space3
            rowSpacing: Theme.space3

            Repeater {
                model: terms.terms.length

                AppTextField {
                    id: months

                    required property int index
                    readonly property var term: terms.terms[index]

                    objectName: "term_" + term.trade
                    Layout.fillWidth: true
                    label: App.choiceLabel("warranty_setting", "trade", term.trade)
                    value: String(term.months)
                    hints: Qt.ImhDigitsOnly
                    readOnly: !page.mayWrite
                    validator: IntValidator { bottom: 0; top: 600 }
                    onEditingChanged: if (!editing && text !== "" && Number(text) !== term.months) terms.setTerm(term.trade, Number(text))
                }
            }
        }
        AppText {
            Layout.fillWidth: true
            look: "secondary"
            text: qsTr("The decree wants 24 months at least, 60 for waterproofing. What is judged already stays as it was judged.")
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Somebody is there, minutes from the call")
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: terms.limits.length

            AppTextField {
                id: minutes

                required property int index
                readonly property var limit: terms.limits[index]

                objectName: "limit_" + limit.urgency
                Layout.fillWidth: true
                label: Words.line([App.choiceLabel("maintenance", "urgency", limit.urgency), limit.limit === "" ? qsTr("no limit") : limit.limit])
                value: String(limit.minutes)
                hints: Qt.ImhDigitsOnly
                readOnly: !page.mayWrite
                validator: IntValidator { bottom: 0; top: 525600 }
                onEditingChanged: if (!editing && text !== "" && Number(text) !== limit.minutes) terms.setLimit(limit.urgency, Number(text))
            }
        }
    }
}
