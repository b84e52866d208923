#include "app/store/replica.h"

#include "app/core/mutant.h"
#include "app/sqlite/sqlite.h"
#include "app/store/device.h"
#include "app/store/long_transaction.h"
#include "app/store/numbers.h"
#include "app/store/outbox.h"
#include "app/store/response.h"

namespace plumb::store {

Replica::Replica(sqlite::Database &database, const Schema &schema, const Clock &clock,
                 std::vector<ChangeNotice> &notices, LongTransaction *pages, const PullTuning &tuning)
    : m_database(database), m_schema(schema), m_clock(clock), m_notices(notices), m_pages(pages), m_tuning(tuning)
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
    PLUMB_ASSIGN(const bool knowsSeries, Numbers(m_database).hasSeries());
    return ReplicaState{row.epoch, row.cursor, row.grantsTag, catchUp, knowsSeries};
}

Result<Replica::Outgoing> Replica::outgoing(int maxChanges, qsizetype maxBytes, qint64 fromOp, qint64 afterOp) const
{
    PLUMB_ASSIGN(const ReplicaRow row, readReplica(m_database));
    const bool again = fromOp > 0;
    if (mutated(Mutant::RefusalStopsQueue)) {
        PLUMB_ASSIGN(const qint64 open, m_database.cachedScalar("SELECT count(*) FROM refused WHERE mended = 0"));
        if (open > 0)
            return Outgoing{};
    }
    const qint64 first = again ? fromOp : std::max(row.answered, afterOp) + 1;
    PLUMB_ASSIGN(Outbox::Batch batch, Outbox(m_database).batch(first, again, maxChanges, maxBytes));
    return Outgoing{std::move(batch.changes), std::move(batch.lastHash), batch.firstOp, batch.lastOp, std::move(batch.madeBefore)};
}

namespace {

// A page from the middle of a pull: all of it comes again when its cursor is lost together with it, and
// nobody acts on it before. Whatever the office, or this device, might count on from here on (answers,
// grants, an epoch, a token, what a backup covers, the end of the pull) is none.
bool comesAgain(const wire::SyncResponse &response, const ReplicaRow &before)
{
    return !response.complete && response.answers.empty() && !response.grants && response.revoked.isEmpty()
        && response.epoch == before.epoch && response.backupSeq <= before.backupSeq && response.token.isEmpty()
        && response.deviceRevoked.isEmpty() && response.verifiedBlobs.empty() && response.series.isEmpty();
}

// Nothing in it but answers and records: then records without unsent changes may be taken before the rest.
bool onlyMovesOn(const wire::SyncResponse &response, const ReplicaRow &before)
{
    return !response.grants && response.revoked.isEmpty() && response.deviceRevoked.isEmpty() && response.epoch == before.epoch;
}

} // namespace

// Its commit need not wait for the disk: that of the pull's last page, or of the next save, takes it there.
// Who saves does not wait for a whole page: it pauses for them after some records, which then stay without
// their cursor; should the rest never come, they come again and are known.
Status Replica::applyShared(const wire::SyncResponse &response, Moment receivedAt)
{
    return takeWithPauses(response.records, receivedAt,
                          [&](ResponseTaker &taker) { return taker.take(response, {}, receivedAt); });
}

Status Replica::takeWithPauses(std::span<const wire::RecordLine> records, Moment receivedAt,
                               const std::function<Status(ResponseTaker &)> &last)
{
    for (;;) {
        PLUMB_TRY(m_pages->join());
        Notices notices;
        ResponseTaker taker(m_database, m_schema, notices, &m_pages->tuning());
        auto taken = taker.takeSome(records, receivedAt, [this] { return m_pages->othersWait(); });
        Status whole = taken.ok() ? Status() : Status(taken.error());
        const bool isLast = taken.ok() && *taken == records.size();
        if (isLast && last)
            whole = last(taker);
        if (!whole.ok()) {
            m_pages->drop();
            return whole;
        }
        m_pages->note(notices);
        if (isLast)
            return m_pages->grown(qsizetype(*taken), m_notices);
        records = records.subspan(*taken);
        PLUMB_TRY(m_pages->letOthersWrite(m_notices));
    }
}

// Takes what may be taken before the answers; the others, whose records have unsent changes, are returned.
Result<std::vector<wire::RecordLine>> Replica::takeUntouched(const std::vector<wire::RecordLine> &records, Moment receivedAt)
{
    PLUMB_ASSIGN(const QSet<Id> unsent, Outbox(m_database).recordsUnsent());
    std::vector<wire::RecordLine> untouched, touched;
    for (const wire::RecordLine &line : records)
        (unsent.contains(line.id) ? touched : untouched).push_back(line);
    PLUMB_TRY(takeWithPauses(untouched, receivedAt, {}));
    return touched;
}

Status Replica::apply(const wire::SyncResponse &response, Moment receivedAt)
{
    std::vector<wire::RecordLine> touched;
    std::span<const wire::RecordLine> left(response.records);
    if (m_pages) {
        PLUMB_ASSIGN(const ReplicaRow before, readReplica(m_database));
        if (comesAgain(response, before))
            return applyShared(response, receivedAt);
        if (onlyMovesOn(response, before) && response.records.size() >= m_pages->tuning().manyRecords) {
            PLUMB_ASSIGN(touched, takeUntouched(response.records, receivedAt));
            left = touched;
        }
        PLUMB_TRY(m_pages->end(m_notices));
    }
    if (mutated(Mutant::CursorBeforeData))
        PLUMB_TRY(m_database.cached("UPDATE replica SET cursor = ?").bind(1, response.cursor).run());
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    Notices notices;
    PLUMB_TRY(ResponseTaker(m_database, m_schema, notices, m_pages ? &m_pages->tuning() : nullptr).take(response, left, receivedAt));
    PLUMB_TRY(transaction.commit());
    append(m_notices, notices);
    return {};
}

Status Replica::noteSuccess(Moment when)
{
    if (m_pages)
        PLUMB_TRY(m_pages->end(m_notices));
    // What the run brought went to the disk with its last page. Of this alone nothing depends, so nobody
    // waits for the disk a second time.
    PLUMB_TRY(m_database.execute("PRAGMA synchronous = NORMAL"));
    const Status noted = m_database.cached("UPDATE replica SET last_success = ?").bind(1, toMillis(when)).run();
    PLUMB_TRY(m_database.execute("PRAGMA synchronous = FULL"));
    return noted;
}

} // namespace plumb::store
