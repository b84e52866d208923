import QtQuick
import Plumbline

QtObject {
    id: pairs

    property var abouts: []
    property int generation: 0
    readonly property var list: {
        const photos = generation >= 0 ? Mock.records("photo", "", ({})).filter(photo => abouts.includes(photo.fields.about)) : [];
        const before = photos.filter(photo => photo.fields.phase !== "after");
        return photos.filter(photo => photo.fields.phase === "after").slice(0, before.length).map((photo, at) => ({
            before: before[at].recordId, after: photo.recordId, beforeFields: before[at].fields, afterFields: photo.fields
        }));
    }
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { pairs.generation += 1; }
    }
}
