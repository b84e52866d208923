#include "office/http/connection.h"

#include "office/http/doorkeeper.h"
#include "office/http/event_streams.h"
#include "office/http/exchange.h"
#include "office/http/heads.h"
#include "office/http/incoming.h"
#include "office/http/sync_socket.h"
#include "office/service/answers.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace plumb::office {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::awaitable;
using ErrorCodeOf = beast::error_code;

namespace {

constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::size_t mostLingerBytes = 16 * 1024 * 1024;
constexpr std::size_t bufferBytes = 256 * 1024; // header, and what of a body came with it

enum class Next { Continue, Close, HearOut, GoOnAsEvents, GoOnAsSocket };

auto into(ErrorCodeOf &code)
{
    return asio::redirect_error(asio::use_awaitable, code);
}

template <typename Stream>
class Connection final : public OpenConnection {
public:
    using Parser = http::request_parser<http::string_body>;

    Connection(Shared &shared, Stream stream, std::string address)
        : m_shared(shared), m_stream(std::move(stream)), m_door(shared, std::move(address)), m_buffer(bufferBytes)
    {
        m_place = m_shared.connections.insert(m_shared.connections.end(), this);
    }
    ~Connection() override { m_shared.connections.erase(m_place); }

    void closeIfIdle() override
    {
        if (m_idle)
            tcp().cancel();
    }

    awaitable<void> talk()
    {
        if (!co_await shakeHands())
            co_return;
        Next next = Next::Continue;
        while (next == Next::Continue && !m_shared.stopping)
            next = co_await serveOne();
        if (next == Next::GoOnAsEvents)
            m_shared.events->open(std::move(m_stream), *m_events);
        else if (next == Next::GoOnAsSocket)
            co_await talkOnSocket(m_shared, std::move(m_stream), m_door, std::move(*m_socket));
        else if (next == Next::HearOut)
            co_await hearOut();
        else
            co_await sayGoodbye();
    }

private:
    static constexpr bool isTls = !std::is_same_v<Stream, beast::tcp_stream>;

    beast::tcp_stream &tcp() { return beast::get_lowest_layer(m_stream); }
    const Tuning &tuning() const { return m_shared.tuning; }

    awaitable<bool> shakeHands()
    {
        ErrorCodeOf code;
        if constexpr (isTls) {
            tcp().expires_after(tuning().handshakeTime);
            co_await m_stream.async_handshake(asio::ssl::stream_base::server, into(code));
        }
        co_return !code;
    }

    awaitable<Next> serveOne()
    {
        if (!co_await waitForRequest())
            co_return Next::Close;
        m_begin = m_shared.clock.monotonic();
        m_headOnly = false;
        m_received = 0;
        Parser parser;
        parser.header_limit(std::uint32_t(tuning().maxHeaderBytes));
        parser.body_limit(boost::none); // judged below, by what is asked
        ErrorCodeOf code;
        tcp().expires_after(tuning().headerTime);
        co_await http::async_read_header(m_stream, m_buffer, parser, into(code));
        if (code)
            co_return co_await answerBroken(code);
        Request request = requestOf(parser.get().base());
        m_door.meet(request);
        m_headOnly = request.method == "HEAD";
        request.method = m_shared.service.methodMeant(request);
        const qint64 limit = m_shared.service.bodyLimit(request.method, request.path).sent;
        const qint64 expected = parser.content_length() ? qint64(std::min<std::uint64_t>(*parser.content_length(), INT64_MAX))
            : parser.chunked()                          ? limit
                                                        : 0;
        if (m_shared.stopping)
            co_return co_await turnAway(request, errorAnswer(fail(ErrorCode::Busy, u"the office is stopping"_s)));
        if (auto refused = co_await judgeHead(request, expected, limit))
            co_return co_await turnAway(request, *refused);
        if (m_shared.service.talks(request) && asksForSocket(parser.get()))
            co_return co_await beginSocket(parser, request);
        if (m_shared.service.streams(request))
            co_return co_await receive(parser, request, expected);
        const Reservation room(m_shared, expected);
        if (!room.fits())
            co_return co_await turnAway(request, errorAnswer(fail(ErrorCode::Busy, u"too many at once"_s)));
        if (const auto refused = co_await readBody(parser, limit); !refused)
            co_return Next::Close;
        else if (*refused)
            co_return co_await turnAway(request, errorAnswer(fail(ErrorCode::TooLarge, u"at most %1 bytes"_s.arg(limit))));
        request.body = QByteArray::fromStdString(parser.get().body());
        co_return co_await answer(std::move(request), parser.keep_alive());
    }

