// A defect before and after it was mended, one over the other, and what is known of both photos.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Plumbline
import Plumbline.Theme
import Plumbline.Controls
import Plumbline.Pages

Item {
    id: root

    required property var pair           // of PhotoPairs
    property bool large: false           // on a page of its own, over black
    readonly property bool missing: slider.firstMissing || slider.secondMissing
    readonly property bool coming: (!slider.firstMissing || before.coming) && (!slider.secondMissing || after.coming)

    signal opened()

    implicitHeight: column.implicitHeight

    FileItem {
        id: before
        sha256: root.pair.beforeFields.file ?? ""
    }
    FileItem {
        id: after
        sha256: root.pair.afterFields.file ?? ""
    }
    ColumnLayout {
        id: column
        // Never the little it has before it is shown: what was wrapped in that keeps its height.
        width: root.width > 0 ? root.width : Theme.windowWidth
        height: root.large ? root.height : implicitHeight
        spacing: Theme.space2

        CompareSlider {
            id: slider
            objectName: "compare_slider"
            Layout.fillWidth: true
            Layout.fillHeight: root.large
            Layout.preferredHeight: root.large ? -1 : width * 3 / 4
            focus: root.large
            text: qsTr("Before and after")
            firstPreview: "image://thumb/" + root.pair.before
            firstPicture: root.picture(root.pair.beforeFields, before.here)
            secondPreview: "image://thumb/" + root.pair.after
            secondPicture: root.picture(root.pair.afterFields, after.here)

            Chip {
                anchors {
                    left: parent.left
                    top: parent.top
                    margins: Theme.space2
                }
                visible: slider.value > 15
                color: Theme.photoShade
                tone: "photoInk"
                text: qsTr("Before")
            }
            Chip {
                anchors {
                    right: parent.right
                    top: parent.top
                    margins: Theme.space2
                }
                visible: slider.value < 85
                color: Theme.photoShade
                tone: "photoInk"
                text: qsTr("After")
            }
            IconButton {
                objectName: "compare_open"
                anchors {
                    right: parent.right
                    bottom: parent.bottom
                    margins: Theme.space2
                }
                visible: !root.large
                over: true
                iconName: "maximize-2"
                text: qsTr("Compare on the whole screen")
                onClicked: root.opened()
            }
        }
        Chip {
            objectName: "compare_away"
            Layout.maximumWidth: column.width - 2 * Theme.pageMargin
            Layout.leftMargin: root.large ? Theme.pageMargin : 0
            visible: root.missing
            tone: "warning"
            iconName: root.coming ? "cloud-download" : "cloud-off"
            text: root.coming ? qsTr("Preview: the original is being fetched") : qsTr("Preview: an original is still on another device")
        }
        Repeater {
            model: [qsTr("Before: %1").arg(root.words(root.pair.beforeFields)), qsTr("After: %1").arg(root.words(root.pair.afterFields))]

            AppText {
                required property string modelData

                objectName: "compare_words"
                Layout.fillWidth: true
                Layout.leftMargin: root.large ? Theme.pageMargin : 0
                Layout.rightMargin: root.large ? Theme.pageMargin : 0
                look: "secondary"
                tone: root.large ? "photoInk" : "muted"
                text: modelData
            }
        }
    }

    function words(fields: var): string {
        return Words.line([App.dateTime(fields.taken_at), fields.room ?? "", fields.caption ?? ""]);
    }
    // Another address once it has come: asked for again.
    function picture(fields: var, here: bool): string {
        return fields.file ? "image://photo/" + fields.file + "?w=1600" + (here ? "&here" : "") : "";
    }
}
