#include "tests/bench/sync/counting_relay.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace plumb::bench {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void sendAtOnce(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

CountingRelay::CountingRelay(quint16 target) : m_target(target)
{
    m_listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_listener, plain, size) != 0 || listen(m_listener, 64) != 0 || getsockname(m_listener, plain, &size) != 0)
        qFatal("the relay cannot listen");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

CountingRelay::~CountingRelay()
{
    shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    close(m_listener);
    {
        const std::scoped_lock lock(m_mutex);
        for (const int socket : m_sockets)
            shutdown(socket, SHUT_RDWR);
    }
    for (std::thread &thread : m_threads)
        thread.join();
    for (const int socket : m_sockets)
        close(socket);
}

CountingRelay::Bytes CountingRelay::take()
{
    return {m_up.exchange(0), m_down.exchange(0)};
}

void CountingRelay::accept()
{
    for (;;) {
        const int client = ::accept(m_listener, nullptr, nullptr);
        if (client < 0)
            return;
        serve(client);
    }
}

void CountingRelay::serve(int client)
{
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(m_target);
    if (connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(server);
        close(client);
        return;
    }
    sendAtOnce(client);
    sendAtOnce(server);
    const std::scoped_lock lock(m_mutex);
    m_sockets.push_back(client);
    m_sockets.push_back(server);
    m_threads.emplace_back([=, this] { carry(client, server, m_up); });
    m_threads.emplace_back([=, this] { carry(server, client, m_down); });
}

void CountingRelay::carry(int from, int to, std::atomic<qint64> &count)
{
    std::array<char, 65536> piece;
    for (;;) {
        const ssize_t got = recv(from, piece.data(), piece.size(), 0);
        if (got <= 0)
            break;
        count += got;
        for (ssize_t sent = 0; sent < got;) {
            const ssize_t now = send(to, piece.data() + sent, std::size_t(got - sent), MSG_NOSIGNAL);
            if (now <= 0)
                break;
            sent += now;
        }
    }
    shutdown(to, SHUT_WR);
}

} // namespace plumb::bench
