// Replica: when another copy of this device has used its running numbers.
#include "app/store/replica.h"

#include "app/sqlite/sqlite.h"
#include "app/store/device.h"
#include "app/store/findings.h"
#include "app/store/long_transaction.h"
#include "app/store/outbox.h"
#include "app/store/records.h"

#include <algorithm>

namespace plumb::store {

Result<qint64> Replica::earliestKept() const
{
    return Outbox(m_database).earliest();
}

Status Replica::continueAfter(qint64 fork, qint64 lastOp, const QByteArray &lastHash, Moment now)
{
    if (fork < 1 || fork > lastOp + 1)
        return fail(ErrorCode::InvalidValue, QStringLiteral("fork at %1, last op %2").arg(fork).arg(lastOp));
    if (m_pages)
        PLUMB_TRY(m_pages->end(m_notices));
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    PLUMB_ASSIGN(const std::vector<Id> records, Outbox(m_database).continueAfter(fork, lastOp, lastHash));
    PLUMB_TRY(Records(m_database, m_schema).countUnsent(records));
    PLUMB_ASSIGN(ReplicaRow row, readReplica(m_database));
    row.answered = std::min(row.answered, fork - 1);
    PLUMB_TRY(writeReplica(m_database, row));
    PLUMB_TRY(Findings(m_database).add({ErrorCode::DeviceCopied, QString(), 0, row.epoch,
                                        QStringLiteral("own changes from %1 on follow %2 now").arg(fork).arg(lastOp), now}));
    return transaction.commit();
}

} // namespace plumb::store
