#include "tests/unit/office/http_client.h"

#include <QCryptographicHash>
#include <QSslCertificate>

namespace plumb::office::test {

namespace {
constexpr int patienceMs = 10'000;
}

HttpClient::HttpClient(quint16 port, bool tls) : m_socket(std::make_unique<QSslSocket>())
{
    m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    if (tls) {
        m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        if (!m_socket->waitForEncrypted(patienceMs))
            m_socket->abort(); // nobody waits on what will never speak
    } else {
        m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket->waitForConnected(patienceMs);
    }
}

QByteArray HttpClient::fingerprint() const
{
    return m_socket->peerCertificate().digest(QCryptographicHash::Sha256).toHex();
}

void HttpClient::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(patienceMs)) { }
}

bool HttpClient::readMore()
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(patienceMs))
        return false;
    m_buffer += m_socket->readAll();
    return true;
}

Response HttpClient::read(bool head)
{
    Response response;
    response.status = 0;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readMore())
            return response;
    }
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        response.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    m_buffer.remove(0, end + 4);
    const qsizetype length = head ? 0 : response.headers.value("content-length").toLongLong();
    while (m_buffer.size() < length) {
        if (!readMore())
            return response;
    }
    response.body = m_buffer.first(length);
    m_buffer.remove(0, length);
    response.status = lines.first().split(' ').value(1).toInt();
    return response;
}

QByteArray HttpClient::take(qsizetype bytes)
{
    while (m_buffer.size() < bytes && readMore()) { }
    const QByteArray taken = m_buffer.left(bytes);
    m_buffer.remove(0, taken.size());
    return taken;
}

bool HttpClient::isClosed()
{
    while (m_socket->state() == QAbstractSocket::ConnectedState) {
        if (!m_socket->waitForReadyRead(patienceMs) && m_socket->error() == QAbstractSocket::SocketTimeoutError)
            return false;
        m_socket->readAll();
    }
    return true;
}

QByteArray requestBytes(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    QByteArray out = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: office\r\n";
    for (auto it = headers.begin(); it != headers.end(); ++it)
        out += it.key() + ": " + it.value() + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PATCH")
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return out + "\r\n" + body;
}

Response HttpClient::ask(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    write(requestBytes(method, path, body, headers));
    return read(method == "HEAD");
}

} // namespace plumb::office::test
