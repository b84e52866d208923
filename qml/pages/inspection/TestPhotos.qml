// The two photos of a timed test: how it began and how it ended.
pragma ComponentBehavior: Bound

import QtQuick
import Plumbline
import Plumbline.Theme
import Plumbline.Controls

Flow {
    id: root

    required property TimedTestRun run
    property bool readOnly: false

    signal wanted(string which)

    spacing: Theme.space2

    Repeater {
        model: [{which: "start", id: root.run.fields.start_photo ?? "", words: App.fieldLabel("timed_test", "start_photo")},
                {which: "end", id: root.run.fields.end_photo ?? "", words: App.fieldLabel("timed_test", "end_photo")}]

        Column {
            id: one

            required property var modelData

            spacing: Theme.space1

            AppText { // beside a picture that small its name is cut off
                objectName: "test_photo_words_" + one.modelData.which
                visible: one.modelData.id !== ""
                look: "secondary"
                text: one.modelData.words
                Accessible.ignored: true
            }
            ThumbTile {
                objectName: "test_photo_" + one.modelData.which
                visible: one.modelData.id !== ""
                ground: Theme.paper
                source: visible ? "image://thumb/" + one.modelData.id : ""
                text: one.modelData.words
                onClicked: Nav.open("PhotoViewer", { photoId: one.modelData.id, aboutId: root.run.testId })
            }
            SecondaryButton {
                objectName: "test_camera_" + one.modelData.which
                visible: one.modelData.id === "" && !root.readOnly
                iconName: "camera"
                text: one.modelData.words
                onClicked: root.wanted(one.modelData.which)
            }
        }
    }
}
