import QtQuick
import Plumbline

QtObject {
    id: root

    property string siteId
    property var used: []
    readonly property bool known: siteId !== "" && Mock.mode !== "loading"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    property int generation: 0
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { root.generation += 1; }
    }
    readonly property var revisions: generation < 0 || !known ? [] : Mock.records("sheet_revision", "", ({ site: siteId }))
    readonly property var list: revisions.filter(one => one.fields.state === "issued").map(one => row(one)).sort((a, b) => a.number < b.number ? -1 : 1)
    readonly property var usedList: revisions.filter(one => used.includes(one.recordId)).map(one => row(one)).sort((a, b) => a.number < b.number ? -1 : 1)
    readonly property var superseded: usedList.filter(one => !list.some(now => now.revisionId === one.revisionId)).map(one => {
        const now = list.find(other => other.sheetId === one.sheetId);
        return ({ sheetId: one.sheetId, title: one.number + " " + one.title, used: one.named, now: now?.named ?? "", revisionId: now?.revisionId ?? "" });
    })

    function row(one: var): var {
        const sheet = Mock.record(one.fields.sheet).fields ?? {};
        return ({ sheetId: one.fields.sheet, revisionId: one.recordId, number: sheet.number ?? "", title: sheet.title ?? "", discipline: sheet.discipline ?? "",
                  revision: one.fields.revision, named: (sheet.number ?? "") + " " + one.fields.revision, issuedAt: one.fields.issued_at ?? "", scale: one.fields.scale ?? 0,
                  changeId: one.fields.change ?? "" });
    }
    function words(revisionId: string): string {
        const one = revisions.find(each => each.recordId === revisionId);
        return one === undefined ? "" : [row(one).number, row(one).title, row(one).revision].join(" ");
    }
    function since(revisionId: string): var {
        const one = Mock.record(revisionId).fields ?? {};
        return revisions.filter(each => each.fields.sheet === one.sheet && each.fields.uploaded_at > one.uploaded_at && each.fields.issued_at).map(each => row(each));
    }
}
