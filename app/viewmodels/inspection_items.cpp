#include "app/viewmodels/inspection_items.h"

#include "app/model/record.h"
#include "app/quality/answer.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QString itemKind = u"inspection_item"_s;
constexpr int pageRows = 200;
constexpr std::size_t readAloneUpTo = 32; // changed items; more at once are read as pages

InspectionItem itemOf(const store::StoredRecord &record)
{
    InspectionItem item{record.id, record.fields, std::nullopt};
    if (const auto rule = ruleOfItem(record.fields))
        item.rule = *rule;
    else
        item.faulty = true;
    return item;
}

} // namespace

QString InspectionItem::sameAs() const
{
    const QString key = fields.value("key"_L1).toString();
    return (key.isEmpty() ? title() : key) + u'\n' + room();
}

Result<std::optional<quality::Rule>> ruleOfItem(const QJsonObject &fields)
{
    if (const QJsonValue rule = fields.value("rule"_L1); rule.isObject()) {
        PLUMB_ASSIGN(quality::Rule parsed, quality::parseRule(rule.toObject()));
        return std::optional(std::move(parsed));
    }
    const QJsonValue limit = fields.value("limit"_L1);
    const QString unit = fields.value("unit"_L1).toString();
    if (!limit.isDouble() && unit.isEmpty())
        return std::optional<quality::Rule>();
    quality::Rule rule;
    rule.unit = unit;
    rule.main = true;
    rule.redLine = fields.value("red_line"_L1).toBool();
    if (limit.isDouble()) {
        rule.compare = quality::Compare::Deviation;
        rule.limit = std::abs(limit.toDouble());
    }
    return std::optional(std::move(rule));
}

QList<double> pointsOf(const QJsonObject &fields)
{
    QList<double> points;
    for (const QJsonArray values = fields.value("points"_L1).toArray(); const QJsonValue &value : values)
        points.append(value.toDouble());
    return points;
}

bool lacksReason(const InspectionItem &item)
{
    if (item.result() == "not_applicable"_L1)
        return item.fields.value("reason"_L1).toString().trimmed().isEmpty();
    if (!item.rule || !item.note().isEmpty())
        return false;
    return quality::isOverruled(item.result(), quality::judge(*item.rule, pointsOf(item.fields)).outcome);
}

InspectionItems::InspectionItems(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, &InspectionItems::readAll);
    connect(&m_link, &StoreLink::changed, this, &InspectionItems::onChanged);
}

void InspectionItems::read(const QString &inspectionId)
{
    m_inspectionId = inspectionId;
    m_items.clear();
    m_rows.clear();
    m_isRead = false;
    Q_EMIT changed();
    readAll();
}

void InspectionItems::readAll()
{
    if (!m_link.store() || m_inspectionId.isEmpty())
        return;
    ++m_generation;
    m_coming.clear();
    readPage({});
}

void InspectionItems::readPage(const store::Anchor &after)
{
    store::ListQuery query;
    query.kind = itemKind;
    query.where = {{u"inspection"_s, m_inspectionId}};
    query.sortBy = u"position"_s;
    whenDone(m_link.store()->page(query, after, pageRows), this,
             [this, generation = m_generation](const Result<store::ListPage> &page) {
        if (generation != m_generation || !page)
            return; // the list beside shows the error
        for (const store::StoredRecord &record : page->rows)
            m_coming.push_back(itemOf(record));
        if (int(page->rows.size()) == pageRows && m_link.store())
            return readPage(page->next);
        m_items = std::exchange(m_coming, {});
        m_isRead = true;
        order();
        Q_EMIT changed();
    });
}

void InspectionItems::onChanged(const std::vector<store::ChangeNotice> &notices)
{
    QSet<Id> ids;
    for (const store::ChangeNotice &notice : notices) {
        if (!notice.kind.isEmpty() && notice.kind != itemKind)
            continue;
        if (notice.ids.empty() || notice.ids.size() > readAloneUpTo)
            return readAll();
        ids.unite(QSet<Id>(notice.ids.begin(), notice.ids.end()));
    }
    if (!m_isRead && !ids.isEmpty())
        return readAll();
    for (const Id &id : ids)
        readOne(id);
}

void InspectionItems::readOne(const Id &item)
{
    if (!m_link.store())
        return;
    whenDone(m_link.store()->record(item), this,
             [this, item, generation = m_generation](const Result<std::optional<store::StoredRecord>> &record) {
        if (generation == m_generation && record)
            take(item, *record);
    });
}

void InspectionItems::take(const Id &item, const std::optional<store::StoredRecord> &record)
{
    const bool ours = record && record->kind == itemKind && record->fields.value("inspection"_L1) == m_inspectionId
        && record->fields.value(voidField).toString().isEmpty();
    const int row = rowOf(item);
    if (row < 0 && !ours)
        return;
    if (row >= 0 && ours) {
        m_items[size_t(row)] = itemOf(*record);
    } else if (ours) {
        m_items.push_back(itemOf(*record));
        order();
    } else {
        m_items.erase(m_items.begin() + row);
        order();
    }
    Q_EMIT changed();
}

void InspectionItems::order()
{
    std::stable_sort(m_items.begin(), m_items.end(), [](const InspectionItem &a, const InspectionItem &b) {
        return a.fields.value("position"_L1).toInt() < b.fields.value("position"_L1).toInt();
    });
    m_rows.clear();
    for (std::size_t row = 0; row < m_items.size(); ++row)
        m_rows.insert(m_items[row].id, int(row));
}

const InspectionItem *InspectionItems::find(const Id &item) const
{
    const int row = rowOf(item);
    return row < 0 ? nullptr : &m_items[size_t(row)];
}

int InspectionItems::rowOf(const Id &item) const
{
    return m_rows.value(item, -1);
}

} // namespace plumb
