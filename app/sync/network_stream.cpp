#include "app/sync/network_stream.h"

#include <QPointer>
#include <QSslCertificate>

namespace plumb::sync {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr int okStatus = 200;

} // namespace

bool hasPinnedCertificate(const QSslConfiguration &shown, const QByteArray &fingerprint)
{
    const auto certificate = shown.peerCertificate();
    return !certificate.isNull() && !fingerprint.isEmpty()
        && certificate.digest(QCryptographicHash::Sha256).toHex() == fingerprint;
}

NetworkStream::NetworkStream(QNetworkReply *reply, QByteArray fingerprint, StreamWatcher watcher)
    : m_reply(reply), m_fingerprint(std::move(fingerprint)), m_watcher(std::move(watcher))
{
    m_reply->setParent(this);
    m_reply->setReadBufferSize(pieceBytes);
    // No authority is configured: every certificate is questioned, and the pinned one alone passes.
    connect(m_reply, &QNetworkReply::sslErrors, this, [this] {
        if (hasPinnedCertificate(m_reply->sslConfiguration(), m_fingerprint))
            m_reply->ignoreSslErrors();
    });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        if (!hasPinnedCertificate(m_reply->sslConfiguration(), m_fingerprint))
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkStream::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkStream::onFinished);
}

void NetworkStream::close()
{
    m_closed = true;
    m_watcher = {};
    m_reply->abort();
    deleteLater();
}

bool NetworkStream::isEventStream() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == okStatus
        && m_reply->rawHeader("Content-Type").startsWith("text/event-stream");
}

void NetworkStream::onReadyRead()
{
    if (!isEventStream()) {
        m_reply->abort();
        return;
    }
    while (!m_closed && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(pieceBytes);
        const auto take = m_watcher.bytes; // may close this
        take(bytes);
    }
}

void NetworkStream::onFinished()
{
    if (m_closed)
        return;
    const auto ended = m_watcher.ended; // may close this
    ended(retryAfter());
}

std::optional<Millis> NetworkStream::retryAfter() const
{
    bool ok = false;
    const qint64 seconds = m_reply->rawHeader("Retry-After").toLongLong(&ok);
    if (!ok || seconds < 0)
        return {};
    return Millis{std::min<qint64>(seconds, 86'400) * 1000};
}

} // namespace plumb::sync
