#include "app/store/outbox.h"

#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/sqlite/sqlite.h"

#include <algorithm>
#include <iterator>

namespace plumb::store {

namespace {

// The change without its values: what stays proves that they were there (app/model/change.h).
Change erased(Change change)
{
    for (auto it = change.set.begin(); it != change.set.end(); ++it) {
        const QByteArray pair = canonicalJson(QJsonArray{it.key(), it.value()});
        change.digest.insert(it.key(), QString::fromLatin1(crypto::sha256Hex(change.salt + pair)));
    }
    change.set = {};
    change.salt.clear();
    return change;
}

// Changes in a row that had seen the same share one mark.
void addMark(std::vector<wire::MadeBefore> &marks, const wire::MadeBefore &mark)
{
    if (!marks.empty() && marks.back().seenSeq == mark.seenSeq)
        marks.back().throughOp = mark.throughOp;
    else
        marks.push_back(mark);
}

} // namespace

Result<ChainHead> Outbox::head() const
{
    auto statement = m_database.cached(
        "SELECT op, hash, hlc FROM (SELECT * FROM (SELECT op, hash, hlc FROM outbox ORDER BY op DESC LIMIT 1)"
        " UNION ALL SELECT * FROM (SELECT op, hash, hlc FROM refused ORDER BY op DESC LIMIT 1))"
        " ORDER BY op DESC LIMIT 1");
    PLUMB_ASSIGN(const bool found, statement.step());
    ChainHead head;
    if (found) {
        head.op = statement.integer(0);
        head.hash = statement.bytes(1);
        head.hlc = Hlc(std::uint64_t(statement.integer(2)));
    }
    return head;
}

Status Outbox::append(const Change &change, const QByteArray &bytes, const QByteArray &hash, const QByteArray &replaced)
{
    const QByteArray record = toBytes(change.record);
    return m_database
        .cached("INSERT INTO outbox(op, change, hash, hlc, record, kind, scope, more, state, seq, at, replaced)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)")
        .bind(1, change.op)
        .bindBlob(2, bytes)
        .bindUtf8(3, hash)
        .bind(4, qint64(change.hlc.packed()))
        .bindBlob(5, record)
        .bind(6, change.kind)
        .bind(7, change.scope)
        .bind(8, change.more ? 1 : 0)
        .bind(9, toMillis(change.at))
        .bindUtf8(10, replaced)
        .run();
}

Result<std::optional<Outbox::Row>> Outbox::find(qint64 op) const
{
    auto statement = m_database.cached("SELECT change, state FROM outbox WHERE op = ?");
    PLUMB_ASSIGN(const bool found, statement.bind(1, op).step());
    if (!found)
        return std::optional<Row>();
    PLUMB_ASSIGN(Change change, decodeChange(statement.bytes(0)));
    return std::optional<Row>(Row{std::move(change), OutboxState(statement.integer(1))});
}

Result<qint64> Outbox::answeredUpTo(qint64 known) const
{
    auto statement = m_database.cached(
        "SELECT coalesce((SELECT op - 1 FROM outbox WHERE op > ?1 AND state <> 1 ORDER BY op LIMIT 1),"
        " max(?1, coalesce((SELECT max(op) FROM outbox), 0)))");
    PLUMB_TRY(statement.bind(1, known).step());
    return statement.integer(0);
}

Result<QSet<Id>> Outbox::recordsUnsent() const
{
    auto rows = m_database.cached("SELECT DISTINCT record FROM outbox WHERE state = 0");
    QSet<Id> records;
    for (;;) {
        PLUMB_ASSIGN(const bool found, rows.step());
        if (!found)
            return records;
        records.insert(idFromBytes(rows.bytes(0)).value_or(Id()));
    }
}

Result<std::vector<Change>> Outbox::unsentOf(const Id &record) const
{
    const QByteArray id = toBytes(record);
    auto statement = m_database.cached("SELECT change, seen_seq FROM outbox WHERE state = 0 AND record = ? ORDER BY op");
    statement.bindBlob(1, id);
    std::vector<Change> changes;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return changes;
        PLUMB_ASSIGN(Change change, decodeChange(statement.bytes(0)));
        changes.push_back(statement.isNull(1) ? std::move(change) : basedUpTo(std::move(change), statement.integer(1)));
    }
}

