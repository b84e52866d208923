// One connection: requests one after the other until somebody closes. Runs on the server's network
// thread as a coroutine; the work of a request is done on the pool.
#pragma once

#include "office/http/log.h"
#include "office/http/throttle.h"
#include "office/service/service.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <QSet>

#include <list>
#include <string>

namespace plumb::office {

class EventStreams;

class OpenConnection {
public:
    virtual ~OpenConnection() = default;
    virtual void closeIfIdle() = 0;
};

// What all connections share; touched by the network thread alone.
struct Shared {
    Shared(Service &service, const Clock &clock, Log &log, const Tuning &tuning);

    Service &service;
    const Clock &clock;
    Log &log;
    const Tuning tuning;
    boost::asio::thread_pool pool;
    Throttle joins;
    Throttle badTokens;
    QSet<QByteArray> goodTokens; // hashes of those that were good, so that their holders go on
    bool behindProxy = false;    // who asks is told by X-Forwarded-For
    bool stopping = false;
    std::list<OpenConnection *> connections;
    std::unordered_map<std::string, int> perAddress;
    qint64 buffered = 0; // bytes of request bodies being received
    EventStreams *events = nullptr; // where sockets of hints go on
};

// `tls` null: plain.
boost::asio::awaitable<void> serveConnection(Shared &shared, boost::asio::ip::tcp::socket socket, std::string address,
                                             boost::asio::ssl::context *tls);

} // namespace plumb::office
