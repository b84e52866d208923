// A real server on loopback that says exactly what a test tells it to, byte for byte: cut, late,
// endless, with any certificate or none.
#pragma once

#include "tests/support/test_certificate.h"

#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <vector>

namespace plumb::test {

// A whole request as it came over the wire.
struct SeenRequest {
    QByteArray line;    // "POST /v1/sync HTTP/1.1"
    QByteArray head;    // header lines, as sent
    QByteArray body;

    bool hasHeader(const QByteArray &header) const { return head.toLower().contains(header.toLower()); }
};

class ScriptedServer {
public:
    using Script = std::function<void(QTcpSocket &, const SeenRequest &)>;

    // Without a certificate it speaks plain HTTP.
    ScriptedServer(const TestCertificate *certificate, Script script);

    quint16 port() const { return m_server->serverPort(); }
    QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(port()); }
    const std::vector<SeenRequest> &seen() const { return m_seen; }
    qint64 bytesSeen() const { return m_bytes; }
    int openConnections() const;
    void sayToAll(const QByteArray &bytes); // whether asked or not

private:
    void accept();
    void read(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    Script m_script;
    std::vector<SeenRequest> m_seen;
    std::vector<QPointer<QTcpSocket>> m_sockets;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    qint64 m_bytes = 0;
};

// Writes an answer whole, with its length.
void answer(QTcpSocket &socket, int status, const QByteArray &body, const QByteArray &headers = {});

} // namespace plumb::test
