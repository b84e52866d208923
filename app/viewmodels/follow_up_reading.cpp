#include "app/viewmodels/follow_up_reading.h"

#include "app/viewmodels/record_names.h"
#include "app/viewmodels/value_map.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 200;
constexpr int mostAnswered = 50;

QString text(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).toString();
}

store::ListQuery query(const QString &kind, const QList<std::pair<QString, QJsonValue>> &where, const QString &sortBy)
{
    store::ListQuery query;
    query.kind = kind;
    query.where = where;
    query.sortBy = sortBy;
    return query;
}

Status collect(store::Reader &reader, const store::ListQuery &query, std::vector<store::StoredRecord> &into)
{
    return reader.each(query, [&](const store::StoredRecord &one) -> Status {
        into.push_back(one);
        return {};
    });
}

QDate firstOfLastMonth(const QDate &today)
{
    return QDate(today.year(), today.month(), 1).addMonths(-1);
}

// Due since well before the last month: what was done late in it is there as well.
Status readRecent(store::Reader &reader, const QDate &today, FollowUpSurvey &found)
{
    store::ListQuery all = query(u"follow_up"_s, {}, u"due_on"_s);
    all.descending = true;
    all.below = today.addDays(followUpsAhead + 1).toString(Qt::ISODate);
    const QString from = firstOfLastMonth(today).addMonths(-2).toString(Qt::ISODate);
    for (store::Anchor anchor;;) {
        PLUMB_ASSIGN(store::ListPage page, reader.page(all, anchor, pageRows));
        for (store::StoredRecord &one : page.rows) {
            if (text(one.fields, "due_on"_L1) < from)
                return {};
            found.recent.push_back(std::move(one));
        }
        if (page.rows.size() < pageRows)
            return {};
        anchor = page.next;
    }
}

Status readAnswerable(store::Reader &reader, const QString &kind, const QString &due, std::vector<store::StoredRecord> &into)
{
    PLUMB_TRY(collect(reader, query(kind, {{u"state"_s, u"open"_s}}, due), into));
    store::ListQuery answered = query(kind, {{u"state"_s, u"answered"_s}}, due);
    answered.descending = true;
    PLUMB_ASSIGN(const store::ListPage page, reader.page(answered, {}, mostAnswered));
    into.insert(into.end(), page.rows.begin(), page.rows.end());
    return {};
}

void takeLastScores(FollowUpSurvey &found)
{
    QHash<QString, QString> at;
    for (const store::StoredRecord &one : found.recent) {
        const QString site = text(one.fields, "site"_L1);
        const QString finished = text(one.fields, "finished_at"_L1);
        if (text(one.fields, "state"_L1) != "done"_L1 || finished <= at.value(site))
            continue;
        at.insert(site, finished);
        found.lastScores.insert(site, one.fields.value("csat"_L1).toInt());
    }
}

Status readNames(store::Reader &reader, FollowUpSurvey &found)
{
    for (const auto *list : {&found.open, &found.recent, &found.alerts, &found.suggestions}) {
        for (const store::StoredRecord &one : *list) {
            const QString site = text(one.fields, "site"_L1);
            if (!site.isEmpty() && !found.sites.contains(site)) {
                PLUMB_ASSIGN(const auto record, reader.record(idOf(site)));
                found.sites.insert(site, record ? record->fields : QJsonObject());
            }
            for (const QString &person : {personOf(one.fields, found.sites.value(site)), text(one.fields, "answered_by"_L1)})
                PLUMB_TRY(nameOf(reader, person, found.names));
        }
    }
    return {};
}

// What the visit before wrote down and nobody has done since.
void takePromises(const store::StoredRecord &visit, QJsonArray &owed)
{
    const QJsonArray promises = visit.fields.value("promises"_L1).toArray();
    for (const QJsonValue &each : promises) {
        const QJsonObject promise = each.toObject();
        if (!promise.value("kept"_L1).toBool() && !promise.value("text"_L1).toString().isEmpty())
            owed.append(QJsonObject{{u"text"_s, promise.value("text"_L1)}});
    }
}

Status readBefore(store::Reader &reader, FollowUpFound &found)
{
    return reader.each(query(u"follow_up"_s, {{u"site"_s, text(found.visit->fields, "site"_L1)}}, u"due_on"_s), [&](const store::StoredRecord &one) -> Status {
        const bool done = text(one.fields, "state"_L1) == "done"_L1;
        if (done && one.id != found.visit->id && (!found.last || text(found.last->fields, "finished_at"_L1) < text(one.fields, "finished_at"_L1)))
            found.last = one;
        return {};
    });
}

Status readContact(store::Reader &reader, FollowUpFound &found)
{
    found.contact = text(found.visit->fields, "contact"_L1);
    if (!found.contact.isEmpty())
        return {};
    PLUMB_ASSIGN(const store::ListPage contacts, reader.page(query(u"contact"_s, {{u"site"_s, text(found.visit->fields, "site"_L1)}}, u"name"_s), {}, 1));
    if (!contacts.rows.empty())
        found.contact = idText(contacts.rows.front().id);
    return {};
}

