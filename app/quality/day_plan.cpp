#include "app/quality/day_plan.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

bool isOfToday(const PlannedInspection &one, const QString &inspector, Moment until)
{
    if (one.inspector != inspector)
        return false;
    return one.state == "running"_L1 || (one.state == "planned"_L1 && (!one.plannedFor || *one.plannedFor < until));
}

bool before(const PlannedInspection &a, const PlannedInspection &b)
{
    const auto rank = [](const PlannedInspection &one) { return one.state == "running"_L1 ? 0 : one.place >= 0 ? 1 : one.plannedFor ? 2 : 3; };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (rank(a) == 1 && a.place != b.place)
        return a.place < b.place;
    return a.plannedFor.value_or(Moment{}) < b.plannedFor.value_or(Moment{});
}

// What an item is, without what was answered.
QJsonObject unanswered(const QJsonObject &item)
{
    QJsonObject fields;
    for (const QString &name : {u"key"_s, u"title"_s, u"requirement"_s, u"unit"_s, u"limit"_s, u"rule"_s, u"main"_s, u"red_line"_s, u"room"_s,
                                u"crew"_s, u"photos_wanted"_s}) {
        if (const QJsonValue value = item.value(name); !value.isUndefined() && !value.isNull())
            fields.insert(name, value);
    }
    return fields;
}

void number(std::vector<QJsonObject> &items)
{
    int position = 0;
    for (QJsonObject &item : items)
        item.insert(u"position"_s, ++position);
}

QJsonObject renewed(const QJsonObject &item, const ChecklistItem &current, const QString &language)
{
    QJsonObject fields = itemFields(current, language);
    for (const QString &name : {u"room"_s, u"crew"_s}) { // where it is and who did it are the site's
        if (const QJsonValue value = item.value(name); !value.isUndefined() && !value.isNull())
            fields.insert(name, value);
    }
    return fields;
}

} // namespace

std::vector<DayEntry> dayPlan(const std::vector<PlannedInspection> &inspections, const QString &inspector, Moment from, Moment until)
{
    std::vector<PlannedInspection> mine;
    std::copy_if(inspections.begin(), inspections.end(), std::back_inserter(mine),
                 [&](const PlannedInspection &one) { return isOfToday(one, inspector, until); });
    std::stable_sort(mine.begin(), mine.end(), before);
    std::vector<DayEntry> entries;
    for (const PlannedInspection &one : mine)
        entries.push_back({one.id, one.plannedFor && *one.plannedFor < from});
    return entries;
}

std::vector<RoundEntry> roundsDue(const std::vector<RoundFact> &rounds, const QDate &today, int every)
{
    constexpr int never = std::numeric_limits<int>::max();
    std::vector<RoundEntry> entries;
    QHash<QString, qint64> waited; // by site: the days of all its rounds, a round never walked counts most
    for (const RoundFact &fact : rounds) {
        const int days = fact.last ? std::max(0, int(fact.last->daysTo(today))) : -1;
        entries.push_back({fact.site, fact.code, days, days < 0 || days > every});
        waited[fact.site] = std::max<qint64>(waited[fact.site], days < 0 ? never : days);
    }
    std::stable_sort(entries.begin(), entries.end(), [&](const RoundEntry &a, const RoundEntry &b) {
        return waited[a.site] != waited[b.site] ? waited[a.site] > waited[b.site] : a.site < b.site;
    });
    return entries;
}

std::vector<QJsonObject> recheckItems(const std::vector<QJsonObject> &items)
{
    std::vector<QJsonObject> failed;
    for (const QJsonObject &item : items) {
        if (item.value("result"_L1) == "fail"_L1)
            failed.push_back(unanswered(item));
    }
    number(failed);
    return failed;
}

std::vector<QJsonObject> repeatItems(const std::vector<QJsonObject> &items, const Checklist *current, const QString &language)
{
    std::vector<QJsonObject> again;
    QSet<QString> seen;
    for (const QJsonObject &item : items) {
        const QString key = item.value("key"_L1).toString();
        const ChecklistItem *now = current && !key.isEmpty() ? current->item(key) : nullptr;
        seen.insert(key);
        if (now)
            again.push_back(renewed(item, *now, language));
        else if (!current || key.isEmpty()) // added by hand: stays
            again.push_back(unanswered(item));
    }
    for (const ChecklistItem &item : current ? current->items : std::vector<ChecklistItem>()) {
        if (!seen.contains(item.key))
            again.push_back(itemFields(item, language));
    }
    number(again);
    return again;
}

QJsonObject itemFields(const ChecklistItem &item, const QString &language)
{
    QJsonObject set{{u"key"_s, item.key}, {u"title"_s, item.title.in(language)}, {u"requirement"_s, item.requirement.in(language)},
                    {u"main"_s, item.main}, {u"red_line"_s, item.redLine}};
    if (item.rule) {
        set.insert(u"rule"_s, ruleJson(*item.rule));
        set.insert(u"unit"_s, item.rule->unit);
    }
    if (const auto maximum = item.maximum())
        set.insert(u"limit"_s, *maximum);
    if (!item.room.texts.isEmpty())
        set.insert(u"room"_s, item.room.in(language));
    if (item.photos > 0)
        set.insert(u"photos_wanted"_s, item.photos);
    if (!item.test.isEmpty())
        set.insert(u"test"_s, item.test);
    return set;
}

} // namespace plumb::quality
