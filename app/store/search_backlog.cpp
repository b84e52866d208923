#include "app/store/search_backlog.h"

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "app/store/records.h"

#include <algorithm>

namespace plumb::store {

namespace {

constexpr int recordsAtOnce = 50; // between two looks at the clock

} // namespace

Status SearchBacklog::add(qint64 first, qint64 last)
{
    return m_database
        .cached("INSERT INTO search_backlog(rid, last) VALUES (?, ?) ON CONFLICT(rid) DO UPDATE SET last = max(last, excluded.last)")
        .bind(1, first)
        .bind(2, last)
        .run();
}

Result<bool> SearchBacklog::isEmpty() const
{
    auto any = m_database.cached("SELECT 1 FROM search_backlog LIMIT 1"); // asked after every page
    PLUMB_ASSIGN(const bool found, any.step());
    return !found;
}

Result<std::optional<SearchBacklog::Stretch>> SearchBacklog::next() const
{
    auto rows = m_database.cached("SELECT rid, last FROM search_backlog ORDER BY rid LIMIT 1");
    PLUMB_ASSIGN(const bool found, rows.step());
    return found ? std::optional(Stretch{rows.integer(0), rows.integer(1)}) : std::nullopt;
}

Result<int> SearchBacklog::work(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    int done = 0;
    do {
        PLUMB_ASSIGN(const auto stretch, next());
        if (!stretch)
            return done;
        PLUMB_ASSIGN(const int some, work(*stretch));
        done += some;
    } while (std::chrono::steady_clock::now() < end);
    return done;
}

// Its words may be there already, where a record was edited meanwhile: they are replaced.
Result<int> SearchBacklog::work(const Stretch &stretch)
{
    auto rows = m_database.cached("SELECT rid, kind, json(body) FROM record WHERE rid BETWEEN ? AND ? ORDER BY rid LIMIT ?");
    rows.bind(1, stretch.first).bind(2, stretch.last).bind(3, recordsAtOnce);
    Records records(m_database, m_schema);
    int found = 0;
    qint64 rid = stretch.last;
    for (;; ++found) {
        PLUMB_ASSIGN(const bool more, rows.step());
        if (!more)
            break;
        rid = rows.integer(0);
        PLUMB_ASSIGN(const QJsonObject fields, parseObject(rows.bytes(2)));
        PLUMB_TRY(records.index(rid, rows.text(1), fields, true));
    }
    rows.reset();
    PLUMB_TRY(shorten(stretch, found < recordsAtOnce ? stretch.last : rid));
    return std::max(found, 1); // also where all of them are gone: something was done
}

Status SearchBacklog::shorten(const Stretch &stretch, qint64 done)
{
    PLUMB_TRY(m_database.cached("DELETE FROM search_backlog WHERE rid = ?").bind(1, stretch.first).run());
    return done < stretch.last ? add(done + 1, stretch.last) : Status();
}

} // namespace plumb::store
