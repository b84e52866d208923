import QtQuick
import Plumbline

QtObject {
    id: root

    property string siteId
    property string personId
    readonly property bool known: Mock.mode !== "loading"
    readonly property var error: Mock.mode === "error" ? Mock.error : null
    property int generation: 0
    property int adding: 0
    readonly property Connections changes: Connections {
        target: Mock
        function onChanged(): void { root.generation += 1; }
    }
    readonly property string fileId: "cf_" + siteId
    readonly property var file: generation < 0 ? {} : Mock.record(fileId).fields ?? {}
    readonly property string state: file.state ?? "collecting"
    readonly property var names: ["contract", "as_built_drawings", "hidden_works", "material_certificates", "test_records", "stage_acceptances", "payment", "warranty", "instructions", "satisfaction"]
    readonly property var documents: generation < 0 ? [] : Mock.records("completion_document", "", ({ site: siteId })).filter(one => !one.fields.void)
    readonly property var parts: !known ? [] : names.map(name => part(name))
    readonly property int complete: parts.filter(one => one.complete).length

    signal added(string title)
    signal prepared
    signal saved
    signal failed(var error)

    function part(name: string): var {
        const own = documents.filter(one => one.fields.part === name);
        const none = own.find(one => one.fields.not_needed !== undefined);
        const entries = own.filter(one => one.fields.file !== undefined).map(one => ({ recordId: one.recordId, kind: "completion_document", title: one.fields.title, at: one.fields.added_at,
                                                                                     fileName: one.fields.title + ".pdf", sha256: "ab", size: 240000 }));
        if (name === "as_built_drawings")
            for (const one of Mock.records("sheet_revision", "", ({ site: siteId, state: "issued" })))
                entries.push({ recordId: one.recordId, kind: "sheet_revision", title: Mock.record(one.fields.sheet).fields.number + " " + one.fields.revision, at: one.fields.issued_at, fileName: "", sha256: "cd", size: 1800000 });
        if (name === "hidden_works" && siteId === "s1")
            entries.push({ recordId: "in4", kind: "inspection", title: "水电隐蔽验收", at: "2026-09-24", fileName: "", sha256: "", size: 0 });
        const missing = entries.length > 0 || none ? [] : name === "stage_acceptances" ? [{ words: "泥木：没有签字的验收", kind: "stage", recordId: "st14" }] : [{ words: "还没有内容", kind: "", recordId: "" }];
        const title = Mock.schema("completion_document").fields.find(field => field.name === "part").choices.find(one => one.value === name).label;
        return ({ part: name, title: title[Settings.language] ?? title["zh_CN"], complete: missing.length === 0, notNeeded: none?.fields.not_needed ?? "", notNeededId: none?.recordId ?? "",
                  changed: false, missing: missing, entries: entries, photos: name === "hidden_works" ? 24 : 0 });
    }
    function addFiles(name: string, urls: var): void {
        for (const url of urls) {
            Mock.save("cd" + Math.random(), "completion_document", "site/" + siteId, { site: siteId, part: name, title: String(url).split("/").pop(), file: "ab", added_at: new Date(2026, 10, 23) });
            added(String(url).split("/").pop());
        }
    }
    function pickFiles(name: string): void { addFiles(name, ["file:///tmp/paper.pdf"]); }
    function setNotNeeded(name: string, reason: string): void {
        Mock.save("cd" + Math.random(), "completion_document", "site/" + siteId, { site: siteId, part: name, title: name, not_needed: reason });
        saved();
    }
    function prepare(): void {
        Mock.save(fileId, "completion_file", "site/" + siteId, { site: siteId, state: "collecting", collected_by: personId, contents: { missing: [], confirmed: ["contract 1 ab"] } });
        prepared();
    }
    function handOver(signatureId: string): void {
        Mock.set(fileId, { state: "handed_over", handed_signature: signatureId, handed_at: new Date(2026, 10, 23, 9, 41) });
        saved();
    }
    function receive(number: var, signatureId: string): void {
        Mock.set(fileId, { state: "archived", archive_number: number.number, received_by: personId, received_signature: signatureId, received_at: new Date(2026, 10, 23, 9, 50) });
        saved();
    }
}
