#include "app/sync/transport.h"

#include "app/core/content_coding.h"
#include "app/sync/network_exchange.h"

#include <QCoroFuture>
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
        auto *exchange = new NetworkExchange(start(request), m_fingerprint, m_tuning);
        m_underWay.insert(exchange);
        QObject::connect(exchange, &QObject::destroyed, &m_manager, [this, exchange] { m_underWay.remove(exchange); });
        const auto future = exchange->future();
        co_return co_await future;
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
        if (m_base.scheme() == u"https") {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates({}); // nobody vouches for anybody
            tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
            tls.setProtocol(QSsl::TlsV1_2OrLater);
            request.setSslConfiguration(tls);
        }
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
    QNetworkAccessManager m_streams;
    QNetworkAccessManager m_manager; // last: goes first, while m_underWay still stands
};

} // namespace

std::unique_ptr<Transport> makeNetworkTransport(const OfficeAddress &office, const TransportTuning &tuning)
{
    return std::make_unique<NetworkTransport>(office, tuning);
}

} // namespace plumb::sync
