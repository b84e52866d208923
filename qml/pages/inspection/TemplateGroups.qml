// The checklists one can start from, by stage, rounds last; the stage at hand first. What is not
// approved is shown, so that nobody looks for it, and cannot be used.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

ColumnLayout {
    id: root

    required property var templates      // Templates.list
    property string stageAtHand          // its code

    signal chosen(string id)

    readonly property var groups: {
        const found = [];
        for (const one of templates) {
            let group = found.find(each => each.stage === one.stage);
            if (group === undefined) {
                group = { stage: one.stage, title: one.stageTitle, list: [] };
                found.push(group);
            }
            group.list.push(one);
        }
        return found.filter(each => each.stage === stageAtHand).concat(found.filter(each => each.stage !== stageAtHand));
    }

    spacing: Theme.space3

    Repeater {
        model: root.groups

        ColumnLayout {
            id: group

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space2

            SectionHeader {
                Layout.fillWidth: true
                title: group.modelData.title
            }
            Card {
                Layout.fillWidth: true
                spacing: 0
                verticalPadding: Theme.space1

                Repeater {
                    model: group.modelData.list

                    ListRow {
                        required property var modelData
                        required property int index

                        objectName: "template_" + modelData.id + (modelData.usable ? "" : "_draft")
                        Layout.fillWidth: true
                        enabled: modelData.usable
                        iconName: modelData.usable ? "clipboard-check" : "lock"
                        iconTone: modelData.usable ? "accent" : ""
                        chevron: modelData.usable
                        title: modelData.title
                        subtitle: Words.line([qsTr("%n item(s)", "", modelData.items), qsTr("version %1").arg(modelData.version)])
                        detail: root.standing(modelData)
                        separator: index < group.modelData.list.length - 1
                        onClicked: root.chosen(modelData.id)
                    }
                }
            }
        }
    }

    function standing(one: var): string {
        if (one.problem)
            return qsTr("cannot be read: %1").arg(one.problem);
        if (!one.usable)
            return qsTr("draft: cannot be used");
        return one.approvedBy ? qsTr("approved by %1, %2").arg(one.approvedBy).arg(App.date(one.approvedOn)) : "";
    }
}
