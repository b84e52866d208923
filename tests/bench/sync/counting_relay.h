// Stands between a client and a server on loopback and counts what passes, in both directions.
#pragma once

#include <QtGlobal>

#include <atomic>
#include <list>
#include <mutex>
#include <thread>

namespace plumb::bench {

class CountingRelay {
public:
    explicit CountingRelay(quint16 target);
    ~CountingRelay();
    CountingRelay(const CountingRelay &) = delete;
    CountingRelay &operator=(const CountingRelay &) = delete;

    struct Bytes {
        qint64 up = 0;   // to the server
        qint64 down = 0;
    };
    quint16 port() const { return m_port; }
    Bytes take(); // since the last time

private:
    void accept();
    void serve(int client);
    void carry(int from, int to, std::atomic<qint64> &count);

    int m_listener = -1;
    quint16 m_port = 0;
    const quint16 m_target;
    std::atomic<qint64> m_up{0};
    std::atomic<qint64> m_down{0};
    std::mutex m_mutex;
    std::list<int> m_sockets;
    std::list<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace plumb::bench
