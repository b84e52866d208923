#include "app/sync/network_exchange.h"

#include "app/core/content_coding.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace plumb::sync {

NetworkExchange::NetworkExchange(QNetworkReply *reply, QByteArray fingerprint, TransportTuning tuning)
    : m_reply(reply), m_fingerprint(std::move(fingerprint)), m_tuning(tuning)
{
    m_promise.start();
    m_reply->setParent(this);
    m_reply->setReadBufferSize(m_tuning.mostResponseBytes + 1);
    connect(m_reply, &QNetworkReply::sslErrors, this, &NetworkExchange::onSslErrors);
    connect(m_reply, &QNetworkReply::encrypted, this, &NetworkExchange::onEncrypted);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_idle.start(); });
    connect(m_reply, &QNetworkReply::finished, this, &NetworkExchange::onFinished);
    const auto late = [this] { stop(Error{ErrorCode::TimedOut, QStringLiteral("no answer in time")}); };
    for (QTimer *timer : {&m_idle, &m_whole}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, late);
    }
    m_idle.start(m_tuning.connectAndIdle);
    m_whole.start(m_tuning.whole);
}

void NetworkExchange::stop(const Error &why)
{
    if (!m_problem)
        m_problem = why;
    m_reply->abort(); // emits finished()
}

// No authority is configured, so every certificate ends up here, the pinned one too: it alone may pass.
void NetworkExchange::onSslErrors()
{
    if (isPinned())
        m_reply->ignoreSslErrors();
    else
        m_problem = Error{ErrorCode::WrongCertificate, QStringLiteral("not the certificate of the invite")};
}

// Belt and braces: nothing has been sent yet at this moment.
void NetworkExchange::onEncrypted()
{
    if (!isPinned())
        stop(Error{ErrorCode::WrongCertificate, QStringLiteral("not the certificate of the invite")});
    else
        m_idle.start();
}

void NetworkExchange::onReadyRead()
{
    m_idle.start();
    m_body += m_reply->read(m_tuning.mostResponseBytes + 1 - m_body.size());
    if (m_body.size() > m_tuning.mostResponseBytes)
        stop(Error{ErrorCode::NotTheOffice, QStringLiteral("answer larger than %1 bytes").arg(m_tuning.mostResponseBytes)});
}

void NetworkExchange::onFinished()
{
    m_idle.stop();
    m_whole.stop();
    if (!m_problem && m_reply->bytesAvailable() > 0)
        onReadyRead();
    m_idle.stop();
    m_promise.addResult(answer());
    m_promise.finish();
    deleteLater();
}

Result<HttpResponse> NetworkExchange::answer() const
{
    if (m_problem)
        return *m_problem;
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // From ContentAccessDenied on, Qt's errors are only other words for a status.
    const auto error = m_reply->error();
    const bool isStatus = error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
    if (response.status == 0 || !isStatus)
        return failure();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.emplace_back(name, value);
    auto body = unpack(response.header("Content-Encoding"), m_body, m_tuning.mostResponseBytes);
    if (!body)
        return fail(ErrorCode::NotTheOffice, body.error().detail);
    response.body = std::move(*body);
    return response;
}

Error NetworkExchange::failure() const
{
    const QString detail = m_reply->errorString();
    const bool begun = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0;
    switch (m_reply->error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return {ErrorCode::TimedOut, detail};
    case QNetworkReply::SslHandshakeFailedError: // without a certificate to look at: no TLS is spoken there
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return {ErrorCode::NotTheOffice, detail};
    default:
        return {begun ? ErrorCode::NotTheOffice : ErrorCode::Unreachable, detail};
    }
}

} // namespace plumb::sync
