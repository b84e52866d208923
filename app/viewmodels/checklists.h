// Checklists to start an inspection from, as data: assets/templates/<id>.json. One file:
//   {"id": "waterproofing", "stage": "waterproofing", "title": {label},
//    "items": [{"title": {label}, "requirement": {label}, "unit": "mm", "limit": 3, "room": {label}}, …]}
// A {label} has zh_CN, zh_TW and en. `unit`, `limit` and `room` may be missing: not measured, no
// place given. A measured value beyond `limit` fails. Figures follow the standards named in the
// requirement; those without a clause are marked there as the company's own.
#pragma once

#include "app/model/schema.h"

namespace plumb {

struct ChecklistItem {
    Label title;
    Label requirement;
    QString unit;
    std::optional<double> limit;
    Label room;
};

struct Checklist {
    QString id;
    QString stage;               // code of the stage it belongs to
    Label title;
    std::vector<ChecklistItem> items;
};

// Error: InvalidSchema, "waterproofing.json: items[3].title: …".
Result<Checklist> parseChecklist(const QByteArray &bytes, const QString &fileName);
// Every *.json of a folder, in the order of the stages of a site.
Result<std::vector<Checklist>> loadChecklists(const QString &folder);

} // namespace plumb
