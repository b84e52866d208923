#include "app/viewmodels/complaint_run.h"

#include "app/quality/duplicates.h"
#include "app/viewmodels/clock_words.h"
#include "app/viewmodels/complaint_timeline.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct RailWords {
    Q_DECLARE_TR_FUNCTIONS(RailWords)
};

const QString complaintKind = u"complaint"_s;
constexpr int tickMs = 15000;

Status readAbout(store::Reader &reader, const QString &kind, const QString &id, const QString &order, std::vector<store::StoredRecord> &list,
                 const QString &field = complaintKind)
{
    store::ListQuery query;
    query.kind = kind;
    query.where = {{field, id}};
    query.sortBy = order;
    return reader.each(query, [&](const store::StoredRecord &record) -> Status {
        list.push_back(record);
        return {};
    });
}

quality::ComplaintLook lookOf(const store::StoredRecord &record)
{
    const auto text = [&record](QLatin1StringView name) { return record.fields.value(name).toString(); };
    return {idText(record.id), text("contact"_L1), text("site"_L1), text("caller"_L1), text("category"_L1), text("title"_L1),
            toDateTimeValue(text("called_at"_L1)).toMSecsSinceEpoch(), text("duplicate_of"_L1)};
}

// Both desks wrote it down: looked for among the calls that are not settled.
Status readTwins(store::Reader &reader, const store::StoredRecord &complaint, ComplaintFound &found)
{
    PLUMB_TRY(readAbout(reader, complaintKind, idText(complaint.id), u"called_at"_s, found.same, u"duplicate_of"_s));
    if (!complaint.fields.value("duplicate_of"_L1).toString().isEmpty() || !openComplaintStates().contains(complaint.fields.value("state"_L1).toString()))
        return {};
    store::ListQuery query;
    query.kind = complaintKind;
    query.where = {{u"state"_s, QJsonArray::fromStringList(openComplaintStates())}};
    query.sortBy = u"called_at"_s;
    QHash<QString, store::StoredRecord> known;
    std::vector<quality::ComplaintLook> others;
    PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &other) -> Status {
        known.insert(idText(other.id), other);
        others.push_back(lookOf(other));
        return {};
    }));
    for (const QStringList ids = quality::likelySameCalls(lookOf(complaint), others); const QString &id : ids)
        found.twins.push_back(known.value(id));
    return {};
}

Status readRun(store::Reader &reader, const QString &id, ComplaintFound &found)
{
    PLUMB_TRY(readLimits(reader, found));
    PLUMB_TRY(readRepairRules(reader, found.rules));
    PLUMB_ASSIGN(std::optional<ReadComplaint> complaint, readComplaint(reader, idOf(id)));
    if (!complaint)
        return {};
    found.complaints.push_back(std::move(*complaint));
    const QJsonObject &fields = found.complaints.front().record.fields;
    PLUMB_TRY(readAbout(reader, u"complaint_note"_s, id, u"at"_s, found.notes));
    PLUMB_TRY(readAbout(reader, u"complaint_task"_s, id, u"due_at"_s, found.tasks));
    PLUMB_TRY(readAbout(reader, u"escalation"_s, id, u"told_at"_s, found.escalations));
    PLUMB_TRY(readTwins(reader, found.complaints.front().record, found));
    PLUMB_ASSIGN(found.site, reader.record(idOf(fields.value("site"_L1).toString())));
    for (const QLatin1StringView person : {"registered_by"_L1, "adviser"_L1, "owner"_L1, "project_manager"_L1})
        PLUMB_TRY(nameOf(reader, fields.value(person).toString(), found.names));
    for (const store::StoredRecord &note : found.notes)
        PLUMB_TRY(nameOf(reader, note.fields.value("by"_L1).toString(), found.names));
    for (const auto *list : {&found.tasks, &found.escalations}) {
        for (const store::StoredRecord &record : *list)
            PLUMB_TRY(nameOf(reader, record.fields.value("person"_L1).toString(), found.names));
    }
    return {};
}

