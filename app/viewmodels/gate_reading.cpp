#include "app/viewmodels/gate_reading.h"

#include "app/model/record.h"
#include "app/viewmodels/photo_evidence.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 300;

QString textOf(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).toString();
}

} // namespace

GateReading::GateReading(store::Store *store, QObject *parent) : QObject(parent), m_store(store) {}

void GateReading::read(const Id &stage)
{
    whenDone(m_store->record(stage), this, [this, stage](const Result<std::optional<store::StoredRecord>> &record) {
        if (!record || !*record)
            return fail(record ? plumb::fail(ErrorCode::NotFound, idText(stage)) : record.error());
        m_facts.stage = **record;
        for (const QJsonArray said = m_facts.stage.fields.value("gate"_L1).toObject().value("confirmed"_L1).toArray(); const QJsonValue &demand : said)
            m_facts.evidence.confirmed.insert(demand.toString());
        readTemplates();
    });
}

void GateReading::readTemplates()
{
    if (!m_store)
        return;
    store::ListQuery query;
    query.kind = u"template"_s;
    query.scope = scope::company;
    query.where = {{u"state"_s, QJsonArray{u"approved"_s, u"withdrawn"_s}}};
    ++m_open;
    readPage(query, {}, {}, [this](const QJsonObject &fields, const QString &) { m_lists.add(fields); });
    then([this] { readStages(); });
}

// The stage before is the one that comes before it in the site's own order.
void GateReading::readStages()
{
    auto stages = std::make_shared<std::vector<std::pair<int, std::pair<QString, QString>>>>();
    readAll(u"stage"_s, {}, [stages](const QJsonObject &fields, const QString &id) {
        stages->push_back({fields.value("position"_L1).toInt(), {id, textOf(fields, "code"_L1)}});
    });
    then([this, stages] {
        const int own = m_facts.stage.fields.value("position"_L1).toInt();
        std::sort(stages->begin(), stages->end());
        for (const auto &[position, stage] : *stages) {
            if (position < own && stage.first != idText(m_facts.stage.id)) {
                m_facts.rules.before = stage.first;
                m_facts.beforeCode = stage.second;
            }
        }
        const QString code = textOf(m_facts.stage.fields, "code"_L1);
        m_facts.rules.next = idText(m_facts.stage.id);
        m_facts.rules.trades = quality::tradesOfStage(code);
        if (const quality::Checklist *own = m_lists.inForce(code))
            m_facts.rules.demands = own->gate;
        readRecords();
    });
}

// The version that the stage before was inspected by, the newest last; a checklist of that stage besides the
// one in force counts only where nobody used that. Not inspected yet: what is in force asks.
void GateReading::chooseAcceptance()
{
    const quality::Checklist *inForce = m_lists.inForce(m_facts.beforeCode);
    const quality::Checklist *other = nullptr;
    const quality::Checklist *used = nullptr;
    for (const quality::InspectionFact &inspection : m_facts.evidence.inspections) {
        const quality::Checklist *list = inspection.stage != m_facts.rules.before || !inspection.recheckOf.isEmpty()
            ? nullptr : m_lists.madeFrom(inspection.code, m_versions.value(inspection.id));
        if (list && list->stage == m_facts.beforeCode)
            (inForce && list->id == inForce->id ? used : other) = list;
    }
    const quality::Checklist *chosen = used ? used : other ? other : inForce;
    if (!chosen)
        return;
    m_facts.acceptance = *chosen;
    m_facts.rules.acceptance = chosen->id;
    m_facts.rules.signers = chosen->signers;
    m_facts.rules.photos = chosen->photos;
}

void GateReading::readRecords()
{
    if (!m_store)
        return; // closed meanwhile: nobody waits for the answer
    auto stageOf = std::make_shared<QHash<QString, QString>>(); // of an inspection
    auto issues = std::make_shared<std::vector<std::pair<QString, quality::IssueFact>>>();
    auto tests = std::make_shared<std::vector<std::pair<QString, quality::TestFact>>>();
    readAll(u"inspection"_s, {}, [this, stageOf](const QJsonObject &fields, const QString &id) {
        stageOf->insert(id, textOf(fields, "stage"_L1));
        m_versions.insert(id, fields.value("template_version"_L1).toInt());
        m_facts.evidence.inspections.push_back({id, textOf(fields, "stage"_L1), textOf(fields, "code"_L1), textOf(fields, "state"_L1),
                                                textOf(fields, "recheck_of"_L1)});
    });
    readAll(u"signature"_s, {}, [this](const QJsonObject &fields, const QString &id) {
        if (textOf(fields, "state"_L1) != "withdrawn"_L1)
            m_facts.evidence.signatures.push_back({id, textOf(fields, "about"_L1), textOf(fields, "role"_L1)});
    });
    readAll(u"briefing"_s, {}, [this](const QJsonObject &fields, const QString &id) {
        m_facts.evidence.briefings.push_back({id, textOf(fields, "stage"_L1), textOf(fields, "trade"_L1)});
    });
    readAll(u"issue"_s, {}, [issues](const QJsonObject &fields, const QString &id) {
        issues->push_back({textOf(fields, "inspection"_L1), {id, textOf(fields, "stage"_L1), textOf(fields, "state"_L1), textOf(fields, "duplicate_of"_L1)}});
    });
    readAll(u"timed_test"_s, {}, [tests](const QJsonObject &fields, const QString &id) {
        tests->push_back({textOf(fields, "inspection"_L1), {id, textOf(fields, "stage"_L1), textOf(fields, "test"_L1), textOf(fields, "room"_L1),
                                                            textOf(fields, "state"_L1)}});
    });
    then([this, stageOf, issues, tests] {
        chooseAcceptance();
        for (auto &[inspection, issue] : *issues) {
            if (issue.stage.isEmpty())
                issue.stage = stageOf->value(inspection);
            m_facts.evidence.issues.push_back(issue);
        }
        for (auto &[inspection, test] : *tests) {
            if (test.stage.isEmpty())
                test.stage = stageOf->value(inspection);
            m_facts.evidence.tests.push_back(test);
        }
        for (const quality::InspectionFact &inspection : m_facts.evidence.inspections) {
            if (inspection.stage == m_facts.rules.before)
                readItems(inspection);
        }
        then([this] { readPhotos(); });
    });
}

