// The tables of the device's file and how an older file becomes a current one. Forward only: every
// version is one step of SQL, run once, in a transaction that also moves `user_version`.
// What each table is for: docs/storage.md.
#pragma once

#include "app/core/result.h"

#include <span>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

enum class SchemaVersion : int {
    Empty = 0,      // a file without tables
    Foundation = 1, // records, shadow, outbox, refused, blobs in pieces, history, scopes, drafts, search, settings
    Trust = 2,      // what makes sync checkable: heads seen, repairs, leases, deferred search words
    History = 3,    // the verified history grows at its end, scope by scope
    Arrival = 4,    // lists by kind and scope grow at their end
    Find = 5,       // what is found from anywhere has an index of its own
    FindByKind = 6, // and each word in it belongs to one kind
    Lists = 7,      // the lists of all kinds are one table
    Current = Lists,
};

struct MigrationStep {
    SchemaVersion to;
    const char *sql;
};

// Every step there is, ascending.
std::span<const MigrationStep> migrationSteps();

// Marks a file as ours (PRAGMA application_id): "PLMB".
inline constexpr int applicationId = 0x504c4d42;

// Runs the steps above the file's version, each in a transaction of its own; returns the version the
// file had. Errors: NewerFile (nothing is written), DiskFull, Storage.
Result<SchemaVersion> migrate(sqlite::Database &database, std::span<const MigrationStep> steps);

} // namespace plumb::store
