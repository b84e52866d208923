// A checklist to start an inspection from: assets/templates/<id>.json, or the `body` of a company's own
// (record of kind `template`). One format for both:
//   {"id": "waterproofing", "version": 1, "stage": "waterproofing", "title": {label},
//    "author": "…", "checker": "…", "approver": "…", "approved_on": "2026-11-29",
//    "gate": ["acceptance", "issues_closed"], "signers": ["project_manager", "client"],
//    "photos": [{"key": "dam", "title": {label}, "per": "room", "phase": "before"}],
//    "items": [{"key": "slope", "title": {label}, "requirement": {label}, "limit": "floor_fall", "points": 3,
//               "room": {label}, "main": true, "red_line": true, "test": "closed_water", "photos": 1}]}
// `stage` is a stage of a site, or "round" (safety, 5S, service: walked at any time). `limit` names a figure
// of assets/standards or is one itself: {"standard", "clause", "compare", "limit", "upper", "unit", "status"}.
// An item without one is answered by a person. A {label} has zh_CN, zh_TW and en.
// `gate`: what must be there before this stage starts (gate.h). Without three different names for author,
// checker and approver, and a day, a version is a draft: nothing can be started from it.
#pragma once

#include "app/quality/rule.h"
#include "app/quality/strict_entry.h"

namespace plumb::quality {

struct ChecklistItem {
    QString key;               // the same item in every version: repeats, rechecks and duplicates go by it
    Label title;
    Label requirement;
    Label room;
    std::optional<Rule> rule;  // measured; `main` and `red_line` of the item are in it too
    bool main = false;
    bool redLine = false;
    QString test;              // closed_water, pressure, insulation, curing: a timed test (timed_test.h)
    int photos = 0;            // wanted

    // What an app without rules shows: the figure as a maximum, or nothing.
    std::optional<double> maximum() const;
};

enum class Per { Stage, Room, Wall };

struct PhotoDemand {
    QString key;
    Label title;
    Per per = Per::Stage;
    QString phase; // before, after or nothing
};

struct Checklist {
    QString id;
    int version = 1;
    QString stage;             // code of the stage it belongs to, or "round"
    Label title;
    QString author;            // a company's own: ids of persons
    QString checker;
    QString approver;
    QString approvedOn;
    bool withdrawn = false;
    QStringList gate;
    QStringList signers;       // roles; "client" too
    std::vector<PhotoDemand> photos;
    std::vector<ChecklistItem> items;

    bool isApproved() const;   // may be used
    bool isRound() const;
    const ChecklistItem *item(const QString &key) const;
};

const QStringList &stageCodes();     // of a site, in their order
const QStringList &gateDemands();    // known words of `gate`
const QStringList &signerRoles();
const QStringList &testKinds();
// The file form of `per`.
QString perName(Per per);

// Error: InvalidSchema, "waterproofing.json: items[3].title: …".
Result<Checklist> parseChecklist(const QByteArray &bytes, const QString &fileName, const Standards &standards);
Result<Checklist> readChecklist(const QJsonObject &json, const QString &name, const Standards &standards);
// Fields of a record of kind `template`: its body, with the record's own code, version, people and state.
Result<Checklist> checklistOf(const QJsonObject &fields, const Standards &standards);
// All that is wrong with it, for whoever writes it; the first is the error of checklistOf.
std::vector<Problem> checklistProblems(const QJsonObject &fields, const Standards &standards);
// Content "checklist" of the schema. The figures lie in `folder`, read when the first is checked.
ContentCheck checklistContent(const QString &folder);
// Every *.json of a folder, in the order of the stages of a site, rounds last.
Result<std::vector<Checklist>> loadChecklists(const QString &folder, const Standards &standards);

} // namespace plumb::quality
