#include "office/http/event_streams.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#ifdef __unix__
#include <netinet/tcp.h>
#endif

namespace plumb::office {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;

namespace {

constexpr std::chrono::seconds tickEvery{1};

asio::ip::tcp::socket &socketOf(asio::ip::tcp::socket &socket)
{
    return socket;
}

asio::ip::tcp::socket &socketOf(TlsStream &stream)
{
    return beast::get_lowest_layer(stream).socket();
}

// A phone that went away without a word is noticed by what it does not acknowledge.
void giveUpOnSilence([[maybe_unused]] asio::ip::tcp::socket &socket, [[maybe_unused]] Millis after)
{
#ifdef TCP_USER_TIMEOUT
    error_code code;
    const asio::detail::socket_option::integer<IPPROTO_TCP, TCP_USER_TIMEOUT> option(int(after.count()));
    [[maybe_unused]] const auto set = socket.set_option(option, code);
#endif
}

} // namespace

// One socket. Alive as long as it reads or writes; what a client says on a stream ends it.
template <typename Stream>
class EventStreams::Sink final : public EventSink, public std::enable_shared_from_this<Sink<Stream>> {
public:
    Sink(EventStreams &owner, Stream stream) : m_owner(owner), m_life(owner.m_life), m_stream(std::move(stream))
    {
        ++m_life->open;
    }
    ~Sink() override
    {
        if (--m_life->open == 0 && m_life->whenGone)
            std::exchange(m_life->whenGone, {})();
    }

    void listen()
    {
        m_stream.async_read_some(asio::buffer(&m_heard, 1),
                                 [self = this->shared_from_this()](error_code, std::size_t) { self->close(); });
    }

    bool push(const EventBytes &bytes) override
    {
        if (m_writing)
            return false;
        m_writing = true;
        asio::async_write(m_stream, asio::buffer(*bytes),
                          [self = this->shared_from_this(), bytes](error_code code, std::size_t) { self->written(code); });
        return true;
    }

    void end(const EventBytes &last) override
    {
        m_ending = true;
        if (!push(last))
            close(); // its reader does not even take what came before
    }

private:
    void written(error_code code)
    {
        m_writing = false;
        if (code || m_ending)
            close();
        else
            m_owner.m_hub.drained(*this, m_owner.now());
    }

    void close()
    {
        error_code code;
        [[maybe_unused]] const auto shut = socketOf(m_stream).shutdown(asio::ip::tcp::socket::shutdown_both, code);
        [[maybe_unused]] const auto closed = socketOf(m_stream).close(code);
        if (!std::exchange(m_closed, true))
            m_owner.gone(*this);
    }

    EventStreams &m_owner;
    const std::shared_ptr<Life> m_life;
    Stream m_stream;
    char m_heard = 0;
    bool m_writing = false;
    bool m_ending = false;
    bool m_closed = false;
};

EventStreams::EventStreams(asio::io_context &io, asio::thread_pool &pool, Service &service, const Clock &clock,
                           const Tuning &tuning)
    : m_io(io), m_pool(pool), m_service(service), m_clock(clock), m_tuning(tuning), m_hub(tuning), m_ticks(io), m_rest(io)
{
}

EventStreams::~EventStreams()
{
    m_life->whenGone = {};
}

void EventStreams::open(beast::tcp_stream stream, const EventOpening &opening)
{
    start(stream.release_socket(), opening); // without beast's timers
}

void EventStreams::open(TlsStream stream, const EventOpening &opening)
{
    beast::get_lowest_layer(stream).expires_never();
    start(std::move(stream), opening);
}

template <typename Stream>
void EventStreams::start(Stream stream, const EventOpening &opening)
{
    giveUpOnSilence(socketOf(stream), m_tuning.eventBeat * 2);
    const auto sink = std::make_shared<Sink<Stream>>(*this, std::move(stream));
    if (m_life->open == 1)
        scheduleTick();
    sink->listen();
    ask(m_hub.add(*sink, opening, now()));
    report();
}

void EventStreams::gone(EventSink &sink)
{
    m_hub.remove(sink);
    report();
}

void EventStreams::report()
{
    m_service.metrics().set("event_streams", m_hub.streams());
    m_service.metrics().reach("event_hints_total", m_hub.hintsSent());
}

void EventStreams::committed(const Committed &committed)
{
    if (m_stopping || empty())
        return;
    ask(m_hub.committed(committed));
    deliver();
}

void EventStreams::ask(const EventHub::Questions &questions)
{
    for (const Id &person : questions.persons)
        askPerson(person);
    for (const auto &[device, tokenHash] : questions.tokens)
        askToken(device, tokenHash);
}

void EventStreams::askPerson(const Id &person)
{
    asio::post(m_pool, [this, person] {
        auto granted = m_service.scopesOf(person);
        asio::post(m_io, [this, person, granted = std::move(granted)] {
            if (granted.ok())
                m_hub.grantsAre(person, granted->scopes, granted->seq);
            else
                m_hub.grantsUnknown(person);
            deliver();
        });
    });
}

void EventStreams::askToken(const Id &device, const QByteArray &tokenHash)
{
    asio::post(m_pool, [this, device, tokenHash] {
        if (m_service.checkToken(tokenHash).ok())
            return;
        asio::post(m_io, [this, device, tokenHash] {
            m_hub.endToken(device, tokenHash);
            report();
        });
    });
}

// The first hint goes out at once. Where many streams and many commits meet, the rest between two
// deliveries grows with what a delivery costs, and hints gather meanwhile.
void EventStreams::deliver()
{
    if (m_delivering || m_stopping)
        return;
    m_delivering = true;
    deliverSlice();
}

void EventStreams::deliverSlice()
{
    const auto begin = std::chrono::steady_clock::now();
    const bool more = !m_stopping && m_hub.deliver(m_tuning.eventSlice, now());
    m_spent += std::chrono::steady_clock::now() - begin;
    if (more) {
        asio::post(m_io, [this] { deliverSlice(); });
        return;
    }
    report();
    m_rest.expires_after(m_tuning.eventShare * std::exchange(m_spent, {}));
    m_rest.async_wait([this](error_code code) {
        m_delivering = false;
        if (!code && m_hub.hasDue())
            deliver();
    });
}

void EventStreams::scheduleTick()
{
    m_ticks.expires_after(std::min<std::chrono::steady_clock::duration>(tickEvery, m_tuning.eventBeat));
    m_ticks.async_wait([this](error_code code) {
        if (code || empty())
            return;
        m_hub.tick(now());
        scheduleTick();
    });
}

void EventStreams::stop(std::function<void()> whenGone)
{
    m_stopping = true;
    m_ticks.cancel();
    m_rest.cancel();
    if (empty())
        return whenGone();
    m_life->whenGone = std::move(whenGone);
    m_hub.endAll();
    report();
}

} // namespace plumb::office
