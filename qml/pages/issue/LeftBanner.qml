// Whoever an issue is given to has left the company: nobody will mend it.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property string personId
    readonly property string leftOn: person.fields.left_on ?? ""
    readonly property bool gone: leftOn !== "" && leftOn <= Work.today

    objectName: "issue_left_banner"
    visible: gone
    tone: "danger"

    RecordItem {
        id: person
        recordId: root.personId
    }
    AppText {
        Layout.fillWidth: true
        look: "row"
        text: qsTr("%1 left on %2").arg(person.title).arg(App.date(root.leftOn))
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Nothing of the issue is lost. Choose somebody who is here below.")
    }
}