Status Outbox::acknowledge(qint64 op, qint64 seq)
{
    return m_database.cached("UPDATE outbox SET state = 1, seq = ? WHERE op = ?").bind(1, seq).bind(2, op).run();
}

Status Outbox::refuse(qint64 op, const QString &code, const QString &detail)
{
    PLUMB_TRY(m_database
                  .cached("INSERT INTO refused(op, change, hash, hlc, record, kind, scope, more, code, detail, at, mended,"
                          " seen_seq) SELECT op, change, hash, hlc, record, kind, scope, more, ?, ?, at, 0, seen_seq FROM outbox WHERE op = ?"
                          " ON CONFLICT(op) DO UPDATE SET code = excluded.code, detail = excluded.detail")
                  .bind(1, code)
                  .bind(2, detail)
                  .bind(3, op)
                  .run());
    return m_database.cached("DELETE FROM outbox WHERE op = ?").bind(1, op).run();
}

Status Outbox::setApart(const QString &scope)
{
    PLUMB_TRY(m_database
                  .cached("INSERT OR IGNORE INTO refused(op, change, hash, hlc, record, kind, scope, more, code, detail, at, mended,"
                          " seen_seq) SELECT op, change, hash, hlc, record, kind, scope, more, ?, 'scope', at, 0, seen_seq FROM outbox"
                          " WHERE scope = ? AND state = 0")
                  .bind(1, errorName(ErrorCode::NotAllowed))
                  .bind(2, scope)
                  .run());
    return m_database.cached("UPDATE outbox SET state = 2, replaced = '{}' WHERE scope = ? AND state = 0").bind(1, scope).run();
}

Status Outbox::eraseAcknowledged(const QString &scope)
{
    auto rows = m_database.cached("SELECT op, change FROM outbox WHERE scope = ? AND state = 1");
    rows.bind(1, scope);
    std::vector<std::pair<qint64, QByteArray>> erasedRows;
    for (;;) {
        PLUMB_ASSIGN(const bool found, rows.step());
        if (!found)
            break;
        PLUMB_ASSIGN(Change change, decodeChange(rows.bytes(1)));
        erasedRows.emplace_back(rows.integer(0), encodeChange(erased(std::move(change))));
    }
    for (const auto &[op, bytes] : erasedRows)
        PLUMB_TRY(m_database.cached("UPDATE outbox SET change = ?, replaced = '{}' WHERE op = ?").bindBlob(1, bytes).bind(2, op).run());
    return {};
}

Status Outbox::markMended(const Change &by)
{
    const QByteArray record = toBytes(by.record);
    auto open = m_database.cached("SELECT op, change FROM refused WHERE mended = 0 AND record = ?");
    open.bindBlob(1, record);
    std::vector<qint64> mended;
    for (;;) {
        PLUMB_ASSIGN(const bool found, open.step());
        if (!found)
            break;
        PLUMB_ASSIGN(const Change refused, decodeChange(open.bytes(1)));
        const QStringList fields = refused.set.keys();
        if (std::all_of(fields.begin(), fields.end(), [&](const QString &field) { return by.set.contains(field); }))
            mended.push_back(open.integer(0));
    }
    for (const qint64 op : mended)
        PLUMB_TRY(m_database.cached("UPDATE refused SET mended = ? WHERE op = ?").bind(1, by.op).bind(2, op).run());
    return {};
}

Status Outbox::letBe(qint64 op)
{
    return m_database.cached("UPDATE refused SET mended = -1 WHERE op = ? AND mended = 0").bind(1, op).run();
}

#define PLUMB_COVERED                                                                              \
    " state = 1 AND outbox.seq <= ?1 AND op < (SELECT max(op) FROM outbox)"                        \
    " AND op <= (SELECT max(op) FROM outbox WHERE state = 1 AND seq BETWEEN 1 AND ?1)"

