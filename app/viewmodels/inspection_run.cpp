#include "app/viewmodels/inspection_run.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/judged_points.h"
#include "app/viewmodels/save_edits.h"
#include "app/viewmodels/when_done.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {
const QString itemKind = u"inspection_item"_s;
}

InspectionRun::InspectionRun(QObject *parent) : QObject(parent), m_link(this)
{
    m_list.setKind(itemKind);
    m_list.setSortBy(u"position"_s);
    // A checklist is walked from top to bottom: the list knows all its rows from the start.
    connect(&m_list, &RecordListModel::countChanged, &m_list, [this] { m_list.fetchMore({}); });
    connect(&m_items, &InspectionItems::changed, this, &InspectionRun::count);
    connect(&m_photos, &RecordCount::valueChanged, this, &InspectionRun::progressChanged);
    connect(&m_previous, &PreviousValues::changed, this, &InspectionRun::previousChanged);
    connect(&m_drawings, &DrawingsInUse::changed, this, &InspectionRun::actOnWhatWaited);
    connect(&m_inspection, &RecordItem::changed, this, [this] {
        if (m_inspection.fields().value(u"state"_s) == u"planned"_s)
            m_drawings.setSite(m_inspection.fields().value(u"site"_s).toString());
        if (m_inspection.exists())
            m_previous.look(m_inspection.recordId(), m_inspection.fields());
        countPhotos();
        actOnWhatWaited();
        Q_EMIT progressChanged();
    });
}

void InspectionRun::whenRead(std::function<void()> act)
{
    m_waiting.push_back(std::move(act));
    actOnWhatWaited();
}

void InspectionRun::actOnWhatWaited()
{
    if (!m_inspection.exists() || !m_items.isRead() || !mayStart())
        return;
    for (const auto &act : std::exchange(m_waiting, {}))
        act();
}

bool InspectionRun::mayStart() const
{
    const QVariantMap fields = m_inspection.fields();
    return fields.value(u"state"_s) != u"planned"_s || m_drawings.known() || !m_drawings.error().isNull()
        || idOf(fields.value(u"site"_s).toString()).isNull();
}

void InspectionRun::setInspectionId(const QString &inspectionId)
{
    if (m_inspection.recordId() == inspectionId)
        return;
    m_inspection.setRecordId(inspectionId);
    m_list.setWhere({{u"inspection"_s, inspectionId}});
    m_items.read(inspectionId);
    Q_EMIT inspectionIdChanged();
}

void InspectionRun::componentComplete()
{
    m_link.begin();
    m_inspection.componentComplete();
    m_list.componentComplete();
    m_items.begin();
    m_photos.componentComplete();
    m_drawings.componentComplete();
}

void InspectionRun::count()
{
    m_answered = m_failed = m_unexplained = 0;
    m_redLineFailed.clear();
    m_wantsPhotos = false;
    for (const InspectionItem &item : m_items.all()) {
        const QString result = item.result();
        m_answered += !result.isEmpty();
        m_failed += result == "fail"_L1;
        m_unexplained += lacksReason(item);
        if (result == "fail"_L1 && item.isRedLine())
            m_redLineFailed.append(item.title());
        m_wantsPhotos = m_wantsPhotos || item.fields.value("photos_wanted"_L1).toInt() > 0;
    }
    countPhotos();
    Q_EMIT progressChanged();
    actOnWhatWaited();
}

// Once items and inspection are read, whichever comes first.
void InspectionRun::countPhotos()
{
    const QString site = m_inspection.fields().value(u"site"_s).toString();
    if (m_wantsPhotos && !site.isEmpty() && m_photos.value() < 0)
        m_photos.count(u"photo"_s, {}, {{u"site"_s, site}}, u"about"_s);
}

QVariant InspectionRun::photosMissing() const
{
    QVariantList missing;
    if (m_photos.value() < 0)
        return missing;
    for (const InspectionItem &item : m_items.all()) {
        const int wanted = item.fields.value("photos_wanted"_L1).toInt();
        const int there = wanted > 0 ? m_photos.groups().value(idText(item.id)).toInt() : 0;
        if (there < wanted && item.result() != "not_applicable"_L1)
            missing.append(QVariantMap{{u"itemId"_s, idText(item.id)}, {u"title"_s, item.title()}, {u"wanted"_s, wanted}, {u"missing"_s, wanted - there}});
    }
    return missing;
}

