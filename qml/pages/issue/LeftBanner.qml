// Whoever an issue is given to has left the company, or is no longer on the site: nobody will mend it.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    required property string personId
    required property string scope       // of the issue
    readonly property string leftOn: person.fields.left_on ?? ""
    readonly property bool gone: leftOn !== "" && leftOn <= Work.today

    objectName: "issue_left_banner"
    readonly property bool off: personId !== "" && person.exists && memberships.value === 0

    visible: gone || off
    tone: "danger"

    RecordItem {
        id: person
        recordId: root.personId
    }
    RecordCount {
        id: memberships
        kind: "membership"
        where: ({ person: root.personId, scope: root.scope })
        active: root.personId !== "" && root.scope !== ""
    }
    AppText {
        Layout.fillWidth: true
        look: "row"
        text: !root.gone ? qsTr("%1 is no longer on this site").arg(person.title) : qsTr("%1 left on %2").arg(person.title).arg(App.date(root.leftOn))
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Nothing of the issue is lost. Choose somebody who is here below.")
    }
}