    // Until the first byte of a request; false: there will be none.
    awaitable<bool> waitForRequest()
    {
        if (m_buffer.size() > 0)
            co_return true;
        ErrorCodeOf code;
        tcp().expires_after(m_served ? tuning().keepAliveTime : tuning().headerTime);
        m_idle = true;
        const std::size_t got = co_await m_stream.async_read_some(m_buffer.prepare(4096), into(code));
        m_idle = false;
        m_buffer.commit(got);
        co_return !code;
    }

    awaitable<Next> answerBroken(ErrorCodeOf code)
    {
        const bool tooLarge = code == http::error::header_limit || code == http::error::buffer_overflow;
        const bool malformed = code.category() == make_error_code(http::error::bad_method).category()
            && code != http::error::end_of_stream && code != http::error::partial_message;
        if (!tooLarge && !malformed)
            co_return Next::Close; // cut, or too slow
        const Error error = tooLarge ? fail(ErrorCode::TooLarge, u"header"_s) : fail(ErrorCode::InvalidValue, u"not HTTP"_s);
        co_return co_await turnAway({}, errorAnswer(error, tooLarge ? 431 : 400));
    }

    // What can be refused before a body is let in.
    awaitable<std::optional<Response>> judgeHead(const Request &request, qint64 expected, qint64 limit)
    {
        if (auto refused = m_door.judge(request, expected, limit))
            co_return refused;
        if (expected > tuning().knownAbove && !m_shared.service.streams(request)) // those are asked who they are when opened
            co_return co_await onPool(m_shared.pool, [&] { return m_shared.service.refuseStranger(request); });
        co_return std::nullopt;
    }

    // A body that is a file goes to its sink as it comes.
    awaitable<Next> receive(Parser &headParser, const Request &request, qint64 expected)
    {
        const bool keepAlive = headParser.keep_alive();
        const auto pieceSize = std::size_t(std::min(expected, tuning().receivePieceBytes));
        const auto piece = std::make_unique_for_overwrite<char[]>(pieceSize);
        const Reservation room(m_shared, qint64(pieceSize));
        if (!room.fits())
            co_return co_await turnAway(request, errorAnswer(fail(ErrorCode::Busy, u"too many at once"_s)));
        const Opened opened = co_await onPool(m_shared.pool, [&] { return m_shared.service.open(request); });
        if (const auto *response = std::get_if<Response>(&opened)) {
            if (expected > tuning().knownAbove)
                co_return co_await turnAway(request, *response);
            // Hearing out so little costs less than another connection.
            const auto heard = co_await readBody(headParser, expected);
            co_return heard ? co_await reply(request, *response, keepAlive) : Next::Close;
        }
        BodySink &sink = *std::get<std::unique_ptr<BodySink>>(opened);
        if (headParser.is_done()) { // no body at all, as when a length is told last: the parser cannot be handed on
            m_received = 0;
            const Response response = co_await onPool(m_shared.pool, [&] { return sink.end(); });
            co_return co_await reply(request, response, keepAlive);
        }
        ErrorCodeOf code = co_await allowBody(headParser);
        Incoming body(std::move(headParser));
        const auto wholeTime = tuning().bodyTotalTime + std::chrono::seconds(expected / tuning().leastBytesPerSecond);
        const auto last = std::chrono::steady_clock::now() + wholeTime;
        m_received = 0;
        for (std::size_t filled = 0;;) {
            if (!code && !body.isDone()) {
                tcp().expires_at(std::min(last, std::chrono::steady_clock::now() + tuning().bodyIdleTime));
                filled += co_await readSome(body, asio::buffer(piece.get(), pieceSize) + filled, code);
                if (filled < pieceSize && !code && !body.isDone())
                    continue;
            }
            m_received += qint64(filled);
            tcp().expires_never();
            const QByteArrayView bytes(piece.get(), qsizetype(filled));
            const bool atEnd = body.isDone();
            const Taken taken = co_await onPool(m_shared.pool, [&] { return take(sink, bytes, atEnd, bool(code)); });
            if (taken.refused)
                co_return co_await turnAway(request, *taken.refused);
            if (taken.answer)
                co_return co_await reply(request, *taken.answer, keepAlive);
            if (code)
                co_return Next::Close;
            filled = 0;
        }
    }

