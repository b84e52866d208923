import QtQuick

QtObject {
    property var fields: ({})
    property var notes: (fields.flags ?? []).map(flag => ({code: flag, icon: "image", words: flag}))
    property string place: fields.latitude !== undefined ? fields.latitude + " " + fields.longitude : ""
    property string entered: ""
}
