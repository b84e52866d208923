// Every address the office answers at: one table, read by the service, by limits, logs and metrics.
// A new address is one entry in Service::addRoutes().
#pragma once

#include "office/ledger/types.h"
#include "office/service/message.h"

#include <QByteArrayList>
#include <QStringList>

namespace plumb::office {

// How many bytes of body a request may have, as sent and as decoded.
struct BodyLimit {
    qint64 sent = 0;
    qint64 decoded = 0;
    bool encodable = false; // may be sent with a Content-Encoding
};

enum class Caller {
    Anybody,
    Device,          // shows a token, is not revoked
    DeviceEvenRevoked,
};

// What a handler is given.
struct Asked {
    const Request &request;
    const Device &device;    // who asks; empty where anybody may
    QStringList parts;       // what stood where the pattern has a *, in order
};

struct Route {
    QByteArray name;         // short, without ids: for logs and metrics
    QString pattern;         // "/v1/scopes/*/history"; * is one part, not empty
    QByteArrayList methods;  // others are answered 405 with Allow
    Caller caller = Caller::Device;
    BodyLimit body;
    std::function<Response(const Asked &)> answer;
    // For requests whose body is a file: used instead of answer() where it is there and bodyStreams().
    std::function<Opened(const Asked &)> open{};
    bool talks = false;      // GET with an upgrade: a socket on which each message is one POST

    // The parts under the stars; nullopt where the path is another one.
    std::optional<QStringList> match(const QString &path) const;
};

class Routes {
public:
    void add(Route route) { m_routes.push_back(std::move(route)); }
    struct Found {
        const Route *route = nullptr;
        QStringList parts;
    };
    // The first that matches; null route where none does.
    Found find(const QString &path) const;
    const std::vector<Route> &all() const { return m_routes; }

private:
    std::vector<Route> m_routes;
};

} // namespace plumb::office
