// Outbox: when another copy of this device has used its running numbers.
#include "app/store/outbox.h"

#include "app/sqlite/sqlite.h"

#include <algorithm>

namespace plumb::store {

namespace {

constexpr qint64 farAway = qint64(1) << 40; // above every number

struct Moved {
    qint64 op = 0;
    Change change;
    bool answered = false;
};

} // namespace

// Out of the way of the numbers they are about to get.
Status Outbox::setAside(qint64 fork)
{
    for (const char *sql : {"UPDATE outbox SET op = op + ?2 WHERE op >= ?1", "UPDATE refused SET op = op + ?2 WHERE op >= ?1",
                            "UPDATE refused SET mended = mended + ?2 WHERE mended >= ?1"})
        PLUMB_TRY(m_database.cached(sql).bind(1, fork).bind(2, farAway).run());
    return {};
}

Status Outbox::putBack(qint64 from, const Change &change)
{
    const QByteArray bytes = encodeChange(change);
    const QByteArray hash = changeHash(change);
    for (const char *sql : {"UPDATE outbox SET op = ?1, change = ?2, hash = ?3, seq = 0, state = CASE state WHEN 1 THEN 0 ELSE state END"
                            " WHERE op = ?4",
                            "UPDATE refused SET op = ?1, change = ?2, hash = ?3 WHERE op = ?4"}) {
        auto put = m_database.cached(sql);
        put.bind(1, change.op).bindBlob(2, bytes).bindUtf8(3, hash).bind(4, from + farAway);
        PLUMB_TRY(put.run());
    }
    return m_database.cached("UPDATE refused SET mended = ? WHERE mended = ?").bind(1, change.op).bind(2, from + farAway).run();
}

Result<qint64> Outbox::earliest() const
{
    return m_database.cachedScalar("SELECT coalesce(min(op), 0) FROM (SELECT op FROM outbox UNION ALL SELECT op FROM refused)");
}

Result<std::vector<Id>> Outbox::continueAfter(qint64 fork, qint64 lastOp, const QByteArray &lastHash)
{
    // Numbers have no gaps, so what the office once refused goes again, too.
    PLUMB_TRY(m_database
                  .cached("INSERT OR IGNORE INTO outbox(op, change, hash, hlc, record, kind, scope, more, state, seq, at, replaced,"
                          " seen_seq) SELECT op, change, hash, hlc, record, kind, scope, more, 2, 0, at, '{}', seen_seq FROM refused"
                          " WHERE op >= ?")
                  .bind(1, fork)
                  .run());
    auto rows = m_database.cached("SELECT op, change, state FROM outbox WHERE op >= ? ORDER BY op");
    rows.bind(1, fork);
    std::vector<Moved> moved;
    for (;;) {
        PLUMB_ASSIGN(const bool found, rows.step());
        if (!found)
            break;
        PLUMB_ASSIGN(Change change, decodeChange(rows.bytes(1)));
        moved.push_back({rows.integer(0), std::move(change), OutboxState(rows.integer(2)) == OutboxState::Acknowledged});
    }
    QByteArray prev = lastHash;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        moved[i].change.op = lastOp + 1 + qint64(i);
        moved[i].change.prev = prev;
        prev = changeHash(moved[i].change);
    }
    PLUMB_TRY(setAside(fork));
    std::vector<Id> answered;
    for (const Moved &row : moved) {
        PLUMB_TRY(putBack(row.op, row.change));
        if (row.answered && std::find(answered.begin(), answered.end(), row.change.record) == answered.end())
            answered.push_back(row.change.record);
    }
    return answered;
}

} // namespace plumb::store
