// The floor of a push: bare SQLite writing the rows an office wrote, records and log, in the same tables
// with the same indexes, durable, so many changes to a transaction. No merge, no hash, no network.
#pragma once

#include <QString>

namespace plumb::bench {

struct BareRun {
    qint64 changes = 0;
    double ms = 0;
};

// Takes the rows from `ledger` (an office that has stopped), writes them to a new file in `folder`.
BareRun writeBare(const QString &ledger, const QString &folder, int changesPerCommit);

} // namespace plumb::bench
