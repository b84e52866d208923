// The network between devices and office: passes bytes on, or behaves like the networks of building
// sites. Certificates are not looked into; the devices pin the office's.
#pragma once

#include "app/core/random.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <vector>

namespace plumb::chaos {

class Relay : public QObject {
    Q_OBJECT
public:
    enum class Weather {
        Fine,
        Cut,    // every connection ends after a random number of bytes, new ones too
        Stall,  // connections stay open and nothing moves
        Gone,   // nobody answers
        Portal, // somebody else answers, with a certificate of his own
    };

    explicit Relay(std::uint64_t seed);

    bool listen();
    quint16 port() const { return m_server.serverPort(); }
    void setOffice(quint16 port) { m_office = port; }
    void setPortal(quint16 port) { m_portal = port; }
    void setWeather(Weather weather);
    Weather weather() const { return m_weather; }
    int cuts() const { return m_cuts; }
    // So many bytes more reach the office, over all connections together; then the weather is Gone. From any thread.
    void goneAfter(qint64 bytes) { m_untilGone = bytes; }
    qint64 toOffice() const { return m_toOffice; } // bytes, since the beginning

private:
    struct Pair {
        QPointer<QTcpSocket> device;
        QPointer<QTcpSocket> office;
        qint64 left = -1; // bytes until the cut; -1: no cut
    };
    void accept();
    void pass(const std::shared_ptr<Pair> &pair, QTcpSocket *from, QTcpSocket *to);
    bool reachesOffice(QByteArray &bytes, QTcpSocket *office);
    void end(const std::shared_ptr<Pair> &pair);
    qint64 breath() { return qint64(m_random.below(40'000)); }

    QTcpServer m_server;
    SeededRandom m_random;
    std::vector<std::shared_ptr<Pair>> m_pairs;
    Weather m_weather = Weather::Fine;
    quint16 m_office = 0;
    quint16 m_portal = 0;
    int m_cuts = 0;
    qint64 m_toOffice = 0;
    std::atomic<qint64> m_untilGone = -1; // -1: it stays
};

} // namespace plumb::chaos
