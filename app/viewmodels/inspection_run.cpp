#include "app/viewmodels/inspection_run.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {
const QString itemKind = u"inspection_item"_s;
}

InspectionRun::InspectionRun(QObject *parent) : QObject(parent), m_link(this)
{
    m_items.setKind(itemKind);
    m_items.setSortBy(u"position"_s);
    // A checklist is short: all of it is known from the start, so that nextOpen sees every item.
    connect(&m_items, &RecordListModel::countChanged, &m_items, [this] { m_items.fetchMore({}); });
    connect(&m_results, &RecordCount::valueChanged, this, &InspectionRun::progressChanged);
    connect(&m_inspection, &RecordItem::changed, this, [this] {
        if (m_inspection.exists()) {
            for (const auto &act : std::exchange(m_waiting, {}))
                act();
        }
    });
}

void InspectionRun::whenRead(std::function<void()> act)
{
    if (m_inspection.exists())
        act();
    else
        m_waiting.push_back(std::move(act));
}

void InspectionRun::setInspectionId(const QString &inspectionId)
{
    if (m_inspection.recordId() == inspectionId)
        return;
    m_inspection.setRecordId(inspectionId);
    const QVariantMap where{{u"inspection"_s, inspectionId}};
    m_items.setWhere(where);
    m_results.count(itemKind, {}, where, u"result"_s);
    Q_EMIT inspectionIdChanged();
}

void InspectionRun::componentComplete()
{
    m_link.begin();
    m_inspection.componentComplete();
    m_items.componentComplete();
    m_results.componentComplete();
}

int InspectionRun::total() const
{
    return int(qMax<qint64>(m_results.value(), 0));
}

int InspectionRun::answered() const
{
    return total() - m_results.groups().value(QString()).toInt();
}

int InspectionRun::failed() const
{
    return m_results.groups().value(u"fail"_s).toInt();
}

QVariant InspectionRun::savedAt() const
{
    return m_savedAt.isValid() ? QVariant(m_savedAt) : QVariant::fromValue(nullptr);
}

int InspectionRun::nextOpen(int fromRow) const
{
    const int rows = m_items.count();
    for (int i = 1; i <= rows; ++i) {
        const int row = (qMax(fromRow, -1) + i) % rows;
        if (m_items.rowMap(row).value(u"fields"_s).toMap().value(u"result"_s).toString().isEmpty())
            return row;
    }
    return -1;
}

QVariantMap InspectionRun::item(const QString &itemId) const
{
    for (int row = 0; row < m_items.count(); ++row) {
        const QVariantMap found = m_items.rowMap(row);
        if (found.value(u"recordId"_s) == itemId)
            return found;
    }
    return {};
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
    edits.push_back(inspectionEdit(set));
}

void InspectionRun::setItem(const QString &itemId, const QString &field, const QVariant &value)
{
    const KindSchema *kind = m_link.services()->schema->kind(itemKind);
    const QJsonObject set{{field, toFieldValue(kind ? kind->field(field) : nullptr, value)}};
    whenRead([this, itemId, set] {
        std::vector<store::Edit> edits{{idOf(itemId), itemKind, m_inspection.scope(), set}};
        addStart(edits);
        write(std::move(edits));
    });
}

void InspectionRun::setResult(const QString &itemId, const QString &result)
{
    setItem(itemId, u"result"_s, result);
}

void InspectionRun::setPoints(const QString &itemId, const QVariantList &numbers)
{
    setItem(itemId, u"points"_s, numbers);
}

void InspectionRun::setNote(const QString &itemId, const QString &text)
{
    setItem(itemId, u"note"_s, text);
}

QString InspectionRun::openIssue(const QString &itemId, const QVariantMap &values)
{
    const Id id = m_link.services()->newId();
    whenRead([this, id, itemId, values] { write({{id, u"issue"_s, m_inspection.scope(), issueOf(itemId, values)}}); });
    return idText(id);
}

QJsonObject InspectionRun::issueOf(const QString &itemId, const QVariantMap &values) const
{
    const QVariantMap from = item(itemId).value(u"fields"_s).toMap();
    const KindSchema *kind = m_link.services()->schema->kind(u"issue"_s);
    QVariantMap issue{
        {u"site"_s, m_inspection.fields().value(u"site"_s)}, {u"inspection"_s, m_inspection.recordId()},
        {u"item"_s, itemId}, {u"title"_s, from.value(u"title"_s)}, {u"place"_s, from.value(u"room"_s)},
        {u"detail"_s, from.value(u"note"_s)}, {u"state"_s, kind && kind->workflow ? kind->workflow->start : QString()}};
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

void InspectionRun::write(std::vector<store::Edit> edits)
{
    if (!m_link.store())
        return;
    store::Save save;
    save.edits = std::move(edits);
    save.at = m_link.services()->clock->now();
    whenDone(m_link.store()->save(std::move(save)), this, [this](const Status &status) {
        m_error = status ? QVariant::fromValue(nullptr) : QVariant(errorText(status.error()));
        Q_EMIT errorChanged();
        if (!status)
            return;
        m_savedAt = toDateTime(m_link.services()->clock->now()).toLocalTime();
        Q_EMIT savedAtChanged();
    });
}

} // namespace plumb
