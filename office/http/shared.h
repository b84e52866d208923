// What all connections of a server have in common, and their way to the threads that do the work.
#pragma once

#include "office/http/log.h"
#include "office/http/throttle.h"
#include "office/service/service.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <QSet>

#include <list>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

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
    int sockets = 0;     // of sync, open
    qint64 buffered = 0; // bytes of request bodies being received
    EventStreams *events = nullptr; // where sockets of hints go on
};

// Bytes of memory a request body may take while it is being received.
class Reservation {
public:
    Reservation(Shared &shared, qint64 bytes) : m_shared(shared), m_bytes(bytes) { m_shared.buffered += bytes; }
    ~Reservation() { m_shared.buffered -= m_bytes; }
    Reservation(const Reservation &) = delete;
    Reservation &operator=(const Reservation &) = delete;
    bool fits() const { return m_shared.buffered <= m_shared.tuning.maxBufferedBytes; }
    bool grow(qint64 bytes) // to this many; false: there is no room for them
    {
        m_shared.buffered += bytes - std::exchange(m_bytes, bytes);
        return fits();
    }

private:
    Shared &m_shared;
    qint64 m_bytes;
};

// Optional, because what is handed between executors must have a default.
template <typename Work>
boost::asio::awaitable<std::optional<std::invoke_result_t<Work>>> runThere(Work work)
{
    co_return work();
}

// Off the network thread; the coroutine goes on there with what came of it.
template <typename Work>
boost::asio::awaitable<std::invoke_result_t<Work>> onPool(boost::asio::thread_pool &pool, Work work)
{
    auto done = co_await boost::asio::co_spawn(pool, runThere(std::move(work)), boost::asio::use_awaitable);
    co_return std::move(*done);
}

} // namespace plumb::office
