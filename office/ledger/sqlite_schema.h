// Tables of the SQLite ledger. The company is the first column of every key, so that the same rows
// can one day be spread over machines by company.
#pragma once

#include "app/sqlite/sqlite.h"

namespace plumb::office {

// user_version of the file. Forward only; a newer file is refused with NewerFile.
enum class LedgerVersion {
    Empty = 0,
    First = 1, // all tables below
};
inline constexpr LedgerVersion newestLedger = LedgerVersion::First;

// Durable settings and, in a new file, the tables.
Status prepareLedger(sqlite::Database &database);

} // namespace plumb::office
