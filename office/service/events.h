// GET /v1/events: how a stream of hints begins. What follows is the hub's (event_hub.h).
#pragma once

#include "office/ledger/ledger.h"
#include "office/service/message.h"

namespace plumb::office {

// One moment of the book: what the device may read, and what of it moved since the sequence it names
// in Last-Event-ID (its cursor does). Answers with Response::events.
Response openEvents(Ledger &ledger, const Device &device, const Request &request);

// What a person may read now. `seq` says how new that is.
struct GrantedScopes {
    QStringList scopes;
    qint64 seq = 0;
};
Result<GrantedScopes> grantedScopes(Ledger &ledger, const Id &person);

} // namespace plumb::office
