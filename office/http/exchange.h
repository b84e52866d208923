// From a request as sent to an answer as it goes out: Content-Encoding off, the service, and
// Content-Encoding on. Runs on a worker thread; knows no sockets.
#pragma once

#include "office/service/service.h"

namespace plumb::office {

Response exchange(Service &service, const Tuning &tuning, Request request);

// The same for one message on a socket: `request` is the one that opened it, as if it came once more with
// this body (app/model/socket_message.h). What goes out is in `message`.
struct SocketExchange {
    Response response;
    QByteArray message;
};
SocketExchange exchangeOnSocket(Service &service, Request request, const QByteArray &message);
SocketExchange onSocket(Response response);

} // namespace plumb::office