// The moment that a step writes down.
QString momentOf(const QString &to)
{
    static const QHash<QString, QString> moments{{u"passed_on"_s, u"passed_on_at"_s}, {u"accepted"_s, u"accepted_at"_s}, {u"plan_agreed"_s, u"plan_at"_s},
                                                 {u"rechecked"_s, u"rechecked_at"_s}, {u"confirmed"_s, u"confirmed_at"_s}, {u"closed"_s, u"closed_at"_s},
                                                 {u"followed_up"_s, u"followed_up_at"_s}, {u"unfounded"_s, u"client_told_at"_s}, {u"to_maintenance"_s, u"handed_on_at"_s}};
    return moments.value(to);
}

bool isSettled(const QString &state)
{
    return state == "closed"_L1 || state == "followed_up"_L1 || state == "to_maintenance"_L1 || state == "unfounded"_L1;
}

} // namespace

ComplaintRun::ComplaintRun(QObject *parent)
    : QObject(parent),
      m_survey(this, QStringList(complaintKinds) << u"warranty_setting"_s << u"complaint_note"_s << u"complaint_task"_s << u"escalation"_s,
               [this]() -> Survey<ComplaintFound>::Work {
                   if (idOf(m_complaintId).isNull())
                       return {};
                   return [id = m_complaintId](store::Reader &reader, ComplaintFound &found) { return readRun(reader, id, found); };
               },
               [this](const Result<ComplaintFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &ComplaintRun::arrange);
    connect(this, &ComplaintRun::asked, this, [this] {
        if (m_found && !m_found->complaints.empty() && idText(m_found->complaints.front().record.id) != m_complaintId)
            m_found.reset();
        arrange();
        m_survey.ask();
    });
    connect(&m_writer, &RecordWriter::saved, this, &ComplaintRun::saved);
    connect(&m_writer, &RecordWriter::failed, this, &ComplaintRun::failed);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &ComplaintRun::arrange);
    m_tick.start();
}

const ReadComplaint *ComplaintRun::complaint() const
{
    return m_found && !m_found->complaints.empty() ? &m_found->complaints.front() : nullptr;
}

Moment ComplaintRun::now() const
{
    return m_survey.link().services()->clock->now() + (m_found ? m_found->clockOffset : Millis(0));
}

QString ComplaintRun::scope() const
{
    return exists() ? complaint()->record.scope : QString();
}

QVariantMap ComplaintRun::fields() const
{
    return exists() ? complaint()->record.fields.toVariantMap() : QVariantMap();
}

int ComplaintRun::openTasks() const
{
    return int(std::count_if(m_tasks.begin(), m_tasks.end(), [](const QVariant &task) { return !task.toMap().value(u"done"_s).toBool(); }));
}

void ComplaintRun::arrange()
{
    const Services *const services = m_survey.link().services();
    m_timeline.clear();
    m_twins.clear();
    m_warranty.clear();
    arrangeClocks();
    arrangeTasks();
    if (exists()) {
        m_timeline = timelineOf(*m_found, *services->schema, services->language());
        for (const store::StoredRecord &twin : m_found->twins) {
            const auto text = [&twin](QLatin1StringView name) { return twin.fields.value(name).toString(); };
            m_twins.append(QVariantMap{{u"recordId"_s, idText(twin.id)}, {u"number"_s, text("number"_L1)}, {u"title"_s, text("title"_L1)},
                                       {u"calledAt"_s, text("called_at"_L1)}, {u"state"_s, text("state"_L1)}});
        }
        m_warranty = warrantyOf(m_found->site ? m_found->site->fields : QJsonObject(), complaint()->record.fields.value("trade"_L1).toString(),
                                toDateTime(now()).toLocalTime().date(), services->language(), m_found->rules.terms);
    }
    Q_EMIT changed();
}

void ComplaintRun::arrangeClocks()
{
    m_clocks.clear();
    m_rail.clear();
    m_urgent = m_pause = QVariant::fromValue(nullptr);
    if (!exists())
        return;
    const std::vector<clocks::Reading> readings = clocksOf(*complaint(), m_found->limits, now());
    const auto severity = clocks::severityNamed(complaint()->record.fields.value("severity"_L1).toString()).value_or(clocks::Severity::Normal);
    const clocks::Reading *const urgent = mostUrgent(readings);
    for (const clocks::Reading &reading : readings) {
        if (reading.state == clocks::State::None)
            continue;
        const QVariantMap map = words::clockMap(reading, m_found->limits.of(reading.clock, severity), m_survey.link().services()->language());
        m_clocks.append(map);
        if (&reading == urgent)
            m_urgent = map;
    }
    for (const store::StoredRecord &record : complaint()->pauses) {
        const auto pause = clocks::pauseFrom(record.fields);
        if (pause && pause->from <= now() && now() < pause->to)
            m_pause = QVariantMap{{u"recordId"_s, idText(record.id)}, {u"reason"_s, record.fields.value("reason"_L1).toString()},
                                  {u"words"_s, record.fields.value("words"_L1).toString()}, {u"from"_s, record.fields.value("from"_L1).toString()},
                                  {u"until"_s, record.fields.value("until"_L1).toString()}};
    }
    arrangeRail(readings);
}

