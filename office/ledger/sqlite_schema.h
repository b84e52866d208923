// Tables of the SQLite ledger. The company is the first column of every key, so that the same rows
// can one day be spread over machines by company.
#pragma once

#include "app/sqlite/sqlite.h"

namespace plumb::office {

// user_version of the file. Forward only; a newer file is refused with NewerFile.
enum class LedgerVersion {
    Empty = 0,
    First = 1, // records, log, scopes, devices, invites, files
    Trust = 2, // what makes sync checkable: backups, leases, quarantine
    Quick = 3, // who may read what, from one index
    Unique = 4, // templates by their codes
    Clocks = 5, // what belongs to a complaint, and when its clocks are to be looked at
    Series = 6, // letters of each device's numbers
    Webhooks = 7, // whom the office tells outside, and what became of it
    Plans = 8, // what follow-up visits hang on, and sites whose visits are to be planned anew
    Repairs = 9, // quotations by their repair, limits by their urgency, repairs whose clock is to be looked at
    Alerts = 10, // alerts whose clock is to be looked at
};
inline constexpr LedgerVersion newestLedger = LedgerVersion::Alerts;

// Durable settings and the steps above the file's version, each in a transaction of its own. Tests
// stop at an earlier version to have a file of it.
Status prepareLedger(sqlite::Database &database, LedgerVersion upTo = newestLedger);
// For a file that must not be written. Errors: NewerFile; Refused where it is older and must be opened
// for writing first.
Status checkLedger(sqlite::Database &database);

} // namespace plumb::office
