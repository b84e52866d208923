// The door: listens, speaks TLS, lets so many in at once, stops gently.
#pragma once

#include "office/http/log.h"
#include "office/service/service.h"

#include <memory>

namespace plumb::office {

struct ServerOptions {
    QString address;         // an IP address
    quint16 port = 0;        // 0: any free one
    bool tls = true;
    QString certificateFile; // PEM
    QString keyFile;
    Tuning tuning;
    bool behindProxy = false; // X-Forwarded-For is believed, and connections per address are the proxy's business
};

class Server {
public:
    Server(Service &service, const Clock &clock, Log &log, ServerOptions options);
    ~Server();

    // Takes the port; what comes waits until run(). Errors: Locked (port in use), InvalidValue
    // (address), WrongCertificate (unreadable), Storage.
    Result<quint16> listen();
    // SIGTERM and SIGINT stop the server.
    void stopOnSignals();
    // Serves on this thread until stop(): requests under way are answered first.
    void run();
    void stop(); // from any thread

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace plumb::office
