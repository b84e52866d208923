// What is done on the sites: inspections item by item, issues and what became of them, words, photos.
#include "tests/demo/doings.h"

#include "app/media/photo.h"
#include "app/quality/day_plan.h"
#include "tests/demo/pictures.h"

#include <QSet>

#include <algorithm>

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

void copy(const QJsonObject &from, QJsonObject &to, std::initializer_list<const char *> fields)
{
    for (const char *field : fields) {
        if (const QJsonValue value = from.value(QLatin1String(field)); !value.isUndefined())
            to.insert(QLatin1String(field), value);
    }
}

QSet<int> numbersIn(const QJsonValue &list, int all)
{
    QSet<int> numbers;
    if (list == u"all"_s) {
        for (int i = 1; i <= all; ++i)
            numbers.insert(i);
    }
    for (const QJsonValue &number : list.toArray())
        numbers.insert(number.toInt());
    return numbers;
}

// Readings well within the limit.
QJsonArray goodReadings(double limit, int howMany, int seed)
{
    QJsonArray readings;
    for (int i = 0; i < howMany; ++i) {
        const double share = 0.3 + double((seed * 37 + i * 23) % 50) / 100;
        const double step = limit >= 10 ? 1 : limit >= 1 ? 0.5 : limit / 10;
        readings.append(std::max(step, std::round(limit * share / step) * step));
    }
    return readings;
}

int wantedPoints(const QJsonObject &item)
{
    const int wanted = item.value(u"rule"_s).toObject().value(u"points"_s).toInt();
    return wanted > 0 ? wanted : 4;
}

QString keyOf(const QJsonObject &entry)
{
    return entry.value(u"key"_s).toString();
}

} // namespace

Result<QJsonArray> Planner::itemsOf(const QString &list) const
{
    for (const quality::Checklist &checklist : m_checklists) {
        if (checklist.id != list)
            continue;
        QJsonArray items;
        for (const quality::ChecklistItem &item : checklist.items)
            items.append(quality::itemFields(item, m_company.language()));
        return items;
    }
    return fail(ErrorCode::InvalidValue, u"inspections: no such checklist: %1"_s.arg(list));
}

Status Planner::inspections()
{
    const QJsonArray entries = m_company.list("inspections"_L1);
    for (const QJsonValue &entry : entries)
        PLUMB_TRY(inspection(entry.toObject()));
    return {};
}

Status Planner::inspection(const QJsonObject &entry)
{
    const QString by = entry.value(u"by"_s).toString();
    const QString site = entry.value(u"site"_s).toString();
    const Id siteId = m_ids.known(u"site:"_s + site);
    const Moment planned = when(entry, "planned"_L1);
    const Moment made = std::min(planned, m_today.now()) - std::chrono::days(2);
    const Id id = m_ids.of(u"subject:"_s + keyOf(entry), made);
    QJsonObject set{{u"site"_s, toString(siteId)}, {u"planned_for"_s, toIso(planned)}, {u"inspector"_s, personId(by)},
                    {u"state"_s, u"planned"_s}};
    copy(entry, set, {"title", "template", "note"});
    if (const Id stage = m_ids.known(u"stage:%1:%2"_s.arg(site, entry.value(u"stage"_s).toString())); !stage.isNull())
        set.insert(u"stage"_s, toString(stage));
    add(by, Round::Records, made, {{id, u"inspection"_s, scope::site(siteId), set}});
    PLUMB_TRY(items(entry, id, m_doings.back().save));

    if (!entry.contains(u"started"_s))
        return {};
    const Moment started = when(entry, "started"_L1);
    add(by, Round::Records, started, {{id, u"inspection"_s, scope::site(siteId),
        {{u"state"_s, u"running"_s}, {u"started_at"_s, toIso(started)}}}});
    if (!entry.contains(u"finished"_s))
        return {};
    const Moment finished = when(entry, "finished"_L1);
    add(by, Round::Records, finished, {{id, u"inspection"_s, scope::site(siteId),
        {{u"state"_s, u"finished"_s}, {u"finished_at"_s, toIso(finished)}}}});
    return {};
}

