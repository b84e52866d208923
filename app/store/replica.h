// The store as replication sees it: what must go out, what came in. Synchronous; runs on the
// writer's connection. Each call that writes is one transaction.
#pragma once

#include "app/core/result.h"
#include "app/store/eviction.h"
#include "app/store/pull_tuning.h"
#include "app/store/types.h"

#include <functional>
#include <span>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

class LongTransaction;
class ResponseTaker;

struct ReplicaState {
    QString epoch;
    qint64 cursor = 0;
    QByteArray grantsTag;
    QMap<QString, qint64> catchUp;
    bool knowsSeries = true;   // the letters of its numbers (numbers.h)
    bool operator==(const ReplicaState &) const = default;
};

class Replica {
public:
    // `notices` collects what changed, for the views.
    // `pages`: where given, pages in the middle of a pull share transactions; the caller ends the last one.
    Replica(sqlite::Database &database, const Schema &schema, const Clock &clock,
            std::vector<ChangeNotice> &notices, LongTransaction *pages = nullptr, const PullTuning &tuning = {});

    Result<std::optional<Identity>> identity() const;
    Result<ReplicaState> state() const;

    struct Outgoing {
        std::vector<QByteArray> changes; // exact bytes, ops ascending, whole user actions
        QByteArray lastHash;             // of the last of them
        qint64 firstOp = 0;
        qint64 lastOp = 0;
        std::vector<wire::MadeBefore> madeBefore; // which of them were made in an epoch before
    };
    // Unanswered changes from the lowest op on, within the limits of one push; at least one whole user
    // action, however large. `fromOp` > 0: kept changes from that op on, answered or not (the office was
    // restored from a backup and asks for them again). `afterOp`: only what comes after it, which is under way.
    Result<Outgoing> outgoing(int maxChanges, qsizetype maxBytes, qint64 fromOp = 0, qint64 afterOp = 0) const;

    // A whole response in one transaction: answers to changes (acknowledged ones are kept, marked;
    // refused ones move to refused with reason and values), the page's records (shadow and view),
    // cursors, grants (newly granted: catch-up from 0; taken away: wiped), office time, backup sequence.
    // Applying the office's records never makes changes of its own. A response of another epoch sets the
    // cursors as it says and removes nothing; records of the new epoch count whatever their seq.
    Status apply(const wire::SyncResponse &response, Moment receivedAt);

    Result<qint64> earliestKept() const; // lowest op of what is kept here; 0: nothing is
    // The office has other changes of this device from `fork` on, up to `lastOp` (two copies of it were in
    // use). Ours are numbered anew behind them.
    Status continueAfter(qint64 fork, qint64 lastOp, const QByteArray &lastHash, Moment now);

    // Files.
    Result<std::vector<BlobInfo>> blobsToSend(int limit) const; // photos before drawings, small before large
    Result<QByteArray> blobBytes(const QByteArray &sha256, qint64 offset, qint64 length) const;
    Status blobSending(const QByteArray &sha256, const QString &uploadUrl, qint64 offset);
    Result<QString> blobUploadUrl(const QByteArray &sha256) const; // empty: none begun
    Status blobConfirmed(const QByteArray &sha256);
    // Files whose record is here and whose bytes are not: wanted ones, photos, drawings; newest first.
    Result<std::vector<BlobInfo>> blobsToFetch(int limit) const;
    // What the office said about files that are not here: it has them, or does not have them yet.
    Status blobsAbsent(const std::vector<QByteArray> &hashes, bool absent);
    // Appends to a file being fetched; the last piece checks the hash: InvalidValue where it is wrong
    // (what was fetched is thrown away).
    Status blobPiece(const QByteArray &sha256, qint64 offset, const QByteArray &piece, qint64 totalSize);
    // At most `most` originals that the office has verified are let go as the rule says; how many were.
    Result<int> evictBlobs(const Eviction &rule, int most);
    // A file that this device can do without (spare_files.h) is let go of, at most about `most` bytes at a time. Returns
    // how many went; 0: nothing of it is left, or it is needed after all.
    Result<qint64> letGo(const QByteArray &sha256, qint64 most);

    // Repair of a scope whose figures differ from the office's (app/sync/repair.h).
    Result<QStringList> scopesOff() const; // without those that wait for a person's answer
    Result<std::vector<wire::IdLine>> sequencesIn(const QString &scope) const;
    Status mend(const std::vector<wire::RecordLine> &lines, Moment receivedAt);
    // What the office does not have: removed, kept or asked about (surplus.h).
    Status settleSurplus(const QString &scope, const std::vector<wire::IdLine> &surplus, Moment now);
    // A person's answer to a RemovalQuestion. Error: NotFound, where nothing was asked.
    Status decideRemoval(const QString &scope, bool remove);
    // All that could be done was done: compares once more.
    Status endRepair(const QString &scope, const wire::ScopeState &told, Moment now);

    // Verified history (app/sync/history.h).
    Result<std::optional<LogPosition>> historyBehind(const QString &afterScope) const;
    // False: it did not fit what this device knows; that is kept as a finding, and nothing of it taken.
    Result<bool> keepHistory(const LogPosition &position, const std::vector<VerifiedChange> &changes,
                             const QMap<Id, QByteArray> &keys, Moment now);
    Status noteBreak(const QString &scope, const HistoryBreak &broken, Moment now);

    Status noteSuccess(Moment when);

private:
    Status applyShared(const wire::SyncResponse &response, Moment receivedAt);
    Status takeWithPauses(std::span<const wire::RecordLine> records, Moment receivedAt,
                          const std::function<Status(ResponseTaker &)> &last);
    Result<std::optional<HistoryBreak>> keepShared(const LogPosition &position, const std::vector<VerifiedChange> &changes,
                                                   const QMap<Id, QByteArray> &keys);
    Result<std::vector<wire::RecordLine>> takeUntouched(const std::vector<wire::RecordLine> &records, Moment receivedAt);

    sqlite::Database &m_database;
    const Schema &m_schema;
    [[maybe_unused]] const Clock &m_clock;
    std::vector<ChangeNotice> &m_notices;
    LongTransaction *m_pages;
    const PullTuning m_tuning;
};

} // namespace plumb::store