QStringList InspectionRun::crews() const
{
    QStringList crews;
    for (const InspectionItem &item : m_items.all()) {
        if (const QString crew = item.fields.value("crew"_L1).toString(); !crew.isEmpty() && !crews.contains(crew))
            crews.append(crew);
    }
    return crews;
}

bool InspectionRun::clockSetBack() const
{
    const QVariantMap fields = m_inspection.fields();
    const QDateTime started = toDateTimeValue(fields.value(u"started_at"_s));
    const QDateTime finished = toDateTimeValue(fields.value(u"finished_at"_s));
    const bool running = fields.value(u"state"_s) == u"running"_s;
    const QDateTime end = running ? toDateTime(m_link.services()->clock->now()) : finished;
    return started.isValid() && end.isValid() && end < started;
}

QVariant InspectionRun::savedAt() const
{
    return m_savedAt.isValid() ? QVariant(m_savedAt) : QVariant::fromValue(nullptr);
}

int InspectionRun::nextOpen(int fromRow) const
{
    const int rows = total();
    for (int i = 1; i <= rows; ++i) {
        const int row = (std::max(fromRow, -1) + i) % rows;
        const InspectionItem &item = m_items.all()[size_t(row)];
        if (item.result().isEmpty() || lacksReason(item))
            return row;
    }
    return -1;
}

int InspectionRun::rowOf(const QString &itemId) const
{
    return m_items.rowOf(idOf(itemId));
}

QString InspectionRun::idAt(int row) const
{
    return row < 0 || row >= total() ? QString() : idText(m_items.all()[size_t(row)].id);
}

InspectionItem InspectionRun::seen(const QString &itemId) const
{
    const Id id = idOf(itemId);
    const InspectionItem *found = m_items.find(id);
    InspectionItem item = found ? *found : InspectionItem{id, {}, std::nullopt};
    if (const auto coming = m_onTheWay.constFind(id); coming != m_onTheWay.cend()) {
        for (auto it = coming->second.begin(); it != coming->second.end(); ++it)
            item.fields.insert(it.key(), it.value());
    }
    return item;
}

QVariantMap InspectionRun::rule(const QString &itemId) const
{
    const InspectionItem *item = m_items.find(idOf(itemId));
    return item ? ruleWords(*item, m_link.services()->language()) : QVariantMap();
}

QVariantMap InspectionRun::judge(const QString &itemId, const QVariantList &typed) const
{
    return judgeTyped(seen(itemId), typed, m_link.services()->language());
}

bool InspectionRun::isSaving(const QString &itemId) const
{
    return m_onTheWay.contains(idOf(itemId));
}

bool InspectionRun::outOfRange(const QString &itemId, double number) const
{
    const InspectionItem *item = m_items.find(idOf(itemId));
    return item && item->rule && quality::isOutOfRange(*item->rule, number);
}

QVariantMap InspectionRun::previous(const QString &itemId) const
{
    const InspectionItem *item = m_items.find(idOf(itemId));
    return item ? m_previous.of(*item) : QVariantMap();
}

store::Edit InspectionRun::inspectionEdit(QJsonObject set) const
{
    return {idOf(m_inspection.recordId()), u"inspection"_s, m_inspection.scope(), std::move(set)};
}

void InspectionRun::addStart(std::vector<store::Edit> &edits) const
{
    if (m_inspection.fields().value(u"state"_s) != u"planned"_s)
        return;
    QJsonObject set{{u"state"_s, u"running"_s}};
    if (m_inspection.fields().value(u"started_at"_s).toString().isEmpty())
        set.insert(u"started_at"_s, toIso(m_link.services()->clock->now()));
    if (const QStringList revisions = m_drawings.revisions().mid(0, mostRevisions); !revisions.isEmpty())
        set.insert(u"revisions"_s, QJsonArray::fromStringList(revisions));
    edits.push_back(inspectionEdit(set));
}

void InspectionRun::setItem(const QString &itemId, const QString &field, const QVariant &value)
{
    const KindSchema *kind = m_link.services()->schema->kind(itemKind);
    const QJsonObject set{{field, toFieldValue(kind ? kind->field(field) : nullptr, value)}};
    whenRead([this, itemId, set] { writeItem(itemId, set); });
}

