#include "app/store/replica.h"

#include "app/core/mutant.h"
#include "app/sqlite/sqlite.h"
#include "app/store/device.h"
#include "app/store/outbox.h"
#include "app/store/response.h"

namespace plumb::store {

Replica::Replica(sqlite::Database &database, const Schema &schema, const Clock &clock,
                 std::vector<ChangeNotice> &notices)
    : m_database(database), m_schema(schema), m_clock(clock), m_notices(notices)
{
}

Result<std::optional<Identity>> Replica::identity() const
{
    return readIdentity(m_database);
}

Result<ReplicaState> Replica::state() const
{
    PLUMB_ASSIGN(const ReplicaRow row, readReplica(m_database));
    PLUMB_ASSIGN(const auto catchUp, readCatchUp(m_database));
    return ReplicaState{row.epoch, row.cursor, row.grantsTag, catchUp};
}

Result<Replica::Outgoing> Replica::outgoing(int maxChanges, qsizetype maxBytes, qint64 fromOp) const
{
    PLUMB_ASSIGN(const ReplicaRow row, readReplica(m_database));
    const bool again = fromOp > 0;
    if (mutated(Mutant::RefusalStopsQueue)) {
        PLUMB_ASSIGN(const qint64 open, m_database.scalar("SELECT count(*) FROM refused WHERE mended = 0"));
        if (open > 0)
            return Outgoing{};
    }
    PLUMB_ASSIGN(Outbox::Batch batch,
                 Outbox(m_database).batch(again ? fromOp : row.answered + 1, again, maxChanges, maxBytes));
    return Outgoing{std::move(batch.changes), std::move(batch.lastHash), std::move(batch.madeBefore)};
}

Status Replica::apply(const wire::SyncResponse &response, Moment receivedAt)
{
    if (mutated(Mutant::CursorBeforeData))
        PLUMB_TRY(m_database.cached("UPDATE replica SET cursor = ?").bind(1, response.cursor).run());
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    Notices notices;
    PLUMB_TRY(ResponseTaker(m_database, m_schema, notices).take(response, receivedAt));
    PLUMB_TRY(transaction.commit());
    append(m_notices, notices);
    return {};
}

Status Replica::noteSuccess(Moment when)
{
    return m_database.cached("UPDATE replica SET last_success = ?").bind(1, toMillis(when)).run();
}

} // namespace plumb::store
