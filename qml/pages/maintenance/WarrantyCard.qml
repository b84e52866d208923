// Is it in warranty, until when, and what follows. Where the day on which the site was finished is missing, that is said
// and asked for.
import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Card {
    id: root

    property var judged: ({})            // words::warrantyMap
    property string siteId: ""
    property bool readOnly: false
    readonly property string lacks: judged.lacks ?? ""
    readonly property bool mayEnter: !readOnly && lacks === "finished" && site.exists && App.may("edit", "site", site.scope)

    objectName: "warranty_card"
    visible: (judged.title ?? "") !== ""
    tone: judged.tone ?? ""
    mark: true
    spacing: Theme.space2

    RecordItem { id: site; recordId: root.siteId }
    RecordWriter {
        id: writer
        onSaved: Nav.toast(qsTr("Saved on this device"))
        onFailed: error => Nav.warn(error.title)
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.judged.standing === "inside" ? "shield-check" : root.judged.standing === "outside" ? "receipt" : "circle-help"
            color: Theme.toneText(root.judged.tone ?? "")
        }
        AppText {
            objectName: "warranty_title"
            Layout.fillWidth: true
            look: "row"
            tone: root.judged.tone ?? ""
            text: root.judged.title ?? ""
        }
    }
    AppText {
        objectName: "warranty_words"
        Layout.fillWidth: true
        text: root.judged.words ?? ""
    }
    DateField {
        Layout.fillWidth: true
        visible: root.mayEnter
        name: "finished_on"
        label: App.fieldLabel("site", "finished_on")
        value: ""
        onChosen: date => writer.save([{ record: root.siteId, kind: "site", scope: site.scope, set: { finished_on: date } }])
    }
    AppText {
        objectName: "warranty_ask"
        Layout.fillWidth: true
        visible: !root.readOnly && root.lacks === "finished" && site.exists && !root.mayEnter
        look: "secondary"
        text: qsTr("The client adviser or the project manager enters it at the site.")
    }
}
