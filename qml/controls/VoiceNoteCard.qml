// One voice note: play and pause, how it sounds, how far it is, whose it is and when.
import QtQuick
import QtQuick.Layouts
import Plumbline.Theme

Item {
    id: note

    property string who: ""
    property string when: ""
    property var points: []
    property int length: 0               // ms
    property int place: 0                // ms
    property string lengthText: ""
    property string placeText: ""
    property bool playing: false
    property bool loading: false
    property bool unsent: false
    property string away: ""             // why it cannot be played here now; "": it can
    property bool coming: false
    property var error: null
    property string transcript: ""

    signal toggled
    signal sought(int place)             // ms

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        // Never the little it has before it is shown: what was wrapped in that keeps its height.
        width: note.width > 0 ? note.width : Theme.windowWidth
        spacing: Theme.space1

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            IconButton {
                objectName: "voice_play_button"
                Layout.alignment: Qt.AlignTop
                filled: true
                enabled: note.away === "" && !note.loading
                iconName: note.playing ? "pause" : "play"
                text: note.playing ? qsTr("Pause the voice note of %1").arg(note.who) : qsTr("Play the voice note of %1, %2").arg(note.who).arg(note.lengthText)
                onClicked: note.toggled()

                BusyMark {
                    anchors.centerIn: parent
                    visible: note.loading
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Waveform {
                    objectName: "voice_waveform"
                    Layout.fillWidth: true
                    enabled: note.away === ""
                    points: note.points
                    from: 0
                    to: Math.max(1, note.length)
                    value: note.place
                    text: qsTr("Place in the voice note")
                    spokenValue: qsTr("%1 of %2").arg(note.placeText).arg(note.lengthText)
                    onMoved: note.sought(Math.round(value))
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    AppText {
                        objectName: "voice_time"
                        look: "label"
                        strong: true
                        tone: "muted"
                        text: note.playing || note.place > 0 ? note.placeText + " / " + note.lengthText : note.lengthText
                    }
                    AppText {
                        look: "label"
                        tone: "faint"
                        text: note.when === "" ? note.who : note.who + " · " + note.when
                    }
                    Icon {
                        visible: note.unsent
                        name: "cloud-upload"
                        size: Theme.iconSmall
                        color: Theme.faint
                    }
                }
            }
        }
        Chip {
            objectName: "voice_away"
            Layout.maximumWidth: note.width
            visible: note.away !== ""
            tone: "warning"
            iconName: note.coming ? "cloud-download" : "cloud-off"
            text: note.away
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: note.transcript
        }
        ErrorBanner {
            objectName: "voice_error"
            Layout.fillWidth: true
            Layout.topMargin: Theme.space2
            error: note.error ? { title: note.error.title, text: note.error.text + " " + note.error.action } : null
        }
    }
}
