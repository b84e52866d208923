// The second half of POST /v1/sync: what changed in the scopes a person may read, state by state.
#pragma once

#include "app/model/wire.h"
#include "office/ledger/ledger.h"

namespace plumb::office {

// Fills in epoch, cursor, grants, catch-up, scopes and records. `ledger` is one unchanging moment.
Status pull(LedgerReader &ledger, const Device &device, const wire::SyncRequest &request, wire::SyncResponse &out);

} // namespace plumb::office
