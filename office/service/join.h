// POST /v1/join: a one-time code becomes a device. Repeating it with the same device and key gives
// the same answer while the code is fresh, so that a lost reply locks nobody out.
#pragma once

#include "office/ledger/ledger.h"
#include "office/service/message.h"
#include "office/service/office_key.h"

namespace plumb::office {

Response join(Ledger &ledger, const OfficeKey &key, Moment now, const Request &request);

// A new code for this person. The code is kept nowhere but in the returned value.
Result<QString> newInvite(Ledger &ledger, const Id &person, Moment expires);

} // namespace plumb::office
