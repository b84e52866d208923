// ResponseTaker: what this device may hold, and how far it has come with each part.
#include "app/store/response.h"

#include "app/core/json.h"
#include "app/model/proof.h"
#include "app/sqlite/sqlite.h"

#include <algorithm>

namespace plumb::store {

// Only what the office names as taken away goes. A scope that is in neither list is unknown to its book
// (a restored one, from before it was granted): it stays as it is and waits.
Status ResponseTaker::takeGrants(const wire::SyncResponse &response)
{
    const auto isGranted = [&](const QString &scope) {
        return std::any_of(response.grants->begin(), response.grants->end(), [&](const auto &g) { return g.scope == scope; });
    };
    // Also scopes of records, not only those in the list: a rescued file may have lost the list.
    auto present = m_database.cached("SELECT name FROM scope UNION SELECT DISTINCT scope FROM record");
    QStringList before;
    for (;;) {
        PLUMB_ASSIGN(const bool found, present.step());
        if (!found)
            break;
        before << present.text(0);
    }
    for (const QString &scope : before) {
        if (!isGranted(scope))
            PLUMB_TRY(response.revoked.contains(scope) ? wipe(scope) : suspend(scope));
    }
    // At cursor 0 nothing has passed by yet: the feed itself brings everything.
    for (const wire::Grant &now : *response.grants)
        PLUMB_TRY(grant(now, response.cursor > 0));
    return {};
}

Status ResponseTaker::suspend(const QString &scope)
{
    return m_database
        .cached("INSERT INTO scope(name, roles, head, rows, checksum, suspended) VALUES (?, '[]', '', 0, '', 1)"
                " ON CONFLICT(name) DO UPDATE SET suspended = 1, catch_up = NULL, off = 0")
        .bind(1, scope)
        .run();
}

Status ResponseTaker::grant(const wire::Grant &grant, bool catchUp)
{
    const QByteArray roles = canonicalJson(QJsonArray::fromStringList(grant.roles));
    auto statement = m_database.cached(
        "INSERT INTO scope(name, roles, head, rows, checksum, catch_up, own_rows, own_sum)"
        " SELECT ?1, ?2, '', 0, '', ?3, iif(any, NULL, 0), iif(any, NULL, 0)"
        " FROM (SELECT EXISTS (SELECT 1 FROM record WHERE scope = ?1) AS any) WHERE true"
        " ON CONFLICT(name) DO UPDATE SET roles = excluded.roles,"
        " catch_up = iif(suspended, excluded.catch_up, catch_up), suspended = 0");
    statement.bind(1, grant.scope).bindUtf8(2, roles);
    if (catchUp)
        statement.bind(3, 0);
    else
        statement.bindNull(3);
    return statement.run();
}

// Nothing of the scope stays but what this person wrote and never got through: that is with the refused.
Status ResponseTaker::wipe(const QString &scope)
{
    auto kinds = m_database.cached("SELECT DISTINCT kind FROM record WHERE scope = ?");
    kinds.bind(1, scope);
    for (;;) {
        PLUMB_ASSIGN(const bool found, kinds.step());
        if (!found)
            break;
        noteEverything(m_notices, kinds.text(0), scope);
    }
    PLUMB_TRY(m_outbox.setApart(scope));
    PLUMB_TRY(m_outbox.eraseAcknowledged(scope));
    PLUMB_TRY(m_records.removeScope(scope));
    for (const char *gone : {"DELETE FROM head WHERE sid = (SELECT sid FROM scope WHERE name = ?1)", "DELETE FROM log WHERE sid = (SELECT sid FROM scope WHERE name = ?1)",
                             "DELETE FROM log_before WHERE scope = ?1", "DELETE FROM removed WHERE scope = ?1",
                             "DELETE FROM removal WHERE scope = ?1", "DELETE FROM scope WHERE name = ?1"})
        PLUMB_TRY(m_database.cached(gone).bind(1, scope).run());
    return {};
}

Status ResponseTaker::takeCatchUp(const QMap<QString, qint64> &cursors)
{
    for (auto it = cursors.begin(); it != cursors.end(); ++it) {
        auto statement = m_database.cached("UPDATE scope SET catch_up = ? WHERE name = ?");
        if (*it < 0)
            statement.bindNull(1);
        else
            statement.bind(1, *it);
        PLUMB_TRY(statement.bind(2, it.key()).run());
    }
    return {};
}

// The office says how a scope stands that is whole here with this answer: the moment to compare.
Status ResponseTaker::takeScope(const QString &scope, const wire::ScopeState &told)
{
    auto row = m_database.cached("SELECT sid FROM scope WHERE name = ? AND catch_up IS NULL AND suspended = 0");
    PLUMB_ASSIGN(const bool found, row.bind(1, scope).step());
    if (!found)
        return {};
    const qint64 sid = row.integer(0);
    row.reset();
    PLUMB_TRY(checkHead(sid, scope, told));
    PLUMB_ASSIGN(const Figures::Own own, m_figures.of(scope));
    const bool off = own.rows != told.rows || checksumText(own.checksum) != told.checksum;
    if (!off) // the office has again what it lacked: nobody is asked any more
        PLUMB_TRY(m_database.cached("DELETE FROM removal WHERE scope = ?").bind(1, scope).run());
    // What repairs could not mend before is tried once more with each new head.
    return m_database
        .cached("UPDATE scope SET head = ?, head_seq = ?, rows = ?, checksum = ?, off = ?5,"
                " repairs = iif(?5, min(repairs, ?6), 0) WHERE sid = ?7")
        .bindUtf8(1, told.head)
        .bind(2, told.headSeq)
        .bind(3, told.rows)
        .bindUtf8(4, told.checksum)
        .bind(5, off ? 1 : 0)
        .bind(6, mostRepairs - 1)
        .bind(7, sid)
        .run();
}

// Within an epoch a head only moves forward, and is never told in two ways.
Status ResponseTaker::checkHead(qint64 sid, const QString &scope, const wire::ScopeState &told)
{
    auto known = m_database.cached("SELECT iif(log_seq > head_seq, log_seq, head_seq), iif(log_seq > head_seq, log_chain, head)"
                                   " FROM scope WHERE sid = ?");
    PLUMB_TRY(known.bind(1, sid).step());
    const qint64 seq = known.integer(0);
    const QByteArray head = known.bytes(1);
    known.reset();
    if (told.headSeq < seq || (told.headSeq == seq && seq > 0 && told.head != head)) {
        const QString detail = QStringLiteral("told %1 at %2 before, now %3 at %4, signed %5")
                                   .arg(QString::fromLatin1(head)).arg(seq).arg(QString::fromLatin1(told.head))
                                   .arg(told.headSeq).arg(QString::fromLatin1(told.signature));
        PLUMB_TRY(m_findings.add({ErrorCode::HistoryBroken, scope, told.headSeq, m_epoch, detail, m_now}));
    }
    // Until the verified history has passed by.
    return m_database
        .cached("INSERT OR IGNORE INTO head(sid, seq, chain) SELECT sid, ?2, ?3 FROM scope WHERE sid = ?1 AND log_seq < ?2")
        .bind(1, sid)
        .bind(2, told.headSeq)
        .bindUtf8(3, told.head)
        .run();
}

} // namespace plumb::store
