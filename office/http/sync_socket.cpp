#include "office/http/sync_socket.h"

#include "app/model/socket_message.h"
#include "office/http/exchange.h"
#include "office/service/answers.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

namespace plumb::office {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using asio::awaitable;
using ErrorCodeOf = beast::error_code;

namespace {

constexpr std::size_t firstBytes = 4096;    // what a quiet socket keeps ready
constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::size_t frameBytes = 16 * 1024; // of an answer: each shows the device that it goes on
constexpr int unauthorized = 401;
constexpr int switchingProtocols = 101;

auto into(ErrorCodeOf &code)
{
    return asio::redirect_error(asio::use_awaitable, code);
}

template <typename Stream>
class SyncSocket final : public OpenConnection {
public:
    SyncSocket(Shared &shared, Stream stream, Doorkeeper &door, Request request)
        : m_shared(shared), m_socket(std::move(stream)), m_door(door), m_request(std::move(request)),
          m_limit(shared.service.bodyLimit("POST", m_request.path).sent + 1) // its coding
    {
        m_place = m_shared.connections.insert(m_shared.connections.end(), this);
        m_shared.service.metrics().set("sync_sockets", ++m_shared.sockets);
    }
    ~SyncSocket() override
    {
        m_shared.service.metrics().set("sync_sockets", --m_shared.sockets);
        m_shared.connections.erase(m_place);
    }

    void closeIfIdle() override
    {
        if (m_idle)
            tcp().cancel();
    }

    awaitable<void> talk(const http::request<http::string_body> &upgrade)
    {
        if (!co_await accept(upgrade))
            co_return;
        std::optional<websocket::close_code> end;
        while (!end)
            end = co_await serveOne();
        ErrorCodeOf code;
        tcp().expires_after(tuning().lingerTime);
        co_await m_socket.async_close(*end, into(code)); // hears out what was still under way
    }

private:
    using Ending = std::optional<websocket::close_code>; // nothing: the talk goes on
    static constexpr websocket::close_code gone = websocket::close_code::none;

    beast::tcp_stream &tcp() { return beast::get_lowest_layer(m_socket); }
    const Tuning &tuning() const { return m_shared.tuning; }

    awaitable<bool> accept(const http::request<http::string_body> &upgrade)
    {
        m_socket.set_option(websocket::stream_base::timeout{websocket::stream_base::none(), websocket::stream_base::none(), false});
        m_socket.set_option(websocket::stream_base::decorator([](websocket::response_type &answer) {
            answer.set(http::field::sec_websocket_protocol, wire::socketProtocol);
            answer.erase(http::field::server);
        }));
        m_socket.read_message_max(0); // judged here, so that an answer says it
        m_socket.auto_fragment(false);
        m_socket.binary(true);
        ErrorCodeOf code;
        tcp().expires_after(tuning().writeIdleTime);
        co_await m_socket.async_accept(upgrade, into(code));
        if (!code)
            m_door.note(m_request, Response{switchingProtocols, {}, {}, {}, {}, {}}, 0, m_shared.clock.monotonic());
        co_return !code;
    }

    awaitable<Ending> serveOne()
    {
        beast::flat_buffer message;
        Reservation room(m_shared, 0);
        if (const Ending end = co_await waitForMessage(message))
            co_return end;
        m_begin = m_shared.clock.monotonic();
        if (m_shared.stopping) {
            co_await say(onSocket(errorAnswer(fail(ErrorCode::Busy, u"the office is stopping"_s))));
            co_return websocket::close_code::going_away;
        }
        if (const Ending end = co_await readRest(message, room))
            co_return end;
        if (!m_socket.got_binary())
            co_return websocket::close_code::unknown_data;
        m_received = qint64(message.size());
        if (auto refused = m_door.judge(m_request, m_received, m_limit))
            co_return co_await say(onSocket(std::move(*refused)));
        co_return co_await answer(message);
    }

    // Until the first bytes of one.
    awaitable<Ending> waitForMessage(beast::flat_buffer &message)
    {
        ErrorCodeOf code;
        tcp().expires_after(tuning().socketIdleTime);
        m_idle = true;
        co_await m_socket.async_read_some(message, firstBytes, into(code));
        m_idle = false;
        co_return code ? Ending(gone) : Ending();
    }

