import QtQuick
import Plumbline

QtObject {
    id: found

    property string siteId: ""
    property string room: ""
    property string wall: ""
    readonly property bool known: Mock.mode !== "loading"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    readonly property var photos: Mock.mode === "full" ? Mock.records("photo", "", ({site: siteId})) : []
    readonly property var rooms: counted(photos, "room")
    readonly property var walls: counted(photos.filter(photo => photo.fields.room === room), "wall")
    readonly property var shown: photos.filter(photo => photo.fields.room === room && (wall === "" || photo.fields.wall === wall))
    readonly property int count: shown.length
    readonly property var stages: [
        {stageId: "st12", code: "utilities", photos: shown.filter((photo, at) => at % 2 === 0)},
        {stageId: "st13", code: "waterproofing", photos: shown.filter((photo, at) => at % 2 === 1)}
    ].filter(stage => stage.photos.length > 0)

    signal changed()

    onRoomsChanged: changed()

    function counted(photos: var, field: string): var {
        const counts = {};
        for (const photo of photos)
            if (photo.fields[field])
                counts[photo.fields[field]] = (counts[photo.fields[field]] ?? 0) + 1;
        return Object.keys(counts).sort().map(name => ({name: name, count: counts[name]}));
    }
}
