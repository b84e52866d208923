// The second half of POST /v1/sync: what changed in the scopes a person may read, state by state.
#pragma once

#include "app/model/wire.h"
#include "office/ledger/ledger.h"
#include "office/service/head_signer.h"
#include "office/service/own_scopes.h"

namespace plumb::office {

// Fills in epoch, cursor, grants, catch-up, scopes and records, and signs what is to be signed.
// `ledger` is one unchanging moment; `out.officeTime` is set. `own`: what this request brought itself.
Status pull(LedgerReader &ledger, HeadSigner &signer, const Device &device, const wire::SyncRequest &request,
            const OwnScopes &own, int mostRecords, wire::SyncResponse &out);

} // namespace plumb::office
