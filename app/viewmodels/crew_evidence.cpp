#include "app/viewmodels/crew_evidence.h"

#include "app/core/id.h"
#include "app/model/record.h"
#include "app/viewmodels/inspection_items.h"
#include "app/viewmodels/value_map.h"

#include <QDateTime>
#include <QtEndian>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

struct InspectionFact {
    QString site;
    QString month;
    bool recheck = false;
};

struct Evidence {
    std::vector<ScoredItem> items;
    std::vector<ScoredIssue> issues;
};

QString text(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).toString();
}

QString monthOf(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM"_s);
}

// When an inspection was done: finished, else begun, else meant to be.
QString monthOf(const QJsonObject &inspection)
{
    for (const char *name : {"finished_at", "started_at", "planned_for"}) {
        const QDateTime moment = toDateTimeValue(inspection.value(QLatin1String(name)).toVariant());
        if (moment.isValid())
            return monthOf(moment);
    }
    return {};
}

// Ids begin with the moment they were made.
QString monthOf(const Id &id)
{
    const QByteArray bytes = QByteArray(2, 0) + toBytes(id).first(6);
    return monthOf(QDateTime::fromMSecsSinceEpoch(qint64(qFromBigEndian<quint64>(bytes.constData()))));
}

store::ListQuery all(const QString &kind, const QString &site)
{
    store::ListQuery query;
    query.kind = kind;
    if (!site.isEmpty())
        query.scope = scope::site(idOf(site));
    return query;
}

Status readCrews(store::Reader &reader, CrewFound &found)
{
    return reader.each(all(u"crew"_s, {}), [&](const store::StoredRecord &crew) -> Status {
        found.crews.insert(idText(crew.id), {text(crew.fields, "name"_L1), text(crew.fields, "trade"_L1), text(crew.fields, "lead"_L1)});
        return {};
    });
}

Status readItems(store::Reader &reader, const QString &site, const CrewFound &found, Evidence &evidence)
{
    QHash<QString, InspectionFact> inspections;
    PLUMB_TRY(reader.each(all(u"inspection"_s, site), [&](const store::StoredRecord &one) -> Status {
        inspections.insert(idText(one.id), {text(one.fields, "site"_L1), monthOf(one.fields), !text(one.fields, "recheck_of"_L1).isEmpty()});
        return {};
    }));
    return reader.each(all(u"inspection_item"_s, site), [&](const store::StoredRecord &one) -> Status {
        const QString crew = text(one.fields, "crew"_L1);
        const QString result = text(one.fields, "result"_L1);
        const auto of = inspections.constFind(text(one.fields, "inspection"_L1));
        if (crew.isEmpty() || result.isEmpty() || of == inspections.cend()) // one that no longer counts
            return {};
        const PointCount count = countPoints(one.fields);
        evidence.items.push_back({idText(one.id), crew, found.crews.value(crew).trade, of->site, of->month, result, of->recheck,
                                  one.fields.value("red_line"_L1).toBool(), count.points, count.over});
        return {};
    });
}

// What was found twice counts once.
Status readIssues(store::Reader &reader, const QString &site, const CrewFound &found, Evidence &evidence)
{
    return reader.each(all(u"issue"_s, site), [&](const store::StoredRecord &one) -> Status {
        const QString crew = text(one.fields, "crew"_L1);
        if (crew.isEmpty() || !text(one.fields, "duplicate_of"_L1).isEmpty())
            return {};
        const bool redLine = one.fields.value("red_line"_L1).toBool() && text(one.fields, "item"_L1).isEmpty();
        evidence.issues.push_back({idText(one.id), crew, found.crews.value(crew).trade, text(one.fields, "site"_L1), monthOf(one.id),
                                   one.fields.value("reopened"_L1).toInt(), redLine});
        return {};
    });
}

template <typename Row>
std::vector<Row> narrowed(const std::vector<Row> &rows, const CrewQuestion &asked)
{
    std::vector<Row> fitting;
    const auto fits = [](const QString &wanted, const QString &value) { return wanted.isEmpty() || wanted == value; };
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(fitting), [&](const Row &row) {
        return fits(asked.site, row.site) && fits(asked.crew, row.crew) && fits(asked.month, row.month) && fits(asked.trade, row.trade);
    });
    return fitting;
}

std::vector<CrewScore> scoresFor(const Evidence &evidence, const CrewQuestion &asked, const Grouping &grouping)
{
    return crewScores(narrowed(evidence.items, asked), narrowed(evidence.issues, asked), grouping);
}

Status countObjections(store::Reader &reader, const CrewQuestion &asked, CrewFound &found)
{
    store::ListQuery query = all(u"crew_objection"_s, asked.site);
    query.where = {{u"state"_s, u"open"_s}};
    return reader.each(query, [&](const store::StoredRecord &one) -> Status {
        if (!asked.month.isEmpty() && asked.month != text(one.fields, "month"_L1))
            return {};
        for (CrewRow &row : found.scores)
            row.openObjections += row.score.group.crew == text(one.fields, "crew"_L1);
        return {};
    });
}

void noteChoices(const Evidence &evidence, CrewFound &found)
{
    const auto note = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (!row.month.isEmpty() && !found.months.contains(row.month))
                found.months += row.month;
            if (!row.trade.isEmpty() && !found.trades.contains(row.trade))
                found.trades += row.trade;
        }
    };
    note(evidence.items);
    note(evidence.issues);
    std::sort(found.months.begin(), found.months.end(), std::greater());
    found.trades.sort();
}

Status nameSites(store::Reader &reader, CrewFound &found)
{
    for (const CrewScore &score : found.bySite) {
        PLUMB_ASSIGN(const std::optional<store::StoredRecord> site, reader.record(idOf(score.group.site)));
        found.siteNames.insert(score.group.site, site ? text(site->fields, "name"_L1) : QString());
    }
    return {};
}

} // namespace

PointCount countPoints(const QJsonObject &item)
{
    const QList<double> points = pointsOf(item);
    const Result<std::optional<Rule>> rule = ruleOfItem(item);
    if (!rule || !*rule)
        return {int(points.size()), 0}; // a person judged them
    const Verdict verdict = judge(**rule, points);
    return {int(points.size()), verdict.of - verdict.passed};
}

Status findCrews(store::Reader &reader, const CrewQuestion &asked, CrewFound &found)
{
    Evidence evidence;
    const QString site = asked.crew.isEmpty() ? asked.site : QString(); // a crew is seen at all its sites
    PLUMB_TRY(readCrews(reader, found));
    PLUMB_TRY(readItems(reader, site, found, evidence));
    PLUMB_TRY(readIssues(reader, site, found, evidence));
    noteChoices(evidence, found);
    for (CrewScore &score : scoresFor(evidence, asked, {.crew = true, .month = false}))
        found.scores.push_back({std::move(score)});
    if (!asked.crew.isEmpty()) {
        CrewQuestion wider = asked;
        wider.month.clear();
        found.byMonth = scoresFor(evidence, wider, {.crew = true, .month = true});
        std::reverse(found.byMonth.begin(), found.byMonth.end());
        wider = asked;
        wider.site.clear();
        found.bySite = scoresFor(evidence, wider, {.crew = true, .site = true, .month = false});
        PLUMB_TRY(nameSites(reader, found));
    }
    return countObjections(reader, asked, found);
}

} // namespace plumb
