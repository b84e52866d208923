// A blocking HTTP client that can be as rude as the test needs: bytes go out exactly as written.
#pragma once

#include "office/service/message.h"

#include <QSslSocket>

#include <memory>

namespace plumb::office::test {

class HttpClient {
public:
    explicit HttpClient(quint16 port, bool tls = true);

    bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    QByteArray fingerprint() const; // of the certificate it was shown, hex SHA-256
    void write(const QByteArray &bytes);
    void close() { m_socket->abort(); }
    // The next whole answer; status 0: the connection ended (or nothing came) before there was one.
    Response read(bool head = false);
    QByteArray take(qsizetype bytes); // so many as they come; fewer: it ended
    // The office closes within the time a test has.
    bool isClosed();
    QSslSocket &socket() { return *m_socket; }

    // A well-behaved request.
    Response ask(const QByteArray &method, const QString &path, const QByteArray &body = {}, const Headers &headers = {});

private:
    bool readMore();

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_buffer;
};

QByteArray requestBytes(const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers);

} // namespace plumb::office::test
