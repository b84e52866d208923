#include "tests/support/scripted_server.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>

#include <algorithm>

namespace plumb::test {

namespace {

qsizetype lengthIn(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

ScriptedServer::ScriptedServer(const TestCertificate *certificate, Script script) : m_script(std::move(script))
{
    if (certificate) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(certificate->certificate);
        tls.setPrivateKey(certificate->key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("scripted server: cannot listen");
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_sockets.emplace_back(socket);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    const QByteArray fresh = socket->readAll();
    m_bytes += fresh.size();
    buffer += fresh;
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const qsizetype lineEnd = buffer.indexOf("\r\n");
    SeenRequest request{buffer.left(lineEnd), buffer.mid(lineEnd, headEnd - lineEnd), {}};
    const qsizetype length = lengthIn(request.head);
    const qsizetype bodyStart = headEnd + 4;
    if (buffer.size() < bodyStart + length)
        return;
    request.body = buffer.mid(bodyStart, length);
    buffer.remove(0, bodyStart + length);
    m_seen.push_back(request);
    m_script(*socket, request);
}

int ScriptedServer::openConnections() const
{
    return int(std::count_if(m_sockets.begin(), m_sockets.end(), [](const QPointer<QTcpSocket> &socket) {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    }));
}

void ScriptedServer::sayToAll(const QByteArray &bytes)
{
    for (const auto &socket : m_sockets) {
        if (socket)
            socket->write(bytes);
    }
}

void answer(QTcpSocket &socket, int status, const QByteArray &body, const QByteArray &headers)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers
                 + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

} // namespace plumb::test
