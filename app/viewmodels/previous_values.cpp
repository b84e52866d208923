#include "app/viewmodels/previous_values.h"

#include "app/viewmodels/value_map.h"
#include "app/viewmodels/verdict_words.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {
constexpr int inspectionsBack = 20;  // of this checklist at this site; planned ones among them do not count
constexpr int mostItems = 2000;
}

PreviousValues::PreviousValues(QObject *parent) : QObject(parent), m_link(this)
{
    m_link.begin();
}

void PreviousValues::look(const QString &inspectionId, const QVariantMap &fields)
{
    if (!m_link.store() || m_of == inspectionId)
        return;
    m_of = inspectionId;
    m_previous.clear();
    m_items.clear();
    for (const QString &reference : {u"recheck_of"_s, u"repeats"_s}) {
        const Id id = idOf(fields.value(reference).toString());
        if (id.isNull())
            continue;
        whenDone(m_link.store()->record(id), this, [this, inspectionId](const Result<std::optional<store::StoredRecord>> &record) {
            if (m_of == inspectionId && record && *record)
                readItems(idText((*record)->id), (*record)->fields.value("started_at"_L1).toString());
        });
        return;
    }
    findLast(fields);
}

void PreviousValues::findLast(const QVariantMap &fields)
{
    const QString code = fields.value(u"code"_s).toString();
    const QString list = code.isEmpty() ? fields.value(u"template"_s).toString() : code;
    if (list.isEmpty())
        return;
    store::ListQuery query;
    query.kind = u"inspection"_s;
    query.where = {{u"site"_s, fields.value(u"site"_s).toString()}, {code.isEmpty() ? u"template"_s : u"code"_s, list}};
    query.sortBy = u"planned_for"_s;
    query.descending = true;
    const QString before = fields.value(u"planned_for"_s).toString();
    whenDone(m_link.store()->page(query, {}, inspectionsBack), this, [this, of = m_of, before](const Result<store::ListPage> &page) {
        if (m_of != of || !page)
            return;
        for (const store::StoredRecord &record : page->rows) {
            const bool earlier = before.isEmpty() || record.fields.value("planned_for"_L1).toString() <= before;
            if (idText(record.id) != of && earlier && record.fields.value("state"_L1) != "planned"_L1)
                return readItems(idText(record.id), record.fields.value("started_at"_L1).toString());
        }
    });
}

void PreviousValues::readItems(const QString &inspectionId, const QString &at)
{
    if (!m_link.store())
        return;
    m_previous = inspectionId;
    m_at = at;
    store::ListQuery query;
    query.kind = u"inspection_item"_s;
    query.where = {{u"inspection"_s, inspectionId}};
    query.sortBy = u"position"_s;
    whenDone(m_link.store()->page(query, {}, mostItems), this, [this, inspectionId](const Result<store::ListPage> &page) {
        if (m_previous != inspectionId || !page)
            return;
        for (const store::StoredRecord &record : page->rows)
            m_items.insert(InspectionItem{record.id, record.fields, std::nullopt}.sameAs(), record.fields);
        Q_EMIT changed();
    });
}

QVariantMap PreviousValues::of(const InspectionItem &item) const
{
    const auto found = m_items.constFind(item.sameAs());
    if (found == m_items.cend())
        return {};
    QVariantList points;
    QStringList figures;
    for (const double point : pointsOf(*found)) {
        points.append(point);
        figures.append(words::amount(point, {}));
    }
    const QString unit = found->value("unit"_L1).toString();
    const QString said = figures.join(u" · "_s);
    return {{u"points"_s, points}, {u"unit"_s, unit}, {u"result"_s, found->value("result"_L1).toString()}, {u"at"_s, m_at},
            {u"words"_s, said.isEmpty() || unit.isEmpty() ? said : said + u' ' + unit}};
}

} // namespace plumb
