// The least HTTP a bench needs, so that the client costs next to nothing: one kept connection, whole
// requests, answers with a Content-Length.
#pragma once

#include <QByteArrayList>
#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace plumb::bench {

class PlainConnection {
public:
    struct Answer {
        int status = 0;
        QByteArrayList headers; // lower case
        QByteArray body;

        QByteArray header(const QByteArray &name) const
        {
            for (const QByteArray &line : headers) {
                if (line.startsWith(name + ": "))
                    return line.sliced(name.size() + 2).trimmed();
            }
            return {};
        }
    };

    explicit PlainConnection(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("connect: port %d", port);
    }
    ~PlainConnection() { ::close(m_socket); }
    PlainConnection(const PlainConnection &) = delete;
    PlainConnection &operator=(const PlainConnection &) = delete;

    Answer ask(const QByteArray &method, const QByteArray &path, const QByteArrayList &headers, QByteArrayView body)
    {
        QByteArray head = method + ' ' + path + " HTTP/1.1\r\nHost: office\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        for (const QByteArray &header : headers)
            head += header + "\r\n";
        write(head + "\r\n");
        write(body);
        return read();
    }

private:
    void write(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const auto sent = ::send(m_socket, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
            if (sent <= 0)
                qFatal("send");
            bytes = bytes.sliced(sent);
        }
    }
    Answer read()
    {
        Answer answer;
        qsizetype end = -1;
        while ((end = m_buffer.indexOf("\r\n\r\n")) < 0)
            readMore();
        answer.headers = m_buffer.first(end).split('\n');
        answer.status = answer.headers.takeFirst().split(' ').value(1).toInt();
        for (QByteArray &line : answer.headers)
            line = line.first(line.indexOf(':')).toLower() + line.sliced(line.indexOf(':'));
        const qsizetype length = answer.header("content-length").toLongLong();
        while (m_buffer.size() < end + 4 + length)
            readMore();
        answer.body = m_buffer.sliced(end + 4, length);
        m_buffer.remove(0, end + 4 + length);
        return answer;
    }
    void readMore()
    {
        char piece[16 * 1024];
        const auto got = ::recv(m_socket, piece, sizeof piece, 0);
        if (got <= 0)
            qFatal("the connection ended");
        m_buffer.append(piece, got);
    }

    const int m_socket;
    QByteArray m_buffer;
};

} // namespace plumb::bench