void InspectionRun::writeItem(const QString &itemId, const QJsonObject &set)
{
    const Id id = idOf(itemId);
    auto &[saves, values] = m_onTheWay[id];
    ++saves;
    for (auto it = set.begin(); it != set.end(); ++it)
        values.insert(it.key(), it.value());
    std::vector<store::Edit> edits{{id, itemKind, m_inspection.scope(), set}};
    addStart(edits);
    write(std::move(edits), [this, id] {
        if (--m_onTheWay[id].first == 0)
            m_onTheWay.remove(id);
    });
}

void InspectionRun::setResult(const QString &itemId, const QString &result)
{
    setItem(itemId, u"result"_s, result);
}

void InspectionRun::setPoints(const QString &itemId, const QVariantList &typed)
{
    whenRead([this, itemId, typed] { writeItem(itemId, pointsAnswer(seen(itemId), typed)); });
}

void InspectionRun::keepReading(const QString &itemId, double number)
{
    whenRead([this, itemId, number] { writeItem(itemId, keptAnswer(seen(itemId), number)); });
}

void InspectionRun::setNote(const QString &itemId, const QString &text)
{
    setItem(itemId, u"note"_s, text);
}

void InspectionRun::setReason(const QString &itemId, const QString &text)
{
    setItem(itemId, u"reason"_s, text);
}

void InspectionRun::setCrew(const QString &crewId)
{
    whenRead([this, crewId] {
        std::vector<store::Edit> edits;
        for (const InspectionItem &item : m_items.all())
            edits.push_back({item.id, itemKind, m_inspection.scope(), {{u"crew"_s, crewId}}});
        write(std::move(edits));
    });
}

QString InspectionRun::openIssue(const QString &itemId, const QVariantMap &values)
{
    const Id id = m_link.services()->newId();
    whenRead([this, id, itemId, values] { write({{id, u"issue"_s, m_inspection.scope(), issueOf(itemId, values)}}); });
    return idText(id);
}

QJsonObject InspectionRun::issueOf(const QString &itemId, const QVariantMap &values) const
{
    const QVariantMap from = seen(itemId).fields.toVariantMap();
    const KindSchema *kind = m_link.services()->schema->kind(u"issue"_s);
    QVariantMap issue{
        {u"site"_s, m_inspection.fields().value(u"site"_s)}, {u"inspection"_s, m_inspection.recordId()},
        {u"item"_s, itemId}, {u"title"_s, from.value(u"title"_s)}, {u"place"_s, from.value(u"room"_s)},
        {u"detail"_s, from.value(u"note"_s)}, {u"crew"_s, from.value(u"crew"_s)}, {u"red_line"_s, from.value(u"red_line"_s)},
        {u"state"_s, kind && kind->workflow ? kind->workflow->start : QString()}};
    issue.insert(values);
    QJsonObject set = toFieldValues(kind, issue);
    for (const QStringList names = set.keys(); const QString &name : names) {
        if (set.value(name).isNull())
            set.remove(name);
    }
    return set;
}

void InspectionRun::start()
{
    whenRead([this] {
        std::vector<store::Edit> edits;
        addStart(edits);
        if (!edits.empty())
            write(std::move(edits));
    });
}

void InspectionRun::finish()
{
    whenRead([this] {
        const QString state = m_inspection.fields().value(u"state"_s).toString();
        if (state == u"finished"_s)
            return;
        if (state == u"planned"_s)
            start(); // planned to finished is no step of its own
        write({inspectionEdit({{u"state"_s, u"finished"_s}, {u"finished_at"_s, toIso(m_link.services()->clock->now())}})});
    });
}

void InspectionRun::write(std::vector<store::Edit> edits, std::function<void()> done)
{
    if (!m_link.store())
        return;
    saveEdits(m_link, this, std::move(edits), [this, done](const Status &status) {
        if (done)
            done();
        m_error = status ? QVariant::fromValue(nullptr) : QVariant(errorText(status.error()));
        Q_EMIT errorChanged();
        if (!status)
            return;
        m_savedAt = toDateTime(m_link.services()->clock->now()).toLocalTime();
        Q_EMIT savedAtChanged();
    });
}

} // namespace plumb
