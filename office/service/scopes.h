// One scope looked at closely: which records it has, some of them by id, and its whole log. For
// devices whose copy must be checked or mended (docs/protocol.md, "Repair" and "History").
#pragma once

#include "office/ledger/ledger.h"
#include "office/service/head_signer.h"
#include "office/service/message.h"

namespace plumb::office {

// `scope`: as in the path. All answer 404 both where there is no such scope and where the device may
// not read it.
Response scopeIds(LedgerReader &ledger, HeadSigner &signer, const Device &device, const QString &scope,
                  const Request &request);
Response scopeRecords(LedgerReader &ledger, const Device &device, const QString &scope, const Request &request);
Response scopeHistory(LedgerReader &ledger, HeadSigner &signer, const Device &device, const QString &scope,
                      const Request &request);

} // namespace plumb::office
