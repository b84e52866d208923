// Replica, third part: copies that are checked, mended and proved.
#include "app/store/replica.h"

#include "app/model/proof.h"
#include "app/sqlite/sqlite.h"
#include "app/store/device.h"
#include "app/store/history_log.h"
#include "app/store/long_transaction.h"
#include "app/store/response.h"
#include "app/store/surplus.h"

namespace plumb::store {

namespace {

// A change of the history against a record of a pull, in what an open transaction may hold: nobody is in a
// hurry for it, and its commit makes a save wait as any other.
constexpr qsizetype historyWeight = 16;

} // namespace

Result<QStringList> Replica::scopesOff() const
{
    auto rows = m_database.cached(
        "SELECT name FROM scope WHERE off = 1 AND repairs < ? AND catch_up IS NULL AND suspended = 0"
        " AND NOT EXISTS (SELECT 1 FROM removal WHERE scope = name AND decision = 0) ORDER BY name");
    rows.bind(1, mostRepairs);
    QStringList scopes;
    for (;;) {
        PLUMB_ASSIGN(const bool more, rows.step());
        if (!more)
            return scopes;
        scopes << rows.text(0);
    }
}

Result<std::vector<wire::IdLine>> Replica::sequencesIn(const QString &scope) const
{
    auto rows = m_database.cached("SELECT seq, id FROM record WHERE scope = ? AND seq > 0");
    rows.bind(1, scope);
    std::vector<wire::IdLine> lines;
    for (;;) {
        PLUMB_ASSIGN(const bool more, rows.step());
        if (!more)
            return lines;
        lines.push_back({rows.integer(0), idFromBytes(rows.bytes(1)).value_or(Id())});
    }
}

Status Replica::mend(const std::vector<wire::RecordLine> &lines, Moment receivedAt)
{
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    Notices notices;
    PLUMB_TRY(ResponseTaker(m_database, m_schema, notices).mend(lines, receivedAt));
    PLUMB_TRY(transaction.commit());
    append(m_notices, notices);
    return {};
}

Status Replica::settleSurplus(const QString &scope, const std::vector<wire::IdLine> &surplus, Moment now)
{
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    Notices notices;
    PLUMB_TRY(Surplus(m_database, m_schema, notices, m_tuning).settle(scope, surplus, now));
    PLUMB_TRY(transaction.commit());
    append(m_notices, notices);
    return {};
}

Status Replica::decideRemoval(const QString &scope, bool remove)
{
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    Notices none;
    PLUMB_TRY(Surplus(m_database, m_schema, none, m_tuning).decide(scope, remove));
    return transaction.commit();
}

Status Replica::endRepair(const QString &scope, const wire::ScopeState &told, Moment now)
{
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    PLUMB_ASSIGN(const Figures::Own own, Figures(m_database).of(scope));
    const bool equal = own.rows == told.rows && checksumText(own.checksum) == told.checksum;
    // Where the scope moved meanwhile, the feed brings the rest and its figures are compared again then.
    PLUMB_TRY(m_database
                  .cached("UPDATE scope SET repairs = iif(?1, 0, iif(head_seq = ?2, repairs + 1, repairs)),"
                          " off = iif(?1 OR head_seq <> ?2, 0, 1) WHERE name = ?3")
                  .bind(1, equal ? 1 : 0)
                  .bind(2, told.headSeq)
                  .bind(3, scope)
                  .run());
    auto row = m_database.cached("SELECT repairs FROM scope WHERE name = ?");
    PLUMB_ASSIGN(const bool found, row.bind(1, scope).step());
    const bool hopeless = found && row.integer(0) >= mostRepairs;
    row.reset();
    if (hopeless) {
        PLUMB_ASSIGN(const ReplicaRow state, readReplica(m_database));
        const QString detail = QStringLiteral("%1 rows, sum %2 here; %3 rows, sum %4 at the office")
                                   .arg(own.rows).arg(QString::fromLatin1(checksumText(own.checksum))).arg(told.rows)
                                   .arg(QString::fromLatin1(told.checksum));
        PLUMB_TRY(Findings(m_database).add({ErrorCode::Diverged, scope, told.headSeq, state.epoch, detail, now}));
    }
    return transaction.commit();
}

Result<std::optional<LogPosition>> Replica::historyBehind(const QString &afterScope) const
{
    return HistoryLog(m_database).behind(afterScope);
}

Result<bool> Replica::keepHistory(const LogPosition &position, const std::vector<VerifiedChange> &changes,
                                  const QMap<Id, QByteArray> &keys, Moment now)
{
    std::optional<HistoryBreak> broken;
    if (m_pages) {
        PLUMB_ASSIGN(broken, keepShared(position, changes, keys));
    } else {
        sqlite::Transaction transaction(m_database);
        PLUMB_TRY(transaction.begun());
        PLUMB_ASSIGN(broken, HistoryLog(m_database).keep(position, changes, keys));
        if (!broken)
            PLUMB_TRY(transaction.commit());
    }
    if (broken)
        PLUMB_TRY(noteBreak(position.scope, *broken, now));
    return !broken;
}

// Its commit need not wait for the disk: what is lost is fetched and checked again.
Result<std::optional<HistoryBreak>> Replica::keepShared(const LogPosition &position, const std::vector<VerifiedChange> &changes,
                                                        const QMap<Id, QByteArray> &keys)
{
    PLUMB_TRY(m_pages->join());
    const auto keep = [&]() -> Result<std::optional<HistoryBreak>> {
        sqlite::Savepoint stretch(m_database);
        PLUMB_TRY(stretch.begun());
        PLUMB_ASSIGN(auto broken, HistoryLog(m_database).keep(position, changes, keys));
        if (!broken)
            PLUMB_TRY(stretch.release());
        return broken;
    };
    auto kept = keep();
    if (!kept.ok())
        m_pages->drop();
    else
        PLUMB_TRY(m_pages->grown(qsizetype(changes.size()) * historyWeight, m_notices));
    return kept;
}

Status Replica::noteBreak(const QString &scope, const HistoryBreak &broken, Moment now)
{
    if (m_pages)
        PLUMB_TRY(m_pages->end(m_notices));
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    PLUMB_ASSIGN(const ReplicaRow state, readReplica(m_database));
    PLUMB_TRY(Findings(m_database).add({ErrorCode::HistoryBroken, scope, broken.seq, state.epoch, broken.detail, now}));
    PLUMB_TRY(HistoryLog(m_database).stopAt(scope));
    return transaction.commit();
}

} // namespace plumb::store
