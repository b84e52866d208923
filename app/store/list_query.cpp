#include "app/store/list_query.h"

#include "app/sqlite/sqlite.h"
#include "app/store/indexes.h"
#include "app/store/list_keys.h"
#include "app/store/search_text.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *pageColumns = "record.rid, id, kind, scope, seq, unsent, json(body), ver, ";

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

// The list of the kind that serves best; none: the records of the kind, or of the scope, one by one.
const IndexSchema *chosenList(const KindSchema *kind, const ListQuery &query)
{
    Fit best;
    // Voided records stand in no list.
    if (kind && !query.includeVoid) {
        for (const IndexSchema &list : kind->indexes) {
            if (const Fit fit = fitOf(list, query); fit.betterThan(best))
                best = fit;
        }
    }
    // A scope is small; a list that only sorts would walk every scope.
    return best.fixed > 0 || query.scope.isEmpty() ? best.index : nullptr;
}

class Builder {
public:
    Builder(const Schema &schema, const ListQuery &query)
    {
        const KindSchema *const kind = schema.kind(query.kind);
        const bool anywhere = kind && kind->find > 0;
        const QByteArray match = anywhere ? findExpression(query.kind, query.search) : matchExpression(query.search);
        if (!match.isEmpty()) {
            // What was typed narrows most: look there first.
            const QByteArray index = anywhere ? "find" : "search";
            m_row = index + ".rowid"; // the index walks backwards by itself; by the record's number all that match would be sorted
            from(index + " CROSS JOIN record ON record.rid = " + m_row).add(index + " MATCH ?", QString::fromUtf8(match));
            records(query);
        } else if (const IndexSchema *const list = chosenList(kind, query)) {
            m_list = list->fields;
            m_row = "list_key.rid";
            from("list_key");
            add("list = (SELECT list FROM list_name WHERE name = " + sqlText(listName(query.kind, *list)) + ')');
        } else {
            from("record INDEXED BY " + QByteArray(query.scope.isEmpty() ? "record_by_kind" : "record_by_scope"));
            records(query);
        }
        if (!query.scope.isEmpty())
            ofRecord().add(" AND scope = ?", query.scope);
        for (const auto &[field, value] : query.where) {
            if (value.isArray())
                oneOf(field, value.toArray());
            else if (value.isNull() || value.isUndefined())
                add(" AND " + isMissing(field));
            else
                add(" AND " + key(field) + " = ?", value);
        }
        if (m_list.size() == 1) // then what it finds stands in order of the running number
            add(" AND " + listColumn(1) + " = " + noKey);
        if (isBounded(query))
            add(" AND " + isThere(query.sortBy)).add(" AND " + key(query.sortBy) + " < ?", query.below);
    }

    // Where the value of a field is found: in the list, or in the record.
    QByteArray key(const QString &field)
    {
        const qsizetype column = m_list.indexOf(field);
        return column < 0 ? valueInRecord(field) : listColumn(column);
    }
    QByteArray value(const QString &field) // null where there is none
    {
        return m_list.contains(field) ? "nullif(" + key(field) + ", " + noKey + ')' : key(field);
    }
    QByteArray isMissing(const QString &field) { return key(field) + (m_list.contains(field) ? QByteArray(" = ") + noKey : " IS NULL"); }
    // For the record's own value, that it is no less than anything but null: so an index can jump there.
    QByteArray isThere(const QString &field) { return key(field) + (m_list.contains(field) ? " > " : " >= ") + noKey; }

