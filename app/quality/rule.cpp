#include "app/quality/rule.h"

#include "app/quality/strict_entry.h"

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxPoints = 50; // of field inspection_item.points

const QStringList &compareWords()
{
    static const QStringList words{u"none"_s, u"at_most"_s, u"at_least"_s, u"between"_s, u"deviation"_s};
    return words;
}

const QStringList &standingWords()
{
    static const QStringList words{u"found"_s, u"memory"_s, u"conflict"_s, u"confirmed"_s};
    return words;
}

void readFigure(const StrictEntry &entry, Rule &rule)
{
    rule.compare = compareOf(entry.oneOf("compare"_L1, compareWords())).value_or(Compare::None);
    const bool measured = rule.compare != Compare::None;
    rule.limit = measured ? entry.number("limit"_L1) : 0;
    if (rule.limit < 0)
        entry.tell("limit"_L1, u"must not be negative"_s);
    if (!measured && entry.has("limit"_L1))
        entry.tell("limit"_L1, u"nothing is measured"_s);
    if (rule.compare == Compare::Between) {
        rule.upper = entry.number("upper"_L1);
        if (rule.upper < rule.limit)
            entry.tell("upper"_L1, u"must not be below limit"_s);
    } else if (entry.has("upper"_L1)) {
        entry.tell("upper"_L1, u"only between has one"_s);
    }
    rule.unit = entry.optionalText("unit"_L1);
    if (measured && rule.unit.isEmpty())
        entry.tell("unit"_L1, u"a limit needs a unit"_s);
}

void readTolerance(const StrictEntry &entry, Rule &rule)
{
    if (!entry.has("tolerance"_L1))
        return;
    const StrictEntry tolerance = entry.object("tolerance"_L1);
    tolerance.only({"share"_L1, "factor"_L1});
    rule.tolerance = {tolerance.number("share"_L1), tolerance.number("factor"_L1)};
    if (rule.tolerance.share < 0 || rule.tolerance.share > 1)
        tolerance.tell("share"_L1, u"must be from 0 to 1"_s);
    if (rule.tolerance.factor < 1)
        tolerance.tell("factor"_L1, u"must be at least 1"_s);
}

void readRange(const StrictEntry &entry, Rule &rule)
{
    if (!entry.has("instrument"_L1))
        return;
    const StrictEntry range = entry.object("instrument"_L1);
    range.only({"id"_L1, "lowest"_L1, "highest"_L1});
    rule.range = ReadingRange{range.optionalText("id"_L1), range.number("lowest"_L1), range.number("highest"_L1)};
    if (rule.range->highest <= rule.range->lowest)
        range.tell("highest"_L1, u"must be above lowest"_s);
}

void readConfirmed(const StrictEntry &entry, Rule &rule)
{
    if ((rule.status == Standing::Confirmed) != entry.has("confirmed"_L1))
        entry.tell("confirmed"_L1, u"a confirmed figure, and only that, says by whom"_s);
    if (!entry.has("confirmed"_L1))
        return;
    const StrictEntry confirmed = entry.object("confirmed"_L1);
    confirmed.only({"by"_L1, "at"_L1});
    rule.confirmedBy = confirmed.text("by"_L1);
    rule.confirmedAt = confirmed.text("at"_L1);
}

} // namespace

Rule ruleOf(const Limit &limit, const Standards &standards)
{
    Rule rule;
    rule.limitId = limit.id;
    rule.standard = limit.standard;
    rule.clause = limit.clause;
    rule.compare = limit.compare;
    rule.limit = limit.limit;
    rule.upper = limit.upper;
    rule.unit = limit.unit;
    rule.main = limit.main;
    rule.status = limit.status;
    if (const Instrument *instrument = standards.instrument(limit.instrument))
        rule.range = ReadingRange{instrument->id, instrument->lowest, instrument->highest};
    return rule;
}

void confirm(Rule &rule, const Confirmation &confirmation)
{
    if (rule.limitId.isEmpty() || rule.limitId != confirmation.limitId || confirmation.by.isEmpty())
        return;
    rule.limit = confirmation.value;
    if (rule.compare == Compare::Between)
        rule.upper = confirmation.upper.value_or(rule.upper);
    rule.status = Standing::Confirmed;
    rule.confirmedBy = confirmation.by;
    rule.confirmedAt = confirmation.at;
}

bool isUnverified(const Rule &rule)
{
    return rule.compare != Compare::None && (rule.status == Standing::Memory || rule.status == Standing::Conflict);
}

Result<Rule> parseRule(const QJsonObject &json, const QString &place)
{
    Problems problems(place);
    const StrictEntry entry(problems, json, {});
    entry.only({"limit_id"_L1, "standard"_L1, "clause"_L1, "compare"_L1, "limit"_L1, "upper"_L1, "unit"_L1, "main"_L1, "red_line"_L1,
                "points"_L1, "status"_L1, "instrument"_L1, "tolerance"_L1, "confirmed"_L1});
    Rule rule;
    rule.limitId = entry.optionalText("limit_id"_L1);
    rule.standard = entry.optionalText("standard"_L1);
    rule.clause = entry.optionalText("clause"_L1);
    readFigure(entry, rule);
    rule.main = entry.flag("main"_L1);
    rule.redLine = entry.flag("red_line"_L1);
    rule.points = entry.count("points"_L1, 0, 0, maxPoints);
    rule.status = standingOf(entry.oneOf("status"_L1, standingWords(), u"found"_s)).value_or(Standing::Memory);
    readRange(entry, rule);
    readTolerance(entry, rule);
    readConfirmed(entry, rule);
    if (problems.first())
        return *problems.first();
    return rule;
}

QJsonObject ruleJson(const Rule &rule)
{
    QJsonObject json{{u"compare"_s, compareName(rule.compare)}, {u"main"_s, rule.main}, {u"red_line"_s, rule.redLine},
                     {u"points"_s, rule.points}, {u"status"_s, standingName(rule.status)},
                     {u"tolerance"_s, QJsonObject{{u"share"_s, rule.tolerance.share}, {u"factor"_s, rule.tolerance.factor}}}};
    const auto putText = [&json](const QString &name, const QString &text) {
        if (!text.isEmpty())
            json.insert(name, text);
    };
    putText(u"limit_id"_s, rule.limitId);
    putText(u"standard"_s, rule.standard);
    putText(u"clause"_s, rule.clause);
    putText(u"unit"_s, rule.unit);
    if (rule.compare != Compare::None)
        json.insert(u"limit"_s, rule.limit);
    if (rule.compare == Compare::Between)
        json.insert(u"upper"_s, rule.upper);
    if (rule.range) {
        QJsonObject range{{u"lowest"_s, rule.range->lowest}, {u"highest"_s, rule.range->highest}};
        if (!rule.range->instrument.isEmpty())
            range.insert(u"id"_s, rule.range->instrument);
        json.insert(u"instrument"_s, range);
    }
    if (rule.status == Standing::Confirmed)
        json.insert(u"confirmed"_s, QJsonObject{{u"by"_s, rule.confirmedBy}, {u"at"_s, rule.confirmedAt}});
    return json;
}

bool isOutOfRange(const Rule &rule, double reading)
{
    return rule.range && (reading < rule.range->lowest || reading > rule.range->highest);
}

} // namespace plumb::quality
