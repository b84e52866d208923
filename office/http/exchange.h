// From a request as sent to an answer as it goes out: Content-Encoding off, the service, and
// Content-Encoding on. Runs on a worker thread; knows no sockets.
#pragma once

#include "office/service/service.h"

#include <atomic>
#include <future>
#include <optional>

namespace plumb::office {

Response exchange(Service &service, const Tuning &tuning, Request request);

// The same for one message on a socket: `request` is the one that opened it, as if it came once more with
// this body (app/model/socket_message.h). What goes out is in `message`.
struct SocketExchange {
    Response response;
    QByteArray message;
};
SocketExchange onSocket(Response response);

// What a device will ask next, answered while the answer before is still on its way (Response::next). It is good for a
// moment only, and only while Service::stillHolds; where anything else is asked, or nothing, nobody gets it.
class EarlyAnswer {
public:
    // As exchangeOnSocket's `request`.
    EarlyAnswer(Request request, QByteArray body, Millis goodUntil);

    void make(Service &service); // on a thread of its own
    // For a message with this body, at `now` of the monotonic clock; waits for the end of make(). Nothing: another one
    // was asked, too late, it was refused or does not hold any more, or make() has not begun; then it never will.
    std::optional<SocketExchange> answerTo(const QByteArray &body, Millis now, Service &service);

private:
    const Request m_request;
    const Millis m_goodUntil;
    std::atomic<bool> m_begun = false;
    std::promise<SocketExchange> m_made;
};

SocketExchange exchangeOnSocket(Service &service, Request request, const QByteArray &message, EarlyAnswer *early, Millis now);

} // namespace plumb::office