// Of an acceptance they also say which rooms the stage has.
void GateReading::readItems(const quality::InspectionFact &inspection)
{
    const QString id = inspection.id;
    const bool accepts = inspection.code == m_facts.rules.acceptance && inspection.recheckOf.isEmpty();
    if (accepts && m_facts.asksPhotos.isEmpty())
        m_facts.asksPhotos = id;
    readAll(u"inspection_item"_s, {{u"inspection"_s, id}}, [this, id, accepts](const QJsonObject &fields, const QString &item) {
        const QString result = textOf(fields, "result"_L1);
        auto &facts = m_facts.evidence.inspections;
        const auto fact = std::find_if(facts.begin(), facts.end(), [&](const quality::InspectionFact &each) { return each.id == id; });
        fact->failed += result == "fail"_L1;
        fact->unanswered += result.isEmpty();
        if (accepts && result != "not_applicable"_L1)
            m_rooms[id].addRoom(textOf(fields, "room"_L1));
        if (!fields.value("red_line"_L1).toBool())
            return;
        m_facts.evidence.redLines.push_back({item, id, textOf(fields, "key"_L1), result});
        m_facts.inspectionOf.insert(item, id);
    });
}

// In the order of the inspections: their items are read beside each other.
void GateReading::takeRooms()
{
    for (const quality::InspectionFact &inspection : m_facts.evidence.inspections) {
        for (const QStringList rooms = m_rooms.value(inspection.id).rooms; const QString &room : rooms) {
            m_facts.rules.places.addRoom(room);
            if (!m_facts.asksOf.contains(room))
                m_facts.asksOf.insert(room, inspection.id);
        }
    }
}

void GateReading::readPhotos()
{
    if (!m_store)
        return;
    takeRooms();
    PhotoQuestion question{textOf(m_facts.stage.fields, "site"_L1), {}, m_facts.rules.places.rooms};
    for (const quality::PhotoDemand &demand : m_facts.rules.photos)
        question.demands += demand.key;
    auto found = std::make_shared<PhotoEvidence>();
    whenDone(m_store->survey([question, found](store::Reader &reader) { return readPhotoEvidence(reader, question, *found); }), this,
             [this, found](const Status &status) {
        if (!status)
            return fail(status.error());
        m_facts.evidence.photos = std::move(found->photos);
        m_facts.rules.places.walls = std::move(found->walls);
        Q_EMIT finished(m_facts);
    });
}

void GateReading::readAll(const QString &kind, const QList<std::pair<QString, QJsonValue>> &where, Take take)
{
    store::ListQuery query;
    query.kind = kind;
    query.scope = m_facts.stage.scope;
    query.where = where;
    ++m_open;
    readPage(query, {}, {}, std::move(take));
}

void GateReading::readPage(store::ListQuery query, const store::Anchor &after, std::vector<store::StoredRecord> found, Take take)
{
    if (!m_store)
        return;
    whenDone(m_store->page(query, after, pageRows), this,
             [this, query, found = std::move(found), take = std::move(take)](const Result<store::ListPage> &page) mutable {
        if (!page)
            return fail(page.error());
        found.insert(found.end(), page->rows.begin(), page->rows.end());
        if (int(page->rows.size()) == pageRows)
            return readPage(query, page->next, std::move(found), std::move(take));
        for (auto record = found.crbegin(); record != found.crend(); ++record)
            take(record->fields, idText(record->id));
        --m_open;
        goOn();
    });
}

void GateReading::then(std::function<void()> act)
{
    m_then = std::move(act);
    goOn();
}

void GateReading::goOn()
{
    if (m_open == 0 && !m_failed && m_then)
        std::exchange(m_then, {})();
}

void GateReading::fail(const Error &error)
{
    if (!std::exchange(m_failed, true))
        Q_EMIT failed(error);
}

} // namespace plumb
