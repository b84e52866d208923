// Where a record is frozen, what names it (Workflow::unique) names no other one of its scope: two templates of
// one code and version could not be told apart by the inspections that were made from them.
#pragma once

#include "app/model/change.h"
#include "app/model/schema.h"
#include "office/ledger/ledger.h"

namespace plumb::office {

// Looked at by every step into a frozen state. Error: InvalidValue, "version: taken", the last of the fields being
// the one told; and those of the ledger.
Status checkUnique(LedgerReader &ledger, const KindSchema *kind, const Record *current, const Change &change);

} // namespace plumb::office