    awaitable<Ending> readRest(beast::flat_buffer &message, Reservation &room)
    {
        const auto last = std::chrono::steady_clock::now() + tuning().bodyTotalTime;
        while (!m_socket.is_message_done()) {
            ErrorCodeOf code;
            if (!room.grow(qint64(message.size() + pieceBytes))) {
                co_await say(onSocket(errorAnswer(fail(ErrorCode::Busy, u"too many at once"_s))));
                co_return websocket::close_code::try_again_later;
            }
            tcp().expires_at(std::min(last, std::chrono::steady_clock::now() + tuning().bodyIdleTime));
            co_await m_socket.async_read_some(message, pieceBytes, into(code));
            if (code)
                co_return gone;
            if (qint64(message.size()) > m_limit) {
                m_received = qint64(message.size());
                co_await say(onSocket(errorAnswer(fail(ErrorCode::TooLarge, u"at most %1 bytes"_s.arg(m_limit)))));
                co_return websocket::close_code::too_big;
            }
        }
        co_return Ending();
    }

    awaitable<Ending> answer(const beast::flat_buffer &message)
    {
        tcp().expires_never();
        const auto bytes = message.data();
        const QByteArray sent = QByteArray::fromRawData(static_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        const auto early = std::exchange(m_early, nullptr);
        const SocketExchange said = co_await onPool(
            m_shared.pool, [&] { return exchangeOnSocket(m_shared.service, m_request, sent, early.get(), m_begin); });
        if (!said.response.next.isEmpty())
            answerEarly(said.response.next);
        co_return co_await say(said);
    }

    // Pages of a first pull come one behind the other: the next is made while this one travels and is taken in.
    void answerEarly(const QByteArray &body)
    {
        m_early = std::make_shared<EarlyAnswer>(m_request, body, m_shared.clock.monotonic() + tuning().earlyAnswerLife);
        asio::post(m_shared.pool, [early = m_early, &service = m_shared.service] { early->make(service); });
    }

    awaitable<Ending> say(const SocketExchange &said)
    {
        ErrorCodeOf code;
        const auto size = std::size_t(said.message.size());
        for (std::size_t offset = 0; !code && offset < size; offset += frameBytes) {
            const std::size_t piece = std::min(frameBytes, size - offset);
            tcp().expires_after(tuning().writeIdleTime);
            co_await m_socket.async_write_some(offset + piece == size, asio::buffer(said.message.constData() + offset, piece),
                                               into(code));
        }
        m_door.note(m_request, said.response, m_received, m_begin);
        if (code)
            co_return gone;
        if (said.response.status == unauthorized)
            co_return websocket::close_code::policy_error; // it was opened with a token that is good no more
        co_return m_shared.stopping ? Ending(websocket::close_code::going_away) : Ending();
    }

    Shared &m_shared;
    websocket::stream<Stream, false> m_socket; // false: no compression of its own
    Doorkeeper &m_door;
    const Request m_request;
    const qint64 m_limit;
    std::list<OpenConnection *>::iterator m_place;
    Millis m_begin{0};
    qint64 m_received = 0;
    bool m_idle = false;
    std::shared_ptr<EarlyAnswer> m_early;
};

template <typename Stream>
awaitable<void> talkOn(Shared &shared, Stream stream, Doorkeeper &door, SocketOpening opening)
{
    SyncSocket<Stream> socket(shared, std::move(stream), door, std::move(opening.request));
    co_await socket.talk(opening.upgrade);
}

} // namespace

bool asksForSocket(const http::request<http::string_body> &upgrade)
{
    return websocket::is_upgrade(upgrade);
}

bool speaksOurProtocol(const Request &request)
{
    const QList<QByteArray> offered = request.header("sec-websocket-protocol").split(',');
    return std::any_of(offered.begin(), offered.end(), [](const QByteArray &name) { return name.trimmed() == wire::socketProtocol; });
}

awaitable<void> talkOnSocket(Shared &shared, beast::tcp_stream stream, Doorkeeper &door, SocketOpening opening)
{
    return talkOn(shared, std::move(stream), door, std::move(opening));
}

awaitable<void> talkOnSocket(Shared &shared, beast::ssl_stream<beast::tcp_stream> stream, Doorkeeper &door, SocketOpening opening)
{
    return talkOn(shared, std::move(stream), door, std::move(opening));
}

} // namespace plumb::office
