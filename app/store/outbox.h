// This device's changes, in order of their running number, from the save until a verified backup at
// the office covers them; and those the office refused, which stay with what the person had entered.
#pragma once

#include "app/core/result.h"
#include "app/model/wire.h"

#include <QSet>

#include <optional>
#include <vector>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

enum class OutboxState { Unsent = 0, Acknowledged = 1, SetApart = 2 };

// What the next change continues.
struct ChainHead {
    qint64 op = 0;
    QByteArray hash = firstPrev;
    Hlc hlc;
};

class Outbox {
public:
    explicit Outbox(sqlite::Database &database) : m_database(database) {}

    Result<ChainHead> head() const;
    // `replaced`: the values that were there before, as JSON.
    Status append(const Change &change, const QByteArray &bytes, const QByteArray &hash, const QByteArray &replaced);

    struct Row {
        Change change;
        OutboxState state = OutboxState::Unsent;
    };
    Result<std::optional<Row>> find(qint64 op) const;
    // The highest op up to which everything has its answer; `known` was so before.
    Result<qint64> answeredUpTo(qint64 known) const;
    // Their base numbers as far as they hold in the office's present epoch.
    Result<std::vector<Change>> unsentOf(const Id &record) const;
    Result<QSet<Id>> recordsUnsent() const; // that have any

    Status acknowledge(qint64 op, qint64 seq);
    Status refuse(qint64 op, const QString &code, const QString &detail);
    // A scope was taken away: what was not sent is told as refused, and still delivered.
    Status setApart(const QString &scope);
    // Values of acknowledged changes of that scope go; digests stay, so the chain runs on.
    Status eraseAcknowledged(const QString &scope);
    // A later change sets everything a refused one had set: that one is mended.
    Status markMended(const Change &by);
    // The person looked at a refused change and lets it be. It stays, out of the way.
    Status letBe(qint64 op);
    // Acknowledged changes that a verified backup covers may go, never the newest; what they had replaced
    // moves to history.
    Status dropCovered(qint64 backupSeq);
    // The office's epoch begins anew at this sequence: of the present book, what waits or is kept had
    // seen nothing later.
    Status markMadeBefore(qint64 epochSeq);
    // The office was restored from a backup: everything above its last number goes out again, also
    // what it had refused (numbers have no gaps). Returns the records whose changes are unsent again.
    Result<std::vector<Id>> resendAbove(qint64 lastOp);

    Result<qint64> earliest() const; // the lowest number of what is kept here; 0: nothing is
    // Two copies of this device were in use (it was set up again from an older copy of itself): the office has
    // other changes than these from `fork` on, up to `lastOp`. Those here get numbers behind it, continue
    // `lastHash`, and wait to be sent. Returns the records of those that had been answered before.
    Result<std::vector<Id>> continueAfter(qint64 fork, qint64 lastOp, const QByteArray &lastHash);

    // Exact bytes of whole user actions from `fromOp` on, up to the limits, but at least one action;
    // `answeredToo`: also those the office has answered before. Ends where a number is missing.
    struct Batch {
        std::vector<QByteArray> changes;
        QByteArray lastHash;
        qint64 firstOp = 0;
        qint64 lastOp = 0;
        std::vector<wire::MadeBefore> madeBefore;
    };
    Result<Batch> batch(qint64 fromOp, bool answeredToo, int maxChanges, qsizetype maxBytes) const;

private:
    Status setAside(qint64 fork);
    Status putBack(qint64 from, const Change &change);

    sqlite::Database &m_database;
};

} // namespace plumb::store
