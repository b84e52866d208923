#include "tests/e2e/chaos/relay.h"

#include <QHostAddress>

namespace plumb::chaos {

Relay::Relay(std::uint64_t seed) : m_random(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
}

bool Relay::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

void Relay::setWeather(Weather weather)
{
    const Weather before = std::exchange(m_weather, weather);
    std::erase_if(m_pairs, [](const auto &pair) { return !pair->device; });
    const auto pairs = m_pairs;
    for (const auto &pair : pairs) {
        pair->left = weather == Weather::Cut ? breath() : -1;
        // Who sat in front of a portal, or of nothing, finds out when the weather changes.
        if (weather == Weather::Gone || before == Weather::Portal || before == Weather::Stall)
            end(pair);
    }
}

void Relay::accept()
{
    while (QTcpSocket *device = m_server.nextPendingConnection()) {
        device->setParent(this);
        if (m_weather == Weather::Gone) {
            device->abort();
            device->deleteLater();
            continue;
        }
        auto *office = new QTcpSocket(this);
        auto pair = std::make_shared<Pair>(Pair{device, office, m_weather == Weather::Cut ? breath() : -1});
        m_pairs.push_back(pair);
        connect(device, &QTcpSocket::readyRead, this, [this, pair] { pass(pair, pair->device, pair->office); });
        connect(office, &QTcpSocket::readyRead, this, [this, pair] { pass(pair, pair->office, pair->device); });
        connect(office, &QTcpSocket::connected, this, [this, pair] { pass(pair, pair->device, pair->office); });
        connect(device, &QTcpSocket::disconnected, this, [this, pair] { end(pair); });
        connect(office, &QTcpSocket::disconnected, this, [this, pair] { end(pair); });
        connect(office, &QTcpSocket::errorOccurred, this, [this, pair] { end(pair); });
        office->connectToHost(QHostAddress(QHostAddress::LocalHost), m_weather == Weather::Portal ? m_portal : m_office);
    }
}

void Relay::pass(const std::shared_ptr<Pair> &pair, QTcpSocket *from, QTcpSocket *to)
{
    if (!from || !to || m_weather == Weather::Stall || to->state() != QAbstractSocket::ConnectedState)
        return;
    QByteArray bytes = from->readAll();
    const bool cut = pair->left >= 0 && bytes.size() >= pair->left;
    if (cut)
        bytes.truncate(pair->left);
    else if (pair->left >= 0)
        pair->left -= bytes.size();
    if (to == pair->office && !reachesOffice(bytes, to))
        return;
    to->write(bytes);
    if (!cut)
        return;
    to->flush();
    ++m_cuts;
    end(pair);
}

// False: nothing more goes to the office, the rest of these bytes neither.
bool Relay::reachesOffice(QByteArray &bytes, QTcpSocket *office)
{
    const qint64 left = m_untilGone;
    if (left >= 0 && bytes.size() >= left) {
        m_untilGone = 0;
        office->write(bytes.first(left));
        m_toOffice += left;
        // What is on its way arrives first.
        const auto gone = [this, office] {
            if (m_untilGone == 0 && office->bytesToWrite() == 0) {
                m_untilGone = -1;
                setWeather(Weather::Gone);
            }
        };
        connect(office, &QTcpSocket::bytesWritten, this, gone);
        gone();
        return false;
    }
    if (left >= 0)
        m_untilGone = left - bytes.size();
    m_toOffice += bytes.size();
    return true;
}

void Relay::end(const std::shared_ptr<Pair> &pair)
{
    for (QPointer<QTcpSocket> *end : {&pair->device, &pair->office}) {
        QTcpSocket *socket = end->data();
        end->clear();
        if (!socket)
            continue;
        socket->disconnect(this);
        if (m_weather == Weather::Cut || m_weather == Weather::Gone)
            socket->abort();
        else
            socket->disconnectFromHost(); // what is written still goes out
        socket->deleteLater();
    }
}

} // namespace plumb::chaos
