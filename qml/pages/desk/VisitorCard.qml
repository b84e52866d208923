// Receiving somebody: the words, who they are, whom they want, and the steps of the reception.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    property string visitorId: ""
    readonly property var values: form.values
    readonly property int people: values.people ?? 1
    readonly property string who: values.sex ?? (people === 1 && Front.book.edition >= 0 ? Front.book.named(values.name ?? "").who : "")
    readonly property string visited: Front.book.edition < 0 ? "first" : Front.book.visited((values.visits ?? 1) > 1 ? values.last_visit ?? "" : "")
    readonly property var facts: ({ people: people <= 1 ? "one" : people === 2 ? "two" : "many", hour: Front.book.hour(), who: who !== "" ? who : "unknown",
                                    known: (values.name ?? "") !== "" ? "yes" : "no", visited: visited })
    readonly property var given: ({ name: Front.book.named(values.name ?? "").name ?? "", address: Front.book.address(values.name ?? "", who, people) })

    objectName: "visitor_card"
    spacing: Theme.space3

    RecordForm {
        id: form
        kind: "visitor"
        scope: "desk"
        recordId: root.visitorId
    }
    ErrorBanner {
        Layout.fillWidth: true
        error: form.error
    }
    SayThis {
        objectName: "visitor_say"
        Layout.fillWidth: true
        lines: root.visitorId === "" ? [] : Front.lines("greeting", root.facts, root.given)
    }
    SayThis {
        objectName: "visitor_say_again"
        Layout.fillWidth: true
        title: qsTr("Then, last here on %1").arg(App.date(root.values.last_visit ?? ""))
        lines: root.visited === "first" ? [] : Front.lines("greeting_repeat", root.facts, root.given)
    }
    SegmentedChoice {
        objectName: "visitor_people"
        Layout.fillWidth: true
        name: App.fieldLabel("visitor", "people")
        options: [{ value: 1, label: qsTr("One") }, { value: 2, label: qsTr("Two") }, { value: 3, label: qsTr("Three or more") }]
        value: Math.min(3, root.people)
        onChosen: value => form.set("people", value)
    }
    SegmentedChoice {
        objectName: "visitor_sex"
        Layout.fillWidth: true
        name: App.fieldLabel("visitor", "sex")
        options: App.choices("visitor", "sex").filter(one => one.value !== "mixed" || root.people > 1)
        value: root.who
        onChosen: value => form.set("sex", value)
    }
    VisitorWho {
        Layout.fillWidth: true
        visitorId: root.visitorId
        values: root.values
        onPut: (field, value) => form.set(field, value)
    }
    AppTextField {
        objectName: "visitor_purpose"
        Layout.fillWidth: true
        label: App.fieldLabel("visitor", "purpose")
        value: root.values.purpose ?? ""
        onEdited: text => form.set("purpose", text)
    }
    VisitorHost {
        Layout.fillWidth: true
        visitorId: root.visitorId
        values: root.values
        onPut: (field, value) => {
            form.set(field, value);
            form.flush();
        }
    }
    VisitorSteps {
        Layout.fillWidth: true
        values: root.values
        onPut: (field, value) => form.set(field, value)
    }
}