// Five places that a client understands: registered, answered, on site, settled, followed up.
void ComplaintRun::arrangeRail(const std::vector<clocks::Reading> &readings)
{
    using clocks::ClockKind;
    const QString language = m_survey.link().services()->language();
    const auto severity = clocks::severityNamed(complaint()->record.fields.value("severity"_L1).toString()).value_or(clocks::Severity::Normal);
    m_rail.append(QVariantMap{{u"name"_s, RailWords::tr("Registered")}, {u"state"_s, u"done"_s},
                              {u"words"_s, words::time(complaint()->record.fields.value("entered_at"_L1).toString(), language)}});
    bool current = false;
    const std::pair<ClockKind, QString> stations[]{{ClockKind::FirstCall, RailWords::tr("Answered")}, {ClockKind::OnSite, RailWords::tr("On site")},
                                                   {ClockKind::Close, RailWords::tr("Settled")}, {ClockKind::FollowUp, RailWords::tr("Follow-up")}};
    for (const auto &[clock, name] : stations) {
        const clocks::Reading &reading = *std::find_if(readings.begin(), readings.end(), [c = clock](const clocks::Reading &one) { return one.clock == c; });
        const clocks::Limit limit = m_found->limits.of(clock, severity);
        const QVariantMap map = words::clockMap(reading, limit, language);
        const bool late = reading.state == clocks::State::Missed;
        const bool here = !reading.done && !current;
        current = current || here;
        m_rail.append(QVariantMap{{u"name"_s, name},
                                  {u"words"_s, reading.done ? words::time(toIso(*reading.done), language) : map.value(u"limit"_s)},
                                  {u"state"_s, reading.done ? (late ? u"late"_s : u"done"_s) : late ? u"overdue"_s : here ? u"current"_s : u"waiting"_s}});
    }
}

void ComplaintRun::arrangeTasks()
{
    m_tasks.clear();
    if (!exists())
        return;
    const Services *const services = m_survey.link().services();
    const KindSchema *const kind = services->schema->kind(u"complaint_task"_s);
    for (const store::StoredRecord &task : m_found->tasks) {
        const QDateTime due = toDateTimeValue(task.fields.value("due_at"_L1).toVariant());
        const bool done = task.fields.value("state"_L1).toString() == "done"_L1;
        m_tasks.append(QVariantMap{
            {u"recordId"_s, idText(task.id)}, {u"what"_s, task.fields.value("what"_L1).toString()},
            {u"department"_s, readable(kind ? kind->field(u"department"_s) : nullptr, task.fields.value("department"_L1), services->language())},
            {u"personId"_s, task.fields.value("person"_L1).toString()}, {u"person"_s, m_found->names.value(task.fields.value("person"_L1).toString())},
            {u"dueAt"_s, task.fields.value("due_at"_L1).toString()}, {u"done"_s, done}, {u"late"_s, !done && due.isValid() && fromDateTime(due) < now()}});
    }
}

store::Edit ComplaintRun::edit(QJsonObject set) const
{
    return {idOf(m_complaintId), complaintKind, scope(), std::move(set)};
}

store::Edit ComplaintRun::entry(const QString &what, const QString &words) const
{
    QJsonObject set{{complaintKind, m_complaintId}, {u"what"_s, what}, {u"at"_s, toIso(now())}, {u"by"_s, m_personId}};
    if (!words.trimmed().isEmpty())
        set.insert(u"words"_s, words.trimmed());
    return {m_survey.link().services()->newId(), u"complaint_note"_s, scope(), set};
}

