// Something that has to be talked over with the office in one or more round trips: records, one
// file up, one file down. It decides what to ask next and what an answer means, and keeps what it
// learns in the store; it does not know how bytes travel, what thread it is on or what time it is.
//
//   while (request = next(replica)) take(reply to request, replica)
//
// next() without a request means that the talk is over for now. An error of either ends it too;
// whatever was settled before is already in the store, and a new conversation goes on from there.
#pragma once

#include "app/store/replica.h"
#include "app/sync/http_message.h"

#include <optional>
#include <utility>

namespace plumb::sync {

using NextRequest = Result<std::optional<HttpRequest>>;

class Conversation {
public:
    virtual ~Conversation() = default;
    virtual NextRequest next(store::Replica &replica) = 0;
    virtual Status take(const Reply &reply, store::Replica &replica) = 0;
    // What can be read of a reply wherever the talk stands by then: on the thread it came on, also while the one
    // before it is being taken.
    virtual void read(Reply &) const {}
    // What next() will ask after this reply was taken, if that can be told already from the reply as read() left it:
    // then it goes out while the reply is being taken. Called before take(), on another thread than it.
    virtual std::optional<HttpRequest> ahead(const Reply &) { return {}; }
    // There is something to be got ready for ahead() while a request is under way: then prepare() is called, on
    // the writer's thread. What goes wrong there, next() will meet again.
    virtual bool preparesAhead() const { return false; }
    virtual void prepare(const store::Replica &) {}
    // Its take() does nothing but apply answers: several may share a transaction (Store::replicatePages).
    virtual bool takesPages() const { return false; }
    // How long the office asked to be left alone, when the last error was that.
    std::optional<Millis> retryAfter() const { return m_retryAfter; }

    // How long to wait before the next request; taken.
    Millis takePause() { return std::exchange(m_pause, Millis{0}); }

protected:
    std::optional<Millis> m_retryAfter;
    Millis m_pause{0};
};

// A request to the office in the name of this device. Error: Unauthorized, where it has not joined.
Result<HttpRequest> officeRequest(const store::Replica &replica, QByteArray method, QString path);

// What POST /v1/sync carries from here: where this device stands, and the changes under its signature.
wire::SyncRequest requestFor(const store::ReplicaState &state, store::Replica::Outgoing outgoing,
                             const store::Identity &identity);

} // namespace plumb::sync
