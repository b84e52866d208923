// When somebody asks after which milestone: the company's own rules; a change moves what has not begun.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

AppPage {
    id: page

    readonly property bool mayWrite: App.may("edit", "follow_up_rule", "company")

    objectName: "follow_up_rules_page"
    title: qsTr("Rules of the follow-up plan")
    subtitle: mayWrite ? qsTr("Counted from the milestone; a change moves what has not begun") : qsTr("The deputy general manager sets them")

    Card {
        Layout.fillWidth: true
        verticalPadding: Theme.space1

        ListRow {
            objectName: "rules_questionnaires"
            Layout.fillWidth: true
            iconName: "clipboard-list"
            title: qsTr("Questionnaires")
            subtitle: qsTr("What clients are asked, by occasion")
            onClicked: Nav.open("Questionnaires", {})
        }
    }
    FollowUpRules {
        id: rules
        onFailed: error => trouble.error = error
        onSaved: Nav.toast(qsTr("Saved on this device"))
    }
    ErrorBanner {
        id: trouble
        Layout.fillWidth: true
        error: rules.error
    }
    LoadingRows {
        Layout.fillWidth: true
        loading: !rules.known && rules.error === null
    }
    Repeater {
        model: rules.rows.length

        Card {
            id: card

            required property int index
            readonly property var rule: rules.rows[index] ?? ({ rule: "", months: 0, days: 0, way: "phone", active: true, own: false })

            Layout.fillWidth: true
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                look: "row"
                text: App.choiceLabel("follow_up", "rule", card.rule.rule)
            }
            GridLayout {
                Layout.fillWidth: true
                columns: width < Theme.target * 5 * Theme.textScale ? 1 : 2
                columnSpacing: Theme.space3
                rowSpacing: Theme.space3

                AppTextField {
                    objectName: "rule_months_" + card.rule.rule
                    Layout.fillWidth: true
                    label: App.fieldLabel("follow_up_rule", "months")
                    value: String(card.rule.months)
                    hints: Qt.ImhDigitsOnly
                    readOnly: !page.mayWrite
                    validator: IntValidator { bottom: 0; top: 120 }
                    onEditingChanged: if (!editing && text !== "" && Number(text) !== card.rule.months) card.put({ months: Number(text) })
                }
                AppTextField {
                    objectName: "rule_days_" + card.rule.rule
                    Layout.fillWidth: true
                    label: App.fieldLabel("follow_up_rule", "days")
                    value: String(card.rule.days)
                    hints: Qt.ImhFormattedNumbersOnly
                    readOnly: !page.mayWrite
                    validator: IntValidator { bottom: -365; top: 365 }
                    onEditingChanged: if (!editing && text !== "" && text !== "-" && Number(text) !== card.rule.days) card.put({ days: Number(text) })
                }
            }
            SegmentedChoice {
                objectName: "rule_way_" + card.rule.rule
                Layout.fillWidth: true
                enabled: page.mayWrite
                name: App.fieldLabel("follow_up_rule", "way")
                options: App.choices("follow_up_rule", "way").concat([{ value: "off", label: qsTr("Not asked") }])
                value: card.rule.active ? card.rule.way : "off"
                onChosen: value => card.put(value === "off" ? { active: false } : { active: true, way: value })
            }

            function put(change: var): void {
                const wanted = Object.assign({}, rule, change);
                rules.set(wanted.rule, wanted.months, wanted.days, wanted.way, wanted.active);
            }
        }
    }
}
