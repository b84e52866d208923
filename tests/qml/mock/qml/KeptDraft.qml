import QtQuick
import Plumbline

QtObject {
    property string key
    property int generation: 0
    readonly property var values: generation < 0 ? {} : Mock.record("kept/" + key).fields ?? {}
    readonly property var error: null

    function set(name: string, value: var): void {
        Mock.save("kept/" + key, "kept", "", Object.assign({}, values, {[name]: value}));
        generation += 1;
    }
    function drop(): void {
        const none = {};
        for (const name in values)
            none[name] = null;
        Mock.save("kept/" + key, "kept", "", none);
        generation += 1;
    }
}