Status Outbox::dropCovered(qint64 backupSeq)
{
    PLUMB_TRY(m_database
                  .cached("INSERT INTO history(rid, op, seq, at, replaced) SELECT rid, op, outbox.seq, at, replaced"
                          " FROM outbox JOIN record ON record.id = outbox.record WHERE replaced <> '{}' AND" PLUMB_COVERED)
                  .bind(1, backupSeq)
                  .run());
    return m_database.cached("DELETE FROM outbox WHERE" PLUMB_COVERED).bind(1, backupSeq).run();
}

Status Outbox::markMadeBefore(qint64 epochSeq)
{
    for (const char *sql : {"UPDATE outbox SET seen_seq = min(coalesce(seen_seq, ?1), ?1)",
                            "UPDATE refused SET seen_seq = min(coalesce(seen_seq, ?1), ?1)"})
        PLUMB_TRY(m_database.cached(sql).bind(1, epochSeq).run());
    return {};
}

Result<std::vector<Id>> Outbox::resendAbove(qint64 lastOp)
{
    PLUMB_TRY(m_database
                  .cached("INSERT OR IGNORE INTO outbox(op, change, hash, hlc, record, kind, scope, more, state, seq, at, replaced,"
                          " seen_seq) SELECT op, change, hash, hlc, record, kind, scope, more, 2, 0, at, '{}', seen_seq FROM refused"
                          " WHERE op > ?")
                  .bind(1, lastOp)
                  .run());
    auto statement = m_database.cached(
        "UPDATE outbox SET state = 0, seq = 0 WHERE op > ? AND state = 1 RETURNING record");
    statement.bind(1, lastOp);
    std::vector<Id> records;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return records;
        const Id id = idFromBytes(statement.bytes(0)).value_or(Id());
        if (std::find(records.begin(), records.end(), id) == records.end())
            records.push_back(id);
    }
}

Result<Outbox::Batch> Outbox::batch(qint64 fromOp, bool answeredToo, int maxChanges, qsizetype maxBytes) const
{
    // Sent again are also those it had refused: numbers have no gaps.
    auto rows = answeredToo
        ? m_database.cached("SELECT change, hash, more, op, seen_seq FROM outbox WHERE op >= ?1 UNION ALL"
                            " SELECT change, hash, more, op, seen_seq FROM refused WHERE op >= ?1 AND op NOT IN (SELECT op FROM outbox) ORDER BY op")
        : m_database.cached("SELECT change, hash, more, op, seen_seq FROM outbox WHERE op >= ?1 AND state <> 1 ORDER BY op");
    rows.bind(1, fromOp);
    Batch taken;
    Batch action; // being read: only whole ones go out
    qsizetype bytes = 0;
    qint64 next = 0;
    qint64 actionFrom = 0;
    for (;;) {
        PLUMB_ASSIGN(const bool found, rows.step());
        const bool isGap = found && next > 0 && rows.integer(3) != next; // numbered anew from here on
        if ((!found || isGap) && !taken.changes.empty())
            return taken;
        // The rest of it is answered: the office was asked for a part, and it goes only as a whole.
        if ((!found || isGap) && !action.changes.empty() && !answeredToo) {
            rows.reset();
            return batch(actionFrom, true, maxChanges, maxBytes);
        }
        if (!found)
            return taken;
        next = rows.integer(3) + 1;
        if (action.changes.empty())
            actionFrom = rows.integer(3);
        action.changes.push_back(rows.bytes(0));
        action.lastHash = rows.bytes(1);
        if (!rows.isNull(4))
            addMark(action.madeBefore, {rows.integer(3), rows.integer(4)});
        bytes += action.changes.back().size();
        const bool fits = bytes <= maxBytes && taken.changes.size() + action.changes.size() <= std::size_t(maxChanges);
        if (!fits && !taken.changes.empty())
            return taken;
        if (rows.integer(2) != 0)
            continue;
        std::move(action.changes.begin(), action.changes.end(), std::back_inserter(taken.changes));
        taken.lastHash = action.lastHash;
        taken.lastOp = rows.integer(3);
        taken.firstOp = taken.lastOp + 1 - qint64(taken.changes.size());
        for (const wire::MadeBefore &mark : action.madeBefore)
            addMark(taken.madeBefore, mark);
        action = {};
    }
}

} // namespace plumb::store
