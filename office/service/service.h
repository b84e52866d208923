// What the office answers: a plain function from a request to a response. No sockets, no SQL, no
// clock of its own, so that the whole office runs inside a test. Safe to call from many threads.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"
#include "app/model/schema.h"
#include "office/ledger/group_commit.h"
#include "office/service/device_gate.h"
#include "office/service/device_limits.h"
#include "office/service/events.h"
#include "office/service/head_signer.h"
#include "office/service/message.h"
#include "office/service/metrics.h"
#include "office/service/office_key.h"
#include "office/service/routes.h"
#include "office/tuning.h"
#include "office/vault/vault.h"

namespace plumb::office {

class Uploads;

struct ServiceParts {
    std::shared_ptr<Ledger> ledger;
    std::shared_ptr<Vault> vault;
    std::shared_ptr<const Schema> schema;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<Random> random; // used by many threads: SystemRandom, or one thread
    OfficeKey key;
    Tuning tuning;
};

class Service {
public:
    explicit Service(ServiceParts parts);
    ~Service();

    Response answer(const Request &request);
    // Is the body of this request a file, to be taken in piece by piece?
    bool streams(const Request &request) const;
    // Then, by its head: its answer, or where the body goes.
    Opened open(const Request &request);
    // May this address be upgraded to a socket?
    bool talks(const Request &request) const;
    // The method that is meant: tus lets clients behind old proxies name another one in a header.
    QByteArray methodMeant(const Request &request) const;
    // After a crash: finishes and clears up what uploads left behind. Returns how many.
    Result<int> tidy();

    BodyLimit bodyLimit(const QByteArray &method, const QString &path) const;

    // Judged by the headers alone, before a large body is let in: the answer to a device the office
    // does not know, or nothing.
    std::optional<Response> refuseStranger(const Request &request);

    // An answer made a moment ago to this request, which was a Response::next, may go out now: the token is good, the
    // device is not revoked, and the book and what it may read of it are what they were.
    bool stillHolds(const Request &request);

    // A short name of what was asked, without ids, for logs and metrics.
    QByteArray routeOf(const QString &path) const;
    const Routes &routes() const { return m_routes; }

    Metrics &metrics() { return m_metrics; }

    // For streams of hints that are open: what moved, and what their devices may still see.
    void watchCommits(Ledger::Watcher watcher) { m_parts.ledger->watch(std::move(watcher)); }
    Result<GrantedScopes> scopesOf(const Id &person) { return grantedScopes(*m_parts.ledger, person); }
    // Error: Unauthorized where the token is no longer good.
    Status checkToken(const QByteArray &tokenHash);

private:
    class CountedSink;
    void addRoutes();
    void addFileRoutes();
    void addScopeRoutes();
    Response route(const Request &request);
    Opened openRoute(const Request &request);
    Response health() const;
    Response sync(const Request &request, const Device &device);
    Status noteTold(const Device &device, const wire::SyncResponse &out);
    Status tellVerified(const Device &device, std::vector<QByteArray> &hashes);
    Response overLimit(const DeviceLimits::Verdict &verdict);
    Status tellLife(const Device &device, wire::SyncResponse &out);
    void count(const Request &request, const Response &response);

    const ServiceParts m_parts;
    GroupCommit m_commits;
    DeviceLimits m_limits;
    std::unique_ptr<Uploads> m_uploads;
    HeadSigner m_signer;
    Routes m_routes;
    Metrics m_metrics;
    DeviceGate m_gate;
};

} // namespace plumb::office
