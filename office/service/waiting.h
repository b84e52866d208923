// What a change says about others, looked up in the book: a parent closes last, and whoever is to see a record can.
#pragma once

#include "app/model/rules.h"
#include "office/ledger/ledger.h"

namespace plumb::office {

// Errors: IllegalTransition where one of them keeps the step from being taken; the ledger's.
Status checkWaiting(LedgerReader &ledger, const Schema &schema, const KindSchema *kind, const Record *current, const Change &change);

// Errors: NotAllowed where the change names somebody who is no member of its scope and is to be one; the ledger's.
Status checkMembers(LedgerReader &ledger, const KindSchema *kind, const Change &change);

} // namespace plumb::office
