#include "app/store/history_log.h"

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "app/store/device.h"

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;
using Break = std::optional<HistoryBreak>;

Result<std::optional<LogPosition>> HistoryLog::behind(const QString &after) const
{
    auto row = m_database.cached(
        "SELECT name, log_seq, log_chain FROM scope WHERE name > ? AND log_seq < head_seq AND log_broken = 0"
        " AND catch_up IS NULL AND suspended = 0 ORDER BY name LIMIT 1");
    PLUMB_ASSIGN(const bool found, row.bind(1, after).step());
    return found ? std::optional(LogPosition{row.text(0), row.integer(1), row.bytes(2)}) : std::nullopt;
}

Result<Break> HistoryLog::keep(const LogPosition &position, const std::vector<VerifiedChange> &changes,
                               const QMap<Id, QByteArray> &keys)
{
    if (changes.empty())
        return Break();
    PLUMB_ASSIGN(Break broken, checkKeys(keys));
    if (!broken) {
        PLUMB_ASSIGN(broken, checkHeads(position, changes));
    }
    if (!broken) {
        PLUMB_ASSIGN(broken, checkOwn(changes));
    }
    if (broken)
        return broken;
    auto scope = m_database.cached("SELECT sid FROM scope WHERE name = ?");
    PLUMB_ASSIGN(const bool found, scope.bind(1, position.scope).step());
    if (!found)
        return Break(); // taken away meanwhile
    const qint64 sid = scope.integer(0);
    scope.reset();
    for (const VerifiedChange &change : changes)
        PLUMB_TRY(write(sid, change));
    const VerifiedChange &last = changes.back();
    PLUMB_TRY(m_database.cached("UPDATE scope SET log_seq = ?, log_chain = ? WHERE sid = ?")
                  .bind(1, last.seq)
                  .bindUtf8(2, last.chain)
                  .bind(3, sid)
                  .run());
    PLUMB_TRY(m_database.cached("DELETE FROM head WHERE sid = ? AND seq <= ?").bind(1, sid).bind(2, last.seq).run());
    return Break();
}

Status HistoryLog::stopAt(const QString &scope)
{
    return m_database.cached("UPDATE scope SET log_broken = 1 WHERE name = ?").bind(1, scope).run();
}

// A device keeps its key for life: another one would let somebody sign in its name.
Result<Break> HistoryLog::checkKeys(const QMap<Id, QByteArray> &keys)
{
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const QByteArray device = toBytes(it.key());
        auto known = m_database.cached("SELECT public_key FROM device_key WHERE device = ?");
        PLUMB_ASSIGN(const bool found, known.bindBlob(1, device).step());
        if (found && known.bytes(0) != it.value())
            return Break(HistoryBreak{0, u"device %1 has another key than before"_s.arg(toString(it.key()))});
        if (found)
            continue;
        PLUMB_TRY(m_database.cached("INSERT INTO device_key(device, public_key) VALUES (?, ?)")
                      .bindBlob(1, device)
                      .bindBlob(2, it.value())
                      .run());
    }
    return Break();
}

Result<Break> HistoryLog::checkHeads(const LogPosition &position, const std::vector<VerifiedChange> &changes) const
{
    auto told = m_database.cached("SELECT seq, chain FROM head WHERE sid = (SELECT sid FROM scope WHERE name = ?)"
                                  " AND seq BETWEEN ? AND ? ORDER BY seq");
    told.bind(1, position.scope).bind(2, changes.front().seq).bind(3, changes.back().seq);
    for (;;) {
        PLUMB_ASSIGN(const bool more, told.step());
        if (!more)
            return Break();
        const qint64 seq = told.integer(0);
        const auto here = std::lower_bound(changes.begin(), changes.end(), seq,
                                           [](const VerifiedChange &change, qint64 wanted) { return change.seq < wanted; });
        if (here == changes.end() || here->seq != seq || here->chain != told.bytes(1))
            return Break(HistoryBreak{seq, u"was told the head %1 there"_s.arg(told.text(1))});
    }
}

Result<Break> HistoryLog::checkOwn(const std::vector<VerifiedChange> &changes) const
{
    PLUMB_ASSIGN(const std::optional<Identity> identity, readIdentity(m_database));
    for (const VerifiedChange &change : changes) {
        if (!identity || change.change.device != identity->device)
            continue;
        // Only what was answered has its number for good: another copy of this device may have been there first.
        auto kept = m_database.cached("SELECT hash FROM outbox WHERE op = ?1 AND state = 1 UNION ALL"
                                      " SELECT hash FROM refused WHERE op = ?1 AND op NOT IN (SELECT op FROM outbox)");
        PLUMB_ASSIGN(const bool found, kept.bind(1, change.change.op).step());
        if (found && kept.bytes(0) != change.hash)
            return Break(HistoryBreak{change.seq, u"op %1 of this device is another change there"_s.arg(change.change.op)});
    }
    return Break();
}

Status HistoryLog::write(qint64 sid, const VerifiedChange &verified)
{
    const Change &change = verified.change;
    const QByteArray hash = QByteArray::fromHex(verified.hash);
    const QByteArray record = toBytes(change.record);
    const QByteArray author = toBytes(change.author);
    const QByteArray device = toBytes(change.device);
    const QByteArray fields = canonicalJson(change.set);
    PLUMB_TRY(m_database
                  .cached("INSERT OR REPLACE INTO log(sid, seq, hash, record, author, device, at, received, fields)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                  .bind(1, sid)
                  .bind(2, verified.seq)
                  .bindBlob(3, hash)
                  .bindBlob(4, record)
                  .bindBlob(5, author)
                  .bindBlob(6, device)
                  .bind(7, toMillis(change.at))
                  .bind(8, toMillis(verified.receivedAt))
                  .bindUtf8(9, fields)
                  .run());
    return m_database.cached("DELETE FROM log_before WHERE hash = ?").bindBlob(1, hash).run();
}

Result<std::vector<HistoryEvent>> HistoryLog::of(const Id &record, int most) const
{
    const QByteArray id = toBytes(record);
    auto rows = m_database.cached(
        "SELECT seq, author, device, at, received, fields, 0 FROM log WHERE record = ?1 UNION ALL"
        " SELECT seq, author, device, at, received, fields, 1 FROM log_before WHERE record = ?1 ORDER BY 7, 1 LIMIT ?2");
    rows.bindBlob(1, id).bind(2, most);
    std::vector<HistoryEvent> events;
    for (;;) {
        PLUMB_ASSIGN(const bool more, rows.step());
        if (!more)
            return events;
        PLUMB_ASSIGN(QJsonObject fields, parseObject(rows.bytes(5)));
        events.push_back({rows.integer(0), idFromBytes(rows.bytes(1)).value_or(Id()), idFromBytes(rows.bytes(2)).value_or(Id()),
                          fromMillis(rows.integer(3)), fromMillis(rows.integer(4)), std::move(fields), rows.integer(6) != 0});
    }
}

} // namespace plumb::store
