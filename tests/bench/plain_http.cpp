#include "tests/bench/plain_http.h"

#include <QList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace plumb::bench {

PlainHttp::PlainHttp(quint16 port) : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

PlainHttp::~PlainHttp()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool PlainHttp::write(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t some = ::send(m_socket, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (some <= 0)
            return false;
        sent += some;
    }
    return true;
}

PlainHttp::Answer PlainHttp::post(const QByteArray &path, const QByteArray &headers, const QByteArray &body)
{
    if (!write("POST " + path + " HTTP/1.1\r\nHost: office\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
               + "\r\n\r\n" + body))
        return {};
    qsizetype end = -1;
    qsizetype whole = -1;
    while (whole < 0 || m_buffer.size() < whole) {
        const qsizetype before = m_buffer.size();
        m_buffer.resize(before + 64 * 1024);
        const ssize_t got = ::recv(m_socket, m_buffer.data() + before, 64 * 1024, 0);
        m_buffer.resize(before + std::max<ssize_t>(got, 0));
        if (got <= 0)
            return {};
        if (whole < 0 && (end = m_buffer.indexOf("\r\n\r\n")) >= 0) {
            const QByteArray head = m_buffer.first(end).toLower();
            const qsizetype length = head.indexOf("content-length:");
            whole = end + 4 + (length < 0 ? 0 : head.sliced(length + 15).split('\r').front().trimmed().toLongLong());
        }
    }
    Answer answer{m_buffer.sliced(9, 3).toInt(), m_buffer.sliced(end + 4, whole - end - 4)};
    m_buffer.remove(0, whole);
    return answer;
}

int raiseFileLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    getrlimit(RLIMIT_NOFILE, &limit);
    return int(std::min<rlim_t>(limit.rlim_cur, 1'000'000));
}

} // namespace plumb::bench