Status Planner::items(const QJsonObject &entry, const Id &inspection, store::Save &save)
{
    PLUMB_ASSIGN(const QJsonArray items, itemsOf(entry.value(u"template"_s).toString()));
    const QSet<int> answered = numbersIn(entry.value(u"answered"_s), int(items.size()));
    const QSet<int> failed = numbersIn(entry.value(u"failed"_s), 0);
    const QJsonObject readings = entry.value(u"points"_s).toObject();
    for (int position = 1; position <= items.size(); ++position) {
        const QJsonObject item = items[position - 1].toObject();
        const Id id = m_ids.of(u"subject:%1:%2"_s.arg(keyOf(entry)).arg(position), save.at);
        QJsonObject set{{u"inspection"_s, toString(inspection)}, {u"position"_s, position}};
        copy(item, set, {"key", "title", "requirement", "unit", "limit", "rule", "main", "red_line", "room", "test", "photos_wanted"});
        if (const QString crew = crewId(entry.value(u"crew"_s).toString()); !crew.isEmpty())
            set.insert(u"crew"_s, crew);
        if (answered.contains(position)) {
            set.insert(u"result"_s, failed.contains(position) ? u"fail"_s : u"pass"_s);
            const QJsonValue measured = readings.value(QString::number(position));
            if (measured.isArray())
                set.insert(u"points"_s, measured);
            else if (item.contains(u"limit"_s) && !failed.contains(position))
                set.insert(u"points"_s, goodReadings(item.value(u"limit"_s).toDouble(), wantedPoints(item), position));
        }
        save.edits.push_back({id, u"inspection_item"_s, save.edits.front().scope, set});
    }
    return {};
}

void Planner::issues()
{
    const QJsonArray entries = m_company.list("issues"_L1);
    for (const QJsonValue &entry : entries)
        issue(entry.toObject());
}

void Planner::issue(const QJsonObject &entry)
{
    const QString by = entry.value(u"by"_s).toString();
    const QString assignee = entry.value(u"assignee"_s).toString();
    const Id siteId = m_ids.known(u"site:"_s + entry.value(u"site"_s).toString());
    const QString scopeName = scope::site(siteId);
    const Moment at = when(entry, "at"_L1);
    const Id id = m_ids.of(u"subject:"_s + keyOf(entry), at);
    const QString state = entry.value(u"state"_s).toString();
    QJsonObject set{{u"site"_s, toString(siteId)}, {u"assignee"_s, personId(assignee)},
                    {u"state"_s, state == u"open"_s ? u"open"_s : u"assigned"_s}};
    copy(entry, set, {"title", "detail", "place", "trade", "severity", "tags", "reopened"});
    if (const QString crew = crewOf(assignee); !crew.isEmpty())
        set.insert(u"crew"_s, crew);
    if (const auto due = m_today.date(entry.value(u"due"_s).toString()))
        set.insert(u"due_on"_s, due->toString(Qt::ISODate));
    if (const QString from = entry.value(u"inspection"_s).toString(); !from.isEmpty()) {
        set.insert(u"inspection"_s, toString(m_ids.known(u"subject:"_s + from)));
        set.insert(u"item"_s, toString(m_ids.known(u"subject:%1:%2"_s.arg(from).arg(entry.value(u"item"_s).toInt()))));
    }
    add(by, Round::Records, at, {{id, u"issue"_s, scopeName, set}});

    // The way it went since, each step by whom it belongs to, up to the state it is in.
    static const QStringList way{u"assigned"_s, u"fixed"_s, u"verified"_s, u"closed"_s};
    static constexpr Round rounds[] = {Round::Records, Round::Answers, Round::Checks, Round::Closing};
    for (qsizetype step = 1; step <= way.indexOf(state); ++step) {
        const Moment done = std::min(at + std::chrono::hours(26 * step), m_today.now() - std::chrono::minutes(5));
        QJsonObject taken{{u"state"_s, way[step]}};
        if (way[step] == u"fixed"_s) {
            taken.insert(u"fixer"_s, personId(assignee));
            taken.insert(u"fixed_at"_s, toIso(done));
            taken.insert(u"after_photo"_s, toString(afterPhoto(keyOf(entry))));
        }
        add(step == 1 ? assignee : by, rounds[step], done, {{id, u"issue"_s, scopeName, taken}});
    }
}

