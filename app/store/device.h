// Who uses this device, what it was granted, and where replication stands: the small tables with
// one row each, and `scope`.
#pragma once

#include "app/core/result.h"
#include "app/model/rules.h"
#include "app/store/types.h"

#include <QSet>

#include <optional>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

Result<std::optional<Identity>> readIdentity(sqlite::Database &database);
Status writeIdentity(sqlite::Database &database, const Identity &identity);

// Row of the table `replica`.
struct ReplicaRow {
    QString epoch;
    qint64 cursor = 0;
    QByteArray grantsTag;
    qint64 answered = 0;       // every op up to it has its answer
    qint64 backupSeq = 0;
    Moment lastSuccess{};
    Millis clockOffset{0};
    bool settling = false;     // everything of a restored office is being fetched
    qint64 epochSeq = 0;       // where the epoch began
};

Result<ReplicaRow> readReplica(sqlite::Database &database);
Status writeReplica(sqlite::Database &database, const ReplicaRow &row);

Result<std::vector<wire::Grant>> readGrants(sqlite::Database &database);
// The same as it stands in the file, to see after every write whether it is another: nothing is parsed.
Result<QByteArray> grantsAsStored(sqlite::Database &database);
// Roles of this device's person in a scope; nullopt where the scope was not granted.
Result<std::optional<Roles>> rolesIn(sqlite::Database &database, const QString &scope);
// Scopes whose records this device takes: granted, and not suspended.
Result<QSet<QString>> readReadableScopes(sqlite::Database &database);
Result<QMap<QString, qint64>> readCatchUp(sqlite::Database &database);

} // namespace plumb::store
