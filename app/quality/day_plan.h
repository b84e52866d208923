// The day of somebody who inspects: which ones and in which order, and what an inspection that follows
// another carries on from it.
#pragma once

#include "app/core/clock.h"
#include "app/quality/checklist.h"

#include <QDate>

namespace plumb::quality {

struct PlannedInspection {
    QString id;
    QString site;
    QString inspector;
    QString state;              // planned, running, finished, signed
    std::optional<Moment> plannedFor;
    int place = -1;             // where its inspector put it by hand; -1: nowhere
};

struct DayEntry {
    QString id;
    bool late = false;          // planned for an earlier day
};

// `from`, `until`: the day, in the person's own time zone. Running ones first, then those put in a place by
// hand, then by time (earlier days before it), then those without a time; finished and signed ones are done.
std::vector<DayEntry> dayPlan(const std::vector<PlannedInspection> &inspections, const QString &inspector, Moment from, Moment until);

// Rounds (safety, 5S, service) walked at a site, each as often as the company wants: its own number, no clause.
inline constexpr int roundEveryDays = 7;

struct RoundFact {
    QString site;
    QString code;               // of its checklist
    std::optional<QDate> last;  // when it was last walked
};

struct RoundEntry {
    QString site;
    QString code;
    int days = -1;              // since it was last walked; -1: never
    bool late = false;          // longer ago than it may be, or never
    bool operator==(const RoundEntry &) const = default;
};

// Site by site, the one that has waited longest first; the order of a site's own rounds stays.
std::vector<RoundEntry> roundsDue(const std::vector<RoundFact> &rounds, const QDate &today, int every = roundEveryDays);

// The items of an inspection that starts from another, as fields of new records; ids, `inspection` and
// answers are left out, `position` counts from 1.
// A recheck: only what failed; the rule stays as it was.
std::vector<QJsonObject> recheckItems(const std::vector<QJsonObject> &items);
// The same again: all items with their rooms. `current`: the approved checklist of today, whose rules and
// words they take by key; what it has dropped is left out, what it has besides comes at the end.
std::vector<QJsonObject> repeatItems(const std::vector<QJsonObject> &items, const Checklist *current, const QString &language);

// Fields of an item record, as a checklist has them.
QJsonObject itemFields(const ChecklistItem &item, const QString &language);

} // namespace plumb::quality
