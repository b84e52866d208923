#include "app/store/reader.h"

#include "app/sqlite/sqlite.h"
#include "app/store/blobs.h"
#include "app/store/list_query.h"
#include "app/store/records.h"

#include <limits>

namespace plumb::store {

using sqlite::Statement;

struct Reader::Prepared {
    QByteArray sql;
    Statement statement;
};

namespace {

constexpr std::size_t maxPrepared = 24;
constexpr int eachPage = 500;
constexpr int bodiesEachTime = 500; // an open read holds back the checkpoint
constexpr int keyColumn = 8; // behind those recordFrom() reads

QJsonValue keyOf(const Statement &statement, bool isText)
{
    if (statement.isNull(keyColumn))
        return QJsonValue();
    return isText ? QJsonValue(statement.text(keyColumn)) : QJsonValue(statement.number(keyColumn));
}

StoredRecord storedFrom(RecordRow row)
{
    return {row.id, row.kind, row.scope, row.seq, row.unsent > 0, std::move(row.fields)};
}

// Where the page after this row starts.
Anchor anchorAt(const RecordRow &row, const Statement &statement, Stretch stretch, const QString &sortBy)
{
    if (stretch == Stretch::ByArrival)
        return {QJsonValue(), row.rid, false};
    const QJsonValue value = row.fields.value(sortBy);
    return {keyOf(statement, !value.isDouble() && !value.isBool()), row.rid, false};
}

// Where a stretch lies as seen from the anchor.
enum class Place { Before, Within, Beyond };

Place placeOf(Stretch stretch, const ListQuery &query, const Anchor &anchor)
{
    const bool anchorHasKey = !anchor.key.isNull() && !anchor.key.isUndefined();
    if (anchor.atStart)
        return stretch == Stretch::SameKey ? Place::Before : Place::Beyond;
    if (stretch == Stretch::ByArrival)
        return Place::Within;
    if (stretch == Stretch::WithoutKey) {
        if (!anchorHasKey)
            return Place::Within;
        return query.descending ? Place::Beyond : Place::Before;
    }
    if (anchorHasKey)
        return Place::Within;
    return query.descending || stretch == Stretch::SameKey ? Place::Before : Place::Beyond;
}

} // namespace

Reader::Reader(sqlite::Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}
Reader::~Reader() = default;

Result<Statement *> Reader::prepared(const ListSql &sql)
{
    for (auto it = m_prepared.begin(); it != m_prepared.end(); ++it) {
        if (it->sql == sql.sql) {
            m_prepared.splice(m_prepared.begin(), m_prepared, it);
            break;
        }
    }
    if (m_prepared.empty() || m_prepared.front().sql != sql.sql) {
        PLUMB_ASSIGN(Statement statement, m_database.prepare(sql.sql));
        m_prepared.push_front({sql.sql, std::move(statement)});
        if (m_prepared.size() > maxPrepared)
            m_prepared.pop_back();
    }
    Statement &statement = m_prepared.front().statement;
    statement.reset();
    sql.bind(statement);
    return &statement;
}

Result<std::optional<StoredRecord>> Reader::record(const Id &id)
{
    PLUMB_ASSIGN(std::optional<RecordRow> row, Records(m_database, m_schema).find(id));
    if (!row)
        return std::optional<StoredRecord>();
    return std::optional<StoredRecord>(storedFrom(std::move(*row)));
}

Result<ListPage> Reader::page(const ListQuery &query, const Anchor &after, int limit)
{
    ListPage page;
    page.next = after;
    for (const Stretch stretch : stretchesOf(query)) {
        const Place place = placeOf(stretch, query, after);
        const int missing = limit - int(page.rows.size());
        if (place == Place::Before)
            continue;
        if (missing <= 0)
            break;
        const Anchor *from = place == Place::Within ? &after : nullptr;
        PLUMB_ASSIGN(Statement *const statement, prepared(pageSql(m_schema, query, stretch, from, missing)));
        for (;;) {
            PLUMB_ASSIGN(const bool found, statement->step());
            if (!found)
                break;
            PLUMB_ASSIGN(RecordRow row, recordFrom(*statement));
            page.next = anchorAt(row, *statement, stretch, query.sortBy);
            page.rows.push_back(storedFrom(std::move(row)));
        }
        statement->reset(); // an open read would hold back the checkpoint
    }
    return page;
}

Status Reader::each(const ListQuery &query, const std::function<Status(const StoredRecord &)> &visit)
{
    Anchor after;
    for (;;) {
        PLUMB_ASSIGN(const ListPage rows, page(query, after, eachPage));
        for (const StoredRecord &record : rows.rows)
            PLUMB_TRY(visit(record));
        if (int(rows.rows.size()) < eachPage)
            return {};
        after = rows.next;
    }
}

Status Reader::eachBody(const QString &kind, const std::function<Status(const Id &, QByteArrayView)> &visit)
{
    for (const int isVoid : {0, 1}) {
        qint64 after = 0;
        for (int found = bodiesEachTime; found == bodiesEachTime;) {
            auto rows = m_database.cached("SELECT rid, id, json(body) FROM record INDEXED BY record_by_kind "
                                          "WHERE kind = ?1 AND void = ?2 AND rid > ?3 ORDER BY rid LIMIT ?4");
            rows.bind(1, kind).bind(2, isVoid).bind(3, after).bind(4, bodiesEachTime);
            for (found = 0;; ++found) {
                PLUMB_ASSIGN(const bool more, rows.step());
                if (!more)
                    break;
                after = rows.integer(0);
                PLUMB_TRY(visit(idFromBytes(rows.bytes(1)).value_or(Id()), rows.peek(2)));
            }
        }
    }
    return {};
}

Result<qint64> Reader::count(const ListQuery &query)
{
    PLUMB_ASSIGN(Statement *const statement, prepared(countSql(m_schema, query)));
    PLUMB_TRY(statement->step());
    const qint64 count = statement->integer(0);
    statement->reset();
    return count;
}

Result<QHash<QString, qint64>> Reader::countBy(const ListQuery &query, const QString &field)
{
    PLUMB_ASSIGN(Statement *const statement, prepared(countBySql(m_schema, query, field)));
    QHash<QString, qint64> counts;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement->step());
        if (!found)
            break;
        counts[statement->text(0)] += statement->integer(1);
    }
    statement->reset();
    return counts;
}

Result<BlobInfo> Reader::blobInfo(const QByteArray &sha256)
{
    return Blobs(m_database).info(sha256);
}

Result<QByteArray> Reader::blob(const QByteArray &sha256)
{
    return Blobs(m_database).bytes(sha256, 0, std::numeric_limits<qint64>::max());
}

Result<QByteArray> Reader::blobPart(const QByteArray &sha256, qint64 offset, qint64 length)
{
    return Blobs(m_database).bytes(sha256, offset, length);
}

} // namespace plumb::store
