// Carries a conversation: asks it on the store's writer thread what to say, sends that from this
// thread, and hands the answer back. The only place where decisions and bytes meet.
#pragma once

#include "app/core/clock.h"
#include "app/store/store.h"
#include "app/sync/conversation.h"
#include "app/sync/transport.h"

#include <QCoroTask>

#include <functional>

namespace plumb::sync {

// What every conversation of a device needs. Not owned; outlives the conversations.
struct Link {
    store::Store *store = nullptr;
    Transport *transport = nullptr;
    const Clock *clock = nullptr;
};

// Until it is over or fails. `afterEach` runs after every settled round trip; false ends the talk
// there with Cancelled (it can be taken up again later).
QCoro::Task<Status> converse(Conversation &talk, Link link, std::function<bool()> afterEach = {});

} // namespace plumb::sync
