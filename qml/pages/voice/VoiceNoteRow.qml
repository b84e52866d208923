// A voice note of this device's memory, or one that is still on its way here.
import QtQuick
import Plumbline
import Plumbline.Controls

VoiceNoteCard {
    id: root

    required property string recordId
    required property var fields

    who: recorder.exists ? recorder.title : qsTr("Somebody")
    when: App.relative(fields.recorded_at)
    points: fields.waveform ?? []
    length: fields.duration_ms ?? 0
    lengthText: App.clockLength(length)
    place: player.place
    placeText: App.clockLength(player.place)
    playing: player.playing
    loading: player.loading
    error: player.error
    transcript: fields.transcript ?? ""
    coming: file.coming
    away: file.here ? "" : file.coming ? qsTr("The recording is being fetched")
        : recorder.exists ? qsTr("The recording is still on %1's device").arg(recorder.title)
        : qsTr("The recording is still on the device that made it")
    onToggled: player.toggle()
    onSought: place => player.seek(place)

    RecordItem {
        id: recorder
        recordId: root.fields.recorded_by ?? ""
    }
    FileItem {
        id: file
        sha256: root.fields.file ?? ""
    }
    VoicePlayer {
        id: player
        sha256: root.fields.file ?? ""
    }
}