// Null where the company has no such photo: the step is refused then, and a test sees it.
Id Planner::afterPhoto(const QString &issue) const
{
    const QJsonArray entries = m_company.list("photos"_L1);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject photo = entries[i].toObject();
        if (photo.value(u"about"_s) == issue && photo.value(u"phase"_s) == u"after"_s)
            return m_ids.of(u"photo:%1"_s.arg(i), when(photo, "at"_L1));
    }
    return {};
}

Id Planner::subjectId(const QJsonObject &entry) const
{
    const QString about = u"subject:"_s + entry.value(u"about"_s).toString();
    return m_ids.known(entry.contains(u"item"_s) ? u"%1:%2"_s.arg(about).arg(entry.value(u"item"_s).toInt()) : about);
}

void Planner::comments()
{
    QHash<QString, QString> siteOf;
    for (const QString &name : {u"inspections"_s, u"issues"_s}) {
        const QJsonArray subjects = m_company.json().value(name).toArray();
        for (const QJsonValue &subject : subjects)
            siteOf.insert(keyOf(subject.toObject()), subject[u"site"_s].toString());
    }
    const QJsonArray entries = m_company.list("comments"_L1);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        const QString by = entry.value(u"by"_s).toString();
        const Moment at = when(entry, "at"_L1);
        const Id siteId = m_ids.known(u"site:"_s + siteOf.value(entry.value(u"about"_s).toString()));
        add(by, Round::Answers, at, {{m_ids.of(u"comment:%1"_s.arg(i), at), u"comment"_s, scope::site(siteId),
            {{u"about"_s, toString(subjectId(entry))}, {u"text"_s, entry.value(u"text"_s)},
             {u"author"_s, personId(by)}, {u"at"_s, toIso(at)}}}});
    }
}

Status Planner::photos()
{
    const QJsonArray entries = m_company.list("photos"_L1);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        const QString by = entry.value(u"by"_s).toString();
        const QString site = entry.value(u"site"_s).toString();
        const Id siteId = m_ids.known(u"site:"_s + site);
        const Moment at = when(entry, "at"_L1);
        PLUMB_ASSIGN(const QByteArray jpeg, takePhoto(entry.value(u"scene"_s).toObject(), m_company.site(site), at, m_today.zone()));
        PLUMB_ASSIGN(const media::PreparedPhoto photo, media::preparePhoto(jpeg));
        media::CaptureFacts facts;
        facts.takenAt = facts.enteredAt = at;
        QJsonObject set = media::photoFields(photo, facts);
        set.insert(u"site"_s, toString(siteId));
        set.insert(u"taken_by"_s, personId(by));
        copy(entry, set, {"room", "wall", "caption", "phase"});
        set.insert(u"stage"_s, entry.contains(u"stage"_s) ? entry.value(u"stage"_s) : m_company.site(site).value(u"stage"_s));
        if (const Id about = subjectId(entry); !about.isNull())
            set.insert(u"about"_s, toString(about));
        add(by, Round::Records, at, {{m_ids.of(u"photo:%1"_s.arg(i), at), u"photo"_s, scope::site(siteId), set}});
        m_doings.back().save.blobs.push_back({photo.sha256, photo.bytes, QString::fromLatin1(photo.info.mediaType)});
    }
    return {};
}

} // namespace plumb::demo
