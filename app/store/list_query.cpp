#include "app/store/list_query.h"

#include "app/store/indexes.h"
#include "app/store/search_text.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *pageColumns = "SELECT rid, id, kind, scope, seq, unsent, json(body), ver, ";

// A list of values leaves no order behind it, so an index goes no further there.
bool filters(const ListQuery &query, const QString &field)
{
    return std::any_of(query.where.begin(), query.where.end(),
                       [&](const auto &filter) { return filter.first == field && !filter.second.isArray(); });
}

bool isBounded(const ListQuery &query)
{
    return !query.sortBy.isEmpty() && !query.below.isNull() && !query.below.isUndefined();
}

// How many leading fields of the index the filters fix, and whether the next one is the order asked for.
struct Fit {
    qsizetype fixed = 0;
    bool sorted = false;
    const IndexSchema *index = nullptr;

    bool betterThan(const Fit &other) const
    {
        return std::pair(sorted, fixed) > std::pair(other.sorted, other.fixed);
    }
};

Fit fitOf(const IndexSchema &index, const ListQuery &query)
{
    Fit fit{0, false, &index};
    while (fit.fixed < index.fields.size() && filters(query, index.fields[fit.fixed]))
        ++fit.fixed;
    fit.sorted = !query.sortBy.isEmpty() && fit.fixed < index.fields.size() && index.fields[fit.fixed] == query.sortBy;
    return fit;
}

QByteArray chosenIndex(const Schema &schema, const ListQuery &query)
{
    Fit best;
    const KindSchema *kind = schema.kind(query.kind);
    // The schema's indexes leave voided records out.
    if (kind && !query.includeVoid) {
        for (const IndexSchema &index : kind->indexes) {
            if (const Fit fit = fitOf(index, query); fit.betterThan(best))
                best = fit;
        }
    }
    const bool scoped = !query.scope.isEmpty();
    // A scope is small; an index that only sorts would walk every scope.
    if (best.index && (best.fixed > 0 || !scoped))
        return indexName(query.kind, *best.index);
    return scoped ? "record_by_scope" : "record_by_kind";
}

class Builder {
public:
    Builder(const Schema &schema, const ListQuery &query, QByteArray select)
    {
        const KindSchema *const kind = schema.kind(query.kind);
        const bool anywhere = kind && kind->find > 0;
        const QByteArray match = anywhere ? findExpression(query.kind, query.search) : matchExpression(query.search);
        m_out.sql = std::move(select);
        if (match.isEmpty()) {
            m_out.sql += " FROM record INDEXED BY \"" + chosenIndex(schema, query) + "\" WHERE ";
        } else {
            // What was typed narrows most: look there first.
            const QByteArray index = anywhere ? "find" : "search";
            m_row = index + ".rowid"; // the index walks backwards by itself; by the record's number all that match would be sorted
            m_out.sql += " FROM " + index + " CROSS JOIN record ON record.rid = " + m_row + " WHERE " + index + " MATCH ? AND ";
            m_out.values << QString::fromUtf8(match);
        }
        // The kind as a literal: only so the planner can prove that a partial index applies.
        m_out.sql += "kind = " + sqlText(query.kind);
        if (!query.includeVoid)
            m_out.sql += " AND void = 0";
        if (!query.scope.isEmpty())
            add(" AND scope = ?", query.scope);
        for (const auto &[field, value] : query.where) {
            if (value.isArray())
                oneOf(field, value.toArray());
            else if (value.isNull() || value.isUndefined())
                m_out.sql += " AND " + fieldExpression(field) + " IS NULL";
            else
                add(" AND " + fieldExpression(field) + " = ?", value);
        }
        if (isBounded(query))
            add(" AND " + fieldExpression(query.sortBy) + " < ?", query.below);
    }

    Builder &add(const QByteArray &sql)
    {
        m_out.sql += sql;
        return *this;
    }
    Builder &add(const QByteArray &sql, const QJsonValue &value)
    {
        m_out.values << value;
        return add(sql);
    }
    const QByteArray &row() const { return m_row; } // the running number
    ListSql take() { return std::move(m_out); }

private:
    void oneOf(const QString &field, const QJsonArray &values)
    {
        QByteArrayList marks;
        for (const QJsonValue &value : values) {
            m_out.values << value;
            marks << "?";
        }
        m_out.sql += " AND " + fieldExpression(field) + " IN (" + marks.join(", ") + ')';
    }

    ListSql m_out;
    QByteArray m_row = "rid";
};

ListSql byArrival(const Schema &schema, const ListQuery &query, const Anchor *after, int limit)
{
    Builder builder(schema, query, QByteArray(pageColumns) + "NULL");
    if (after)
        builder.add(" AND " + builder.row() + " < ?", double(after->rid));
    return builder.add(" ORDER BY " + builder.row() + " DESC LIMIT " + QByteArray::number(limit)).take();
}

} // namespace

QList<Stretch> stretchesOf(const ListQuery &query)
{
    if (query.sortBy.isEmpty())
        return {Stretch::ByArrival};
    if (isBounded(query))
        return {Stretch::SameKey, Stretch::WithKey};
    if (query.descending)
        return {Stretch::SameKey, Stretch::WithKey, Stretch::WithoutKey};
    return {Stretch::WithoutKey, Stretch::SameKey, Stretch::WithKey};
}

ListSql pageSql(const Schema &schema, const ListQuery &query, Stretch stretch, const Anchor *after, int limit)
{
    if (stretch == Stretch::ByArrival)
        return byArrival(schema, query, after, limit);
    const QByteArray key = fieldExpression(query.sortBy);
    const QByteArray beyond = query.descending ? " < " : " > ";
    const QByteArray order = query.descending ? " DESC" : "";
    Builder builder(schema, query, QByteArray(pageColumns) + key);
    switch (stretch) {
    case Stretch::ByArrival:
        break;
    case Stretch::WithoutKey:
        builder.add(" AND " + key + " IS NULL");
        if (after)
            builder.add(" AND rid" + beyond + "?", double(after->rid));
        builder.add(" ORDER BY rid" + order);
        break;
    case Stretch::SameKey:
        builder.add(" AND " + key + " = ?", after->key).add(" AND rid" + beyond + "?", double(after->rid));
        builder.add(" ORDER BY rid" + order);
        break;
    case Stretch::WithKey:
        // Minus infinity stands below every value but NULL, and lets the index jump there.
        if (after)
            builder.add(" AND " + key + beyond + "?", after->key);
        if (!after || query.descending)
            builder.add(" AND " + key + " >= -9e999");
        builder.add(" ORDER BY " + key + order + ", rid" + order);
        break;
    }
    return builder.add(" LIMIT " + QByteArray::number(limit)).take();
}

ListSql countSql(const Schema &schema, const ListQuery &query)
{
    return Builder(schema, query, "SELECT count(*)").take();
}

ListSql countBySql(const Schema &schema, const ListQuery &query, const QString &field)
{
    return Builder(schema, query, "SELECT " + fieldExpression(field) + ", count(*)").add(" GROUP BY 1").take();
}

} // namespace plumb::store