    // Past the buffer that the head came in, into `room`: a file is copied once less.
    awaitable<std::size_t> readSome(Incoming &body, asio::mutable_buffer room, ErrorCodeOf &code)
    {
        if (body.chunks) {
            body.chunks->get().body().data = room.data();
            body.chunks->get().body().size = room.size();
            co_await http::async_read_some(m_stream, m_buffer, *body.chunks, into(code));
            if (code == http::error::need_buffer)
                code = {};
            co_return room.size() - body.chunks->get().body().size;
        }
        const auto most = asio::buffer(room, std::size_t(std::min<std::uint64_t>(body.left, room.size())));
        std::size_t got = asio::buffer_copy(most, m_buffer.data());
        if (got > 0)
            m_buffer.consume(got);
        else
            got = co_await m_stream.async_read_some(most, into(code));
        body.left -= got;
        co_return got;
    }

    awaitable<ErrorCodeOf> allowBody(const Parser &parser)
    {
        ErrorCodeOf code;
        if (!parser.is_done() && beast::iequals(parser.get()[http::field::expect], "100-continue")) {
            static const std::string goOn = "HTTP/1.1 100 Continue\r\n\r\n";
            tcp().expires_after(tuning().writeIdleTime);
            co_await asio::async_write(m_stream, asio::buffer(goOn), into(code));
        }
        co_return code;
    }

    // nullopt: cut off or too slow; true: larger than allowed.
    awaitable<std::optional<bool>> readBody(Parser &parser, qint64 limit)
    {
        ErrorCodeOf code = co_await allowBody(parser);
        const auto last = std::chrono::steady_clock::now() + tuning().bodyTotalTime;
        while (!code && !parser.is_done()) {
            tcp().expires_at(std::min(last, std::chrono::steady_clock::now() + tuning().bodyIdleTime));
            co_await http::async_read_some(m_stream, m_buffer, parser, into(code));
            if (qint64(parser.get().body().size()) > limit)
                co_return true;
        }
        if (code)
            co_return std::nullopt;
        co_return false;
    }

    awaitable<Next> answer(Request request, bool keepAlive)
    {
        tcp().expires_never();
        m_received = request.body.size();
        const Response response =
            co_await onPool(m_shared.pool, [&] { return exchange(m_shared.service, m_shared.tuning, request); });
        co_return co_await reply(request, response, keepAlive);
    }

    awaitable<Next> reply(const Request &request, const Response &response, bool keepAlive)
    {
        m_served = true;
        if (response.events && request.method == "GET")
            co_return co_await beginEvents(request, response);
        const bool stays = keepAlive && !m_shared.stopping;
        const bool sent = co_await send(response, stays);
        m_door.note(request, response, m_received, m_begin);
        co_return sent && stays ? Next::Continue : Next::Close;
    }

    // From here on the socket belongs to the streams of events; what made the request is let go.
    awaitable<Next> beginEvents(const Request &request, const Response &response)
    {
        if (!m_shared.events->hasRoom() || m_buffer.size() > 0)
            co_return co_await turnAway(request, errorAnswer(fail(ErrorCode::Busy, u"too many streams"_s)));
        QByteArray head = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
        for (auto it = response.headers.begin(); it != response.headers.end(); ++it)
            head += it.key() + ": " + it.value() + "\r\n";
        head += "\r\nretry: " + QByteArray::number(qint64(tuning().eventRetry.count())) + "\n\n";
        const ErrorCodeOf code = co_await write(head);
        m_door.note(request, response, m_received, m_begin);
        m_events = response.events;
        co_return code ? Next::Close : Next::GoOnAsEvents;
    }