void ComplaintRun::take(const QString &to, const QVariantMap &values)
{
    if (!exists())
        return;
    QJsonObject set = toFieldValues(m_survey.link().services()->schema->kind(complaintKind), values);
    const QString state = complaint()->record.fields.value("state"_L1).toString();
    set.insert(u"state"_s, to);
    if (const QString moment = momentOf(to); !moment.isEmpty() && !set.contains(moment))
        set.insert(moment, toIso(now()));
    if (to == "accepted"_L1 && !set.contains(u"owner"_s))
        set.insert(u"owner"_s, m_personId);
    if (to == "investigating"_L1 && isSettled(state)) {
        set.insert(u"reopened_at"_s, toIso(now()));
        set.insert(u"reopened"_s, complaint()->record.fields.value("reopened"_L1).toInt() + 1);
    }
    m_writer.write({edit(set)});
}

void ComplaintRun::called(const QString &words)
{
    if (!exists())
        return;
    std::vector<store::Edit> edits{entry(u"called"_s, words)};
    if (complaint()->record.fields.value("first_called_at"_L1).toString().isEmpty())
        edits.push_back(edit({{u"first_called_at"_s, toIso(now())}}));
    m_writer.write(std::move(edits));
}

void ComplaintRun::arrived(const QString &words)
{
    if (!exists())
        return;
    std::vector<store::Edit> edits{entry(u"on_site"_s, words)};
    if (complaint()->record.fields.value("on_site_at"_L1).toString().isEmpty())
        edits.push_back(edit({{u"on_site_at"_s, toIso(now())}}));
    m_writer.write(std::move(edits));
}

void ComplaintRun::note(const QString &what, const QString &words)
{
    if (exists())
        m_writer.write({entry(what, words)});
}

void ComplaintRun::hold(const QString &reason, const QString &words, const QString &until)
{
    if (!exists())
        return;
    QJsonObject set{{complaintKind, m_complaintId}, {u"reason"_s, reason}, {u"from"_s, toIso(now())}, {u"until"_s, until}};
    if (!words.trimmed().isEmpty())
        set.insert(u"words"_s, words.trimmed());
    m_writer.write({{m_survey.link().services()->newId(), u"complaint_pause"_s, scope(), set}});
}

void ComplaintRun::goOn()
{
    const QString pause = m_pause.toMap().value(u"recordId"_s).toString();
    if (!pause.isEmpty())
        m_writer.write({{idOf(pause), u"complaint_pause"_s, scope(), {{u"ended_at"_s, toIso(now())}}}});
}

void ComplaintRun::ask(const QString &department, const QString &what, const QString &person, const QVariant &dueAt)
{
    if (!exists())
        return;
    QJsonObject set = toFieldValues(m_survey.link().services()->schema->kind(u"complaint_task"_s),
                                    {{complaintKind, m_complaintId}, {u"department"_s, department}, {u"what"_s, what}, {u"person"_s, person},
                                     {u"due_at"_s, dueAt}, {u"state"_s, u"open"_s}});
    for (const QStringList names = set.keys(); const QString &name : names) {
        if (set.value(name).isNull())
            set.remove(name);
    }
    m_writer.write({{m_survey.link().services()->newId(), u"complaint_task"_s, scope(), set}});
}

void ComplaintRun::finish(const QString &taskId, const QString &words)
{
    QJsonObject set{{u"state"_s, u"done"_s}, {u"done_at"_s, toIso(now())}};
    if (!words.trimmed().isEmpty())
        set.insert(u"words"_s, words.trimmed());
    m_writer.write({{idOf(taskId), u"complaint_task"_s, scope(), set}});
}

void ComplaintRun::merge(const QString &otherId)
{
    if (exists() && otherId != m_complaintId)
        m_writer.write({edit({{u"duplicate_of"_s, otherId.isEmpty() ? QJsonValue() : QJsonValue(otherId)}})});
}

void ComplaintRun::seen()
{
    std::vector<store::Edit> edits;
    for (const store::StoredRecord &told : m_found ? m_found->escalations : std::vector<store::StoredRecord>()) {
        if (told.fields.value("person"_L1).toString() == m_personId && told.fields.value("state"_L1).toString() == "told"_L1 && !m_seen.contains(told.id)) {
            m_seen.insert(told.id);
            edits.push_back({told.id, u"escalation"_s, told.scope, {{u"state"_s, u"seen"_s}, {u"seen_at"_s, toIso(now())}}});
        }
    }
    if (!edits.empty())
        m_writer.write(std::move(edits));
}

} // namespace plumb
