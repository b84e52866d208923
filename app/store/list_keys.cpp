#include "app/store/list_keys.h"

#include "app/sqlite/sqlite.h"
#include "app/store/indexes.h"
#include "app/store/records.h"

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

// Of records `r` of a list's kind: their rows in `list_key`. 1: name of the list, 2 and 3: paths of its fields.
#define PLUMB_LIST_ROWS \
    " SELECT list, ifnull(json_extract(body, ?2), -9e999), ifnull(json_extract(body, ?3), -9e999), rid" \
    " FROM list_name CROSS JOIN record WHERE name = ?1 AND "
#define PLUMB_OUT_OF_LIST "DELETE FROM list_key WHERE (list, first, second, rid) IN (" PLUMB_LIST_ROWS

sqlite::Statement &bindList(sqlite::Statement &statement, const QString &kind, const IndexSchema &list)
{
    statement.bind(1, listName(kind, list)).bind(2, fieldPath(list.fields.value(0)));
    if (list.fields.size() > 1)
        statement.bind(3, fieldPath(list.fields.value(1)));
    else
        statement.bindNull(3);
    return statement;
}

} // namespace

QString listName(const QString &kind, const IndexSchema &list)
{
    return kind + u':' + list.fields.join(u',');
}

QByteArray listColumn(qsizetype field)
{
    return field == 0 ? "first" : "second";
}

const std::vector<IndexSchema> &ListKeys::listsOf(const QString &kind) const
{
    static const std::vector<IndexSchema> none;
    const KindSchema *const schema = m_schema.kind(kind);
    return schema ? schema->indexes : none;
}

// Row by row: a statement that writes several and calls a function keeps copies of all pages it touches, to take
// them back should the function fail.
Status ListKeys::fill(sqlite::Statement &&rows)
{
    auto put = m_database.cached("INSERT OR IGNORE INTO list_key(list, first, second, rid) VALUES (?, ?, ?, ?)");
    for (;;) {
        PLUMB_ASSIGN(const bool found, rows.step());
        if (!found)
            return {};
        for (int column = 0; column < 4; ++column)
            put.bindFrom(column + 1, rows, column);
        PLUMB_TRY(put.run());
    }
}

Status ListKeys::add(qint64 rid, const QString &kind)
{
    for (const IndexSchema &list : listsOf(kind)) {
        auto rows = m_database.cached(PLUMB_LIST_ROWS "rid = ?4 AND void = 0");
        bindList(rows, kind, list).bind(4, rid);
        PLUMB_TRY(fill(std::move(rows)));
    }
    return {};
}

Status ListKeys::remove(qint64 rid, const QString &kind)
{
    for (const IndexSchema &list : listsOf(kind)) {
        auto statement = m_database.cached(PLUMB_OUT_OF_LIST "rid = ?4)");
        PLUMB_TRY(bindList(statement, kind, list).bind(4, rid).run());
    }
    return {};
}

Status ListKeys::addMany(const QString &kind, qint64 first, qint64 last)
{
    for (const IndexSchema &list : listsOf(kind)) {
        auto rows = m_database.cached(PLUMB_LIST_ROWS "rid BETWEEN ?4 AND ?5 AND +kind = ?6 AND void = 0 ORDER BY 2, 3");
        bindList(rows, kind, list).bind(4, first).bind(5, last).bind(6, kind);
        PLUMB_TRY(fill(std::move(rows)));
    }
    return {};
}

Status ListKeys::removeScope(const QString &scope)
{
    QStringList kinds;
    {
        auto rows = m_database.cached("SELECT DISTINCT kind FROM record WHERE scope = ?");
        rows.bind(1, scope);
        for (;;) {
            PLUMB_ASSIGN(const bool found, rows.step());
            if (!found)
                break;
            kinds << rows.text(0);
        }
    }
    for (const QString &kind : kinds) {
        for (const IndexSchema &list : listsOf(kind)) {
            auto statement = m_database.cached(PLUMB_OUT_OF_LIST "scope = ?4 AND kind = ?5 AND void = 0)");
            PLUMB_TRY(bindList(statement, kind, list).bind(4, scope).bind(5, kind).run());
        }
    }
    return {};
}

bool ListKeys::moves(const QString &kind, const QJsonObject &before, const QJsonObject &after) const
{
    if (isVoid(before) != isVoid(after))
        return true;
    const std::vector<IndexSchema> &lists = listsOf(kind);
    return std::any_of(lists.begin(), lists.end(), [&](const IndexSchema &list) {
        return std::any_of(list.fields.begin(), list.fields.end(),
                           [&](const QString &field) { return before.value(field) != after.value(field); });
    });
}

Status ListKeys::make(const QString &kind, const IndexSchema &list)
{
    PLUMB_TRY(m_database.cached("INSERT INTO list_name(name) VALUES (?)").bind(1, listName(kind, list)).run());
    auto rows = m_database.cached(PLUMB_LIST_ROWS "kind = ?4 AND void = 0 ORDER BY 2, 3");
    bindList(rows, kind, list).bind(4, kind);
    return fill(std::move(rows));
}

Status ListKeys::drop(const QString &name)
{
    PLUMB_TRY(m_database.cached("DELETE FROM list_key WHERE list = (SELECT list FROM list_name WHERE name = ?)").bind(1, name).run());
    return m_database.cached("DELETE FROM list_name WHERE name = ?").bind(1, name).run();
}

} // namespace plumb::store
