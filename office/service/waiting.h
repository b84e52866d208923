// A parent closes last: the records that a step waits for, looked up in the book.
#pragma once

#include "app/model/rules.h"
#include "office/ledger/ledger.h"

namespace plumb::office {

// Errors: IllegalTransition where one of them keeps the step from being taken; the ledger's.
Status checkWaiting(LedgerReader &ledger, const Schema &schema, const KindSchema *kind, const Record *current, const Change &change);

} // namespace plumb::office