std::optional<int> numberIn(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).isDouble() ? std::optional(fields.value(name).toInt()) : std::nullopt;
}

} // namespace

QString personOf(const QJsonObject &followUp, const QJsonObject &site)
{
    for (const QString &name : {u"done_by"_s, u"person"_s}) {
        if (const QString person = followUp.value(name).toString(); !person.isEmpty())
            return person;
    }
    return text(site, "adviser"_L1);
}

const QJsonObject &ownQuestions()
{
    static const QJsonObject questions = [] {
        QFile file(u":/questionnaires/questions.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return questions;
}

quality::FollowUpFact factOf(const QJsonObject &followUp)
{
    quality::FollowUpFact fact;
    fact.due = QDate::fromString(text(followUp, "due_on"_L1), Qt::ISODate);
    fact.state = text(followUp, "state"_L1);
    const QDateTime finished = toDateTimeValue(text(followUp, "finished_at"_L1));
    fact.finished = finished.isValid() ? finished.toLocalTime().date() : QDate();
    fact.csat = numberIn(followUp, "csat"_L1);
    fact.nps = numberIn(followUp, "nps"_L1);
    for (const QString &role : {u"designer"_s, u"project_manager"_s, u"crew"_s, u"adviser"_s}) {
        if (const QJsonValue score = followUp.value("csat_"_L1 + role); score.isDouble())
            fact.byRole.insert(role, score.toInt());
    }
    for (const QJsonArray promises = followUp.value("promises"_L1).toArray(); const QJsonValue &each : promises) {
        const QJsonValue kept = each.toObject().value("kept"_L1);
        fact.promised += kept.isBool();
        fact.kept += kept.toBool();
    }
    return fact;
}

Status readFollowUps(store::Reader &reader, const QDate &today, FollowUpSurvey &found)
{
    store::ListQuery open = query(u"follow_up"_s, {{u"state"_s, QJsonArray{u"planned"_s, u"running"_s, u"invalid"_s}}}, u"due_on"_s);
    open.below = today.addDays(followUpsAhead + 1).toString(Qt::ISODate);
    PLUMB_TRY(collect(reader, open, found.open));
    PLUMB_TRY(readRecent(reader, today, found));
    takeLastScores(found);
    PLUMB_TRY(readAnswerable(reader, u"alert"_s, u"due_at"_s, found.alerts));
    PLUMB_TRY(readAnswerable(reader, u"suggestion"_s, u"due_on"_s, found.suggestions));
    for (const store::StoredRecord &visit : found.open) {
        PLUMB_ASSIGN(const qint64 count, reader.count(query(u"follow_up_attempt"_s, {{u"follow_up"_s, idText(visit.id)}}, u"at"_s)));
        found.attempts.insert(idText(visit.id), int(count));
    }
    PLUMB_TRY(readNames(reader, found));
    PLUMB_ASSIGN(const store::SyncState sync, reader.syncState());
    found.clockOffset = sync.clockOffset;
    return {};
}

Status readFollowUp(store::Reader &reader, const QString &id, FollowUpFound &found)
{
    PLUMB_ASSIGN(found.visit, reader.record(idOf(id)));
    if (!found.visit)
        return {};
    const QJsonObject &fields = found.visit->fields;
    PLUMB_ASSIGN(const auto site, reader.record(idOf(text(fields, "site"_L1))));
    found.site = site ? site->fields : QJsonObject();
    PLUMB_TRY(collect(reader, query(u"follow_up_attempt"_s, {{u"follow_up"_s, id}}, u"at"_s), found.attempts));
    PLUMB_TRY(collect(reader, query(u"alert"_s, {{u"follow_up"_s, id}}, u"due_at"_s), found.alerts));
    PLUMB_TRY(collect(reader, query(u"suggestion"_s, {{u"follow_up"_s, id}}, u"due_on"_s), found.suggestions));
    std::vector<store::StoredRecord> questionnaires;
    PLUMB_TRY(collect(reader, query(u"questionnaire"_s, {}, {}), questionnaires));
    for (store::StoredRecord &each : questionnaires) {
        each.fields.insert(u"id"_s, idText(each.id));
        found.questionnaires.push_back(each.fields);
    }
    PLUMB_TRY(readBefore(reader, found));
    if (found.last)
        takePromises(*found.last, found.openPromises);
    PLUMB_TRY(readContact(reader, found));
    PLUMB_ASSIGN(found.about, reader.record(idOf(text(fields, "about"_L1))));
    PLUMB_TRY(nameOf(reader, personOf(fields, found.site), found.names));
    PLUMB_TRY(nameOf(reader, text(found.site, "adviser"_L1), found.names));
    for (const store::StoredRecord &attempt : found.attempts)
        PLUMB_TRY(nameOf(reader, text(attempt.fields, "by"_L1), found.names));
    PLUMB_ASSIGN(const store::SyncState sync, reader.syncState());
    found.clockOffset = sync.clockOffset;
    return {};
}

} // namespace plumb
