// A completion file as one folder with an index: made on this device, how far it is, and where it went.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Card {
    id: root

    required property string siteId
    property string madeAs: ""
    property int files: 0
    property int missing: 0

    spacing: Theme.space3

    CompletionMaker {
        id: maker
        siteId: root.siteId
        onMade: (name, files, missing) => {
            root.files = files;
            root.missing = missing;
            root.madeAs = name;
        }
        onFailed: error => Nav.warn(error.title)
    }
    AppText {
        Layout.fillWidth: true
        look: "heading"
        text: qsTr("As one folder")
    }
    AppText {
        Layout.fillWidth: true
        look: "secondary"
        text: qsTr("Every file under its part, inspections as reports, and an index that lists each document with its fingerprint. Made on this device, also without a network.")
    }
    ProgressLine {
        objectName: "completion_progress"
        Layout.fillWidth: true
        visible: maker.running
        tone: "proof"
        done: Math.max(0, maker.progress)
        Accessible.name: qsTr("Writing the folder…")
    }
    AppText {
        objectName: "completion_made"
        Layout.fillWidth: true
        visible: root.madeAs !== "" && !maker.running
        text: qsTr("%n file(s) saved in %1", "", root.files).arg(root.madeAs)
    }
    AppText {
        objectName: "completion_made_missing"
        Layout.fillWidth: true
        visible: root.madeAs !== "" && !maker.running && root.missing > 0
        look: "secondary"
        tone: "warning"
        text: qsTr("%n file(s) are not on this device yet; the index names them.", "", root.missing)
    }
    SecondaryButton {
        objectName: "completion_export"
        Layout.fillWidth: true
        iconName: maker.running ? "x" : "download"
        text: maker.running ? qsTr("Cancel") : qsTr("Save as a folder")
        onClicked: maker.running ? maker.cancel() : maker.make()
    }
}
