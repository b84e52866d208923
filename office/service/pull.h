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

// The body of the question for the page behind this answer, byte for byte as a device asks it that fetches page after
// page; empty where it is the last, or where the device has other things to do first.
QByteArray nextPage(const wire::SyncRequest &asked, const wire::SyncResponse &answer);

} // namespace plumb::office