    awaitable<Next> beginSocket(Parser &parser, const Request &request)
    {
        if (!speaksOurProtocol(request) || !parser.is_done() || m_buffer.size() > 0)
            co_return co_await turnAway(request, errorAnswer(fail(ErrorCode::InvalidValue, u"Sec-WebSocket-Protocol"_s)));
        if (const auto refused = co_await onPool(m_shared.pool, [&] { return m_shared.service.refuseStranger(request); }))
            co_return co_await turnAway(request, *refused);
        m_socket.emplace(SocketOpening{parser.release(), request});
        m_buffer = beast::flat_buffer();
        co_return Next::GoOnAsSocket;
    }

    // An answer to a request whose body is not read: the connection ends after it.
    awaitable<Next> turnAway(const Request &request, const Response &response)
    {
        const bool sent = co_await send(response, false);
        m_door.note(request, response, m_received, m_begin);
        co_return sent ? Next::HearOut : Next::Close;
    }

    awaitable<bool> send(const Response &response, bool keepAlive)
    {
        const qint64 length = response.file ? response.file->length : response.body.size();
        const auto head = headOf(response, length, keepAlive);
        http::response_serializer<http::empty_body> serializer(head);
        ErrorCodeOf code;
        tcp().expires_after(tuning().writeIdleTime);
        co_await http::async_write_header(m_stream, serializer, into(code));
        for (qint64 offset = 0; !code && !m_headOnly && offset < length;) {
            QByteArray piece = response.body;
            if (response.file) {
                auto read = co_await onPool(m_shared.pool, [&] { return response.file->read(offset, tuning().streamPieceBytes); });
                if (!read.ok() || read->isEmpty())
                    co_return false; // the length has been promised: only cutting off tells the truth now
                piece = std::move(*read);
            }
            code = co_await write(piece);
            offset += piece.size();
        }
        co_return !code;
    }

    // In pieces, each with the whole time: slow readers are served, those who stopped are not.
    awaitable<ErrorCodeOf> write(const QByteArray &bytes)
    {
        ErrorCodeOf code;
        for (std::size_t offset = 0; !code && offset < std::size_t(bytes.size()); offset += pieceBytes) {
            const std::size_t size = std::min(pieceBytes, std::size_t(bytes.size()) - offset);
            tcp().expires_after(tuning().writeIdleTime);
            co_await asio::async_write(m_stream, asio::buffer(bytes.constData() + offset, size), into(code));
        }
        co_return code;
    }

    // Closing while the other side still sends would reset the connection and lose our answer.
    awaitable<void> hearOut()
    {
        ErrorCodeOf code;
        [[maybe_unused]] const auto ignored = tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_send, code);
        tcp().expires_after(tuning().lingerTime);
        std::vector<char> waste(pieceBytes);
        for (std::size_t heard = 0; !code && heard < mostLingerBytes;)
            heard += co_await tcp().async_read_some(asio::buffer(waste), into(code));
    }

    awaitable<void> sayGoodbye()
    {
        ErrorCodeOf code;
        if constexpr (isTls) {
            tcp().expires_after(tuning().lingerTime);
            co_await m_stream.async_shutdown(into(code));
        }
        [[maybe_unused]] const auto ignored = tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_both, code);
        co_return;
    }

    Shared &m_shared;
    Stream m_stream;
    Doorkeeper m_door;
    beast::flat_buffer m_buffer;
    std::list<OpenConnection *>::iterator m_place;
    std::optional<EventOpening> m_events; // where it goes on as a stream of these
    std::optional<SocketOpening> m_socket; // where it goes on as one
    Millis m_begin{0};
    qint64 m_received = 0; // of the request's body
    bool m_headOnly = false;
    bool m_idle = false;
    bool m_served = false;
};

} // namespace

awaitable<void> serveConnection(Shared &shared, asio::ip::tcp::socket socket, std::string address, asio::ssl::context *tls)
{
    beast::tcp_stream plain(std::move(socket));
    if (tls) {
        Connection connection(shared, beast::ssl_stream<beast::tcp_stream>(std::move(plain), *tls), std::move(address));
        co_await connection.talk();
    } else {
        Connection connection(shared, std::move(plain), std::move(address));
        co_await connection.talk();
    }
}

} // namespace plumb::office
