#include "app/sync/transport.h"

#include "app/core/content_coding.h"
#include "app/sync/network_exchange.h"
#include "app/sync/sync_socket.h"

#include <QCoroFuture>
#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QUrl>

namespace plumb::sync {

namespace {

bool isCompressible(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type");
    return type.startsWith("application/json") || type.startsWith("application/x-ndjson");
}

class NetworkTransport final : public Transport {
public:
    NetworkTransport(const OfficeAddress &office, const TransportTuning &tuning)
        : m_base(office.url, QUrl::StrictMode), m_fingerprint(office.fingerprint.toLower()), m_tuning(tuning)
    {
        for (QNetworkAccessManager *manager : {&m_manager, &m_streams}) {
            manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
            manager->setAutoDeleteReplies(false);
        }
    }

    ~NetworkTransport() override { abortAll(); }

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        if (const auto allowed = mayAsk(); !allowed)
            co_return allowed.error();
        const std::shared_ptr<SyncSocket> socket = socketFor(request);
        if (socket) {
            const auto carrying = socket->send(request.body);
            auto carried = co_await carrying;
            if (carried)
                co_return std::move(*carried);
            if (m_stopped)
                co_return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
        }
        const bool refused = socket && !socket->wasOpen();
        auto *exchange = new NetworkExchange(start(request), m_fingerprint, m_tuning);
        m_underWay.insert(exchange);
        QObject::connect(exchange, &QObject::destroyed, &m_manager, [this, exchange] { m_underWay.remove(exchange); });
        const auto future = exchange->future();
        auto response = co_await future;
        if (refused && response)
            m_socketRest.setRemainingTime(m_tuning.socketRest);
        co_return response;
    }

    std::unique_ptr<HttpStream> open(const HttpRequest &request, StreamWatcher watcher) override
    {
        if (!mayAsk().ok())
            return nullptr;
        // A manager of its own: a stream holds its connection for hours, and requests must not queue behind it.
        return std::make_unique<OpenStream>(
            new NetworkStream(m_streams.get(prepare(request)), m_fingerprint, std::move(watcher)));
    }

    void abortAll() override
    {
        m_stopped = true;
        const auto underWay = m_underWay;
        if (m_socket)
            m_socket->stop(Error{ErrorCode::Cancelled, QStringLiteral("stopped")});
        for (NetworkExchange *exchange : underWay)
            exchange->stop(Error{ErrorCode::Cancelled, QStringLiteral("stopped")});
    }

private:
    class OpenStream final : public HttpStream {
    public:
        explicit OpenStream(NetworkStream *stream) : m_stream(stream) {}
        ~OpenStream() override
        {
            if (m_stream)
                m_stream->close();
        }

    private:
        QPointer<NetworkStream> m_stream;
    };

    Status mayAsk() const
    {
        if (m_stopped)
            return fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
        const bool loopback = m_base.host() == u"127.0.0.1" || m_base.host() == u"localhost";
        if (m_base.scheme() == u"https" || (m_base.scheme() == u"http" && loopback && m_fingerprint.isEmpty()))
            return {};
        return fail(ErrorCode::WrongCertificate, QStringLiteral("not an https address"));
    }

    // The kept one, or a new one where it has ended or was opened with another token. Null: go by POST.
    std::shared_ptr<SyncSocket> socketFor(const HttpRequest &request)
    {
        if (request.method != "POST" || request.path != u"/v1/sync" || !m_socketRest.hasExpired() || (m_socket && m_socket->isBusy()))
            return nullptr;
        const QByteArray token = request.header("Authorization");
        if (token.isEmpty())
            return nullptr;
        if (!m_socket || m_socket->isOver() || token != m_socketToken) {
            m_socketToken = token;
            m_socket = std::make_shared<SyncSocket>(upgradeFor(request), m_fingerprint, m_tuning);
        }
        return m_socket;
    }

    QNetworkRequest upgradeFor(const HttpRequest &from) const
    {
        QUrl url = m_base;
        url.setScheme(m_base.scheme() == u"https" ? QStringLiteral("wss") : QStringLiteral("ws"));
        url.setPath(from.path, QUrl::StrictMode);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", from.header("Authorization"));
        request.setRawHeader("User-Agent", "Plumbline");
        request.setSslConfiguration(pinnedTls());
        return request;
    }

    static QSslConfiguration pinnedTls()
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({}); // nobody vouches for anybody
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        return tls;
    }

    QNetworkRequest prepare(const HttpRequest &from) const
    {
        QUrl url = m_base;
        url.setPath(from.path, QUrl::StrictMode);
        if (!from.query.isEmpty())
            url.setQuery(QString::fromLatin1(from.query), QUrl::StrictMode);
        QNetworkRequest request(url);
        for (const auto &[name, value] : from.headers)
            request.setRawHeader(name, value);
        // Asked for by hand: Qt then leaves the unpacking to us, and with it the limit.
        const bool hints = from.header("Accept") == "text/event-stream"; // read as they come
        request.setRawHeader("Accept-Encoding", hints ? "identity" : "zstd, gzip");
        request.setRawHeader("User-Agent", "Plumbline");
        request.setRawHeader("Accept-Language", "*"); // otherwise Qt tells the person's
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        if (m_base.scheme() == u"https")
            request.setSslConfiguration(pinnedTls());
        return request;
    }

    static constexpr qsizetype codingHeader = 24; // "Content-Encoding: zstd" and its line end

    QNetworkReply *start(const HttpRequest &from)
    {
        QNetworkRequest request = prepare(from);
        if (from.method == "GET")
            return m_manager.get(request);
        if (from.method == "HEAD")
            return m_manager.head(request);
        QByteArray body = from.body;
        if (body.size() > m_tuning.compressFrom && isCompressible(from)) {
            if (QByteArray packed = packZstd(body); !packed.isEmpty() && packed.size() + codingHeader < body.size()) {
                body = std::move(packed);
                request.setRawHeader("Content-Encoding", "zstd");
            }
        }
        if (!body.isEmpty() && request.header(QNetworkRequest::ContentTypeHeader).isNull())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/octet-stream"));
        return m_manager.sendCustomRequest(request, from.method, body);
    }

    QUrl m_base;
    QByteArray m_fingerprint;
    TransportTuning m_tuning;
    QSet<NetworkExchange *> m_underWay;
    bool m_stopped = false;
    std::shared_ptr<SyncSocket> m_socket;
    QByteArray m_socketToken;
    QDeadlineTimer m_socketRest; // over: sockets may be tried
    QNetworkAccessManager m_streams;
    QNetworkAccessManager m_manager; // last: goes first, while m_underWay still stands
};

} // namespace

std::unique_ptr<Transport> makeNetworkTransport(const OfficeAddress &office, const TransportTuning &tuning)
{
    return std::make_unique<NetworkTransport>(office, tuning);
}

} // namespace plumb::sync
