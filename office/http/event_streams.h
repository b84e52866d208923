// The sockets of GET /v1/events once their request is answered. Nothing of the connection that brought
// them stays: no buffer, no parser, no coroutine; one timer serves all. Belongs to the network thread.
#pragma once

#include "office/service/event_hub.h"
#include "office/service/service.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <functional>

namespace plumb::office {

class EventStreams {
public:
    EventStreams(boost::asio::io_context &io, boost::asio::thread_pool &pool, Service &service, const Clock &clock,
                 const Tuning &tuning);
    ~EventStreams();

    bool hasRoom() const { return !m_stopping && m_hub.hasRoom(); }
    // The head of the answer has been sent.
    void open(boost::beast::tcp_stream stream, const EventOpening &opening);
    void open(boost::beast::ssl_stream<boost::beast::tcp_stream> stream, const EventOpening &opening);

    void committed(const Committed &committed);
    // Ends all of them; `whenGone` runs when the last socket is closed.
    void stop(std::function<void()> whenGone);
    bool empty() const { return m_life->open == 0; }

private:
    template <typename Stream>
    class Sink;
    template <typename Stream>
    void start(Stream stream, const EventOpening &opening);
    void gone(EventSink &sink);

    void ask(const EventHub::Questions &questions);
    void askPerson(const Id &person);
    void askToken(const Id &device, const QByteArray &tokenHash);
    void deliver();
    void deliverSlice();
    void scheduleTick();
    void report();
    Millis now() const { return m_clock.monotonic(); }

    boost::asio::io_context &m_io;
    boost::asio::thread_pool &m_pool;
    Service &m_service;
    const Clock &m_clock;
    const Tuning m_tuning;
    EventHub m_hub;
    boost::asio::steady_timer m_ticks;
    boost::asio::steady_timer m_rest;
    std::chrono::steady_clock::duration m_spent{0}; // on the delivery under way
    bool m_delivering = false;
    bool m_stopping = false;
    struct Life { // outlives this where sockets do
        int open = 0;
        std::function<void()> whenGone;
    };
    const std::shared_ptr<Life> m_life = std::make_shared<Life>();
};

} // namespace plumb::office
