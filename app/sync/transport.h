// Moves one request to the office and its answer back. Decides nothing about either.
//
// The real one pins the certificate: only a certificate whose SHA-256 (over its DER form) is the
// invite's fingerprint is spoken to, self-signed or not, and no certificate authority can vouch
// for another. Its validity dates are not looked at, so a phone with a wrong clock is not locked
// out. Plain http is let through to this very machine alone (tests, demo).
#pragma once

#include "app/sync/http_message.h"
#include "app/sync/tuning.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <optional>

namespace plumb::sync {

struct OfficeAddress {
    QString url;
    QByteArray fingerprint; // hex SHA-256 of the certificate
    bool operator==(const OfficeAddress &) const = default;
};

// An answer that goes on for hours and is read as it comes. Closed when this goes, from within its own
// watcher too; after that the watcher is not called.
class HttpStream {
public:
    virtual ~HttpStream() = default;
};

struct StreamWatcher {
    std::function<void(QByteArrayView bytes)> bytes; // of the body of a 200
    // It is over, or never began. With what a Retry-After said, where there was one.
    std::function<void(std::optional<Millis> retryAfter)> ended;
};

class Transport {
public:
    virtual ~Transport() = default;
    // Errors: Unreachable, TimedOut, WrongCertificate, NotTheOffice (cut, oversized or undecodable
    // body), Cancelled (abortAll). Any HTTP status is an answer, not an error.
    virtual QCoro::Task<Result<HttpResponse>> send(HttpRequest request) = 0;
    // An answer of type text/event-stream. Null: this way carries no streams.
    virtual std::unique_ptr<HttpStream> open(const HttpRequest &request, StreamWatcher watcher)
    {
        Q_UNUSED(request);
        Q_UNUSED(watcher);
        return nullptr;
    }
    // Ends what is under way, at once, and refuses what follows.
    virtual void abortAll() = 0;
};

using TransportFactory = std::function<std::unique_ptr<Transport>(const OfficeAddress &)>;

// To be made and used on one thread that has an event loop.
std::unique_ptr<Transport> makeNetworkTransport(const OfficeAddress &office, const TransportTuning &tuning);

} // namespace plumb::sync