    Builder &add(const QByteArray &sql)
    {
        m_where += sql;
        return *this;
    }
    Builder &add(const QByteArray &sql, const QJsonValue &value)
    {
        m_values << value;
        return add(sql);
    }
    const QByteArray &row() const { return m_row; } // the running number
    // The list alone is walked where nothing is asked that only the record knows.
    Builder &ofRecord()
    {
        m_asksRecord = true;
        return *this;
    }
    ListSql select(const QByteArray &what) const
    {
        const bool joins = m_asksRecord && !m_list.isEmpty();
        return {"SELECT " + what + " FROM " + m_from + (joins ? " CROSS JOIN record ON record.rid = list_key.rid" : "") + " WHERE " + m_where, m_values};
    }

private:
    Builder &from(const QByteArray &tables)
    {
        m_from = tables;
        return *this;
    }
    // Of the kind. As literals: the planner knows an index's beginning only so.
    void records(const ListQuery &query)
    {
        if (!m_where.isEmpty())
            add(" AND ");
        add("kind = " + sqlText(query.kind));
        if (!query.includeVoid)
            add(" AND void = 0");
    }
    void oneOf(const QString &field, const QJsonArray &values)
    {
        QByteArrayList marks;
        for (const QJsonValue &value : values) {
            m_values << value;
            marks << "?";
        }
        add(" AND " + key(field) + " IN (" + marks.join(", ") + ')');
    }

    QByteArray valueInRecord(const QString &field)
    {
        m_asksRecord = true;
        return fieldExpression(field);
    }

    QStringList m_list; // fields of the list that is walked
    bool m_asksRecord = false;
    QByteArray m_from;
    QByteArray m_where;
    QList<QJsonValue> m_values;
    QByteArray m_row = "rid";
};

ListSql byArrival(const Schema &schema, const ListQuery &query, const Anchor *after, int limit)
{
    Builder builder(schema, query);
    if (after)
        builder.add(" AND " + builder.row() + " < ?", double(after->rid));
    return builder.add(" ORDER BY " + builder.row() + " DESC LIMIT " + QByteArray::number(limit)).ofRecord().select(QByteArray(pageColumns) + "NULL");
}

void bindValue(sqlite::Statement &statement, int index, const QJsonValue &value)
{
    if (value.isString()) {
        statement.bind(index, value.toString());
    } else if (value.isBool()) {
        statement.bind(index, value.toBool() ? 1 : 0);
    } else if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::floor(number) == number && std::abs(number) < 9e15)
            statement.bind(index, qint64(number));
        else
            statement.bind(index, number);
    } else {
        statement.bindNull(index);
    }
}

} // namespace

void ListSql::bind(sqlite::Statement &statement) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        bindValue(statement, int(i) + 1, values[i]);
}

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
    Builder builder(schema, query);
    const QByteArray key = builder.key(query.sortBy);
    const QByteArray beyond = query.descending ? " < " : " > ";
    const QByteArray order = query.descending ? " DESC" : "";
    switch (stretch) {
    case Stretch::ByArrival:
        break;
    case Stretch::WithoutKey:
        builder.add(" AND " + builder.isMissing(query.sortBy));
        if (after)
            builder.add(" AND " + builder.row() + beyond + "?", double(after->rid));
        builder.add(" ORDER BY " + builder.row() + order);
        break;
    case Stretch::SameKey:
        builder.add(" AND " + key + " = ?", after->key).add(" AND " + builder.row() + beyond + "?", double(after->rid));
        builder.add(" ORDER BY " + builder.row() + order);
        break;
    case Stretch::WithKey:
        if (after)
            builder.add(" AND " + key + beyond + "?", after->key);
        if (!after || query.descending)
            builder.add(" AND " + builder.isThere(query.sortBy));
        builder.add(" ORDER BY " + key + order + ", " + builder.row() + order);
        break;
    }
    return builder.add(" LIMIT " + QByteArray::number(limit)).ofRecord().select(pageColumns + builder.value(query.sortBy));
}

ListSql rowsSql(const Schema &schema, const ListQuery &query, const QByteArray &columns)
{
    return Builder(schema, query).ofRecord().select(columns);
}

ListSql countSql(const Schema &schema, const ListQuery &query)
{
    return Builder(schema, query).select("count(*)");
}

ListSql countBySql(const Schema &schema, const ListQuery &query, const QString &field)
{
    Builder builder(schema, query);
    const QByteArray value = builder.value(field);
    return builder.add(" GROUP BY 1").select(value + ", count(*)");
}

} // namespace plumb::store
