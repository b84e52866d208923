import QtQuick
import Plumbline

QtObject {
    id: twins

    property string issueId
    readonly property var list: issueId !== "i2" ? [] : Mock.records("issue", "site/s1", {}).filter(one => one.recordId === "i1").map(one => ({
        recordId: one.recordId, title: one.title, place: one.fields.place, state: one.fields.state, fields: one.fields
    }))

    signal merged
    signal failed(var error)

    function merge(otherId: string): void {
        Mock.set(issueId, { duplicate_of: otherId === "" ? null : otherId });
        merged();
    }
}
