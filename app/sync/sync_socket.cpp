#include "app/sync/sync_socket.h"

#include "app/model/socket_message.h"
#include "app/sync/network_stream.h"

#include <QWebSocketHandshakeOptions>

namespace plumb::sync {

namespace {

constexpr int okStatus = 200;
constexpr quint64 headBytes = 16;

} // namespace

SyncSocket::SyncSocket(const QNetworkRequest &upgrade, QByteArray fingerprint, TransportTuning tuning)
    : m_fingerprint(std::move(fingerprint)), m_tuning(tuning)
{
    const quint64 most = quint64(m_tuning.mostResponseBytes) + headBytes;
    m_socket.setMaxAllowedIncomingFrameSize(most);
    m_socket.setMaxAllowedIncomingMessageSize(most);
    connect(&m_socket, &QWebSocket::sslErrors, this, &SyncSocket::onSslErrors);
    connect(&m_socket, &QWebSocket::connected, this, &SyncSocket::onConnected);
    connect(&m_socket, &QWebSocket::disconnected, this, &SyncSocket::onOver);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&m_socket, &QWebSocket::errorOccurred, this, &SyncSocket::onOver);
#else
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, &SyncSocket::onOver);
#endif
    connect(&m_socket, &QWebSocket::binaryFrameReceived, this, &SyncSocket::goOn);
    connect(&m_socket, &QWebSocket::bytesWritten, this, &SyncSocket::goOn);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &SyncSocket::onMessage);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &SyncSocket::onOver); // nothing the office says
    for (QTimer *timer : {&m_opening, &m_idle, &m_whole})
        timer->setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, this, &SyncSocket::onOver);
    for (QTimer *timer : {&m_idle, &m_whole})
        connect(timer, &QTimer::timeout, this, [this] { stop(Error{ErrorCode::TimedOut, QStringLiteral("no answer in time")}); });
    if (upgrade.url().scheme() == u"wss")
        m_socket.setSslConfiguration(upgrade.sslConfiguration());
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QLatin1StringView(wire::socketProtocol)});
    m_opening.start(m_tuning.upgrade);
    m_socket.open(upgrade, options);
}

bool SyncSocket::isPinned() const
{
    return hasPinnedCertificate(m_socket.sslConfiguration(), m_fingerprint);
}

// No authority is configured, so every certificate ends up here, the pinned one too. Nothing has been sent yet.
void SyncSocket::onSslErrors()
{
    if (isPinned())
        m_socket.ignoreSslErrors();
    else
        onOver();
}

void SyncSocket::onConnected()
{
    const bool plain = m_socket.requestUrl().scheme() == u"ws";
    if (m_socket.subprotocol() != QLatin1StringView(wire::socketProtocol) || (!plain && !isPinned())) {
        onOver();
        return;
    }
    m_opening.stop();
    m_wasOpen = true;
    sendWaiting();
}

QFuture<SyncSocket::Carried> SyncSocket::send(const QByteArray &body)
{
    m_promise = std::make_unique<QPromise<Carried>>();
    m_promise->start();
    const auto future = m_promise->future();
    m_waiting = wire::encodeSocketRequest(body);
    if (m_over)
        finish({});
    else if (m_wasOpen)
        sendWaiting();
    return future;
}

void SyncSocket::sendWaiting()
{
    if (m_waiting.isEmpty())
        return;
    m_idle.start(m_tuning.connectAndIdle);
    m_whole.start(m_tuning.whole);
    m_socket.sendBinaryMessage(std::exchange(m_waiting, {}));
}

void SyncSocket::goOn()
{
    if (m_idle.isActive())
        m_idle.start();
}

void SyncSocket::onMessage(const QByteArray &message)
{
    if (m_promise && m_waiting.isEmpty())
        finish(read(message));
    else
        onOver(); // nobody has asked
}

Result<HttpResponse> SyncSocket::read(const QByteArray &message) const
{
    auto answer = wire::decodeSocketAnswer(message, m_tuning.mostResponseBytes);
    if (!answer)
        return fail(ErrorCode::NotTheOffice, answer.error().detail);
    HttpResponse response{answer->status, {}, std::move(answer->body)};
    response.headers.emplace_back("Content-Type", answer->status == okStatus ? "application/x-ndjson" : "application/json");
    if (answer->retryAfter.count() > 0)
        response.headers.emplace_back("Retry-After", QByteArray::number(qint64(answer->retryAfter.count())));
    return response;
}

void SyncSocket::onOver()
{
    if (std::exchange(m_over, true))
        return;
    m_socket.abort();
    finish({});
}

void SyncSocket::stop(const Error &why)
{
    m_over = true;
    m_socket.abort();
    finish(Result<HttpResponse>(why));
}

void SyncSocket::finish(Carried carried)
{
    for (QTimer *timer : {&m_idle, &m_whole})
        timer->stop();
    m_waiting.clear();
    if (const auto promise = std::move(m_promise)) {
        promise->addResult(std::move(carried));
        promise->finish();
    }
}

} // namespace plumb::sync
