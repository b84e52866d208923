#include "office/service/service.h"

#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "office/service/answers.h"
#include "office/service/blobs.h"
#include "office/service/join.h"
#include "office/service/openapi.h"
#include "office/service/pull.h"
#include "office/service/grants.h"
#include "office/service/push.h"
#include "office/service/scopes.h"
#include "office/service/series.h"
#include "office/service/uploads.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

const QByteArrayList reading{"GET", "HEAD"};

Response notAllowedMethod(const QByteArrayList &allow)
{
    Response response = errorAnswer(fail(ErrorCode::InvalidValue, u"method"_s), 405);
    response.headers.insert("allow", allow.join(", "));
    return response;
}

Response upgradeNeeded()
{
    Response response = errorAnswer(fail(ErrorCode::InvalidValue, u"Upgrade: websocket"_s), 426);
    response.headers.insert("upgrade", "websocket");
    return response;
}

Response strangerAnswer(const Error &error)
{
    Response response = errorAnswer(error);
    if (error.code == ErrorCode::Unauthorized)
        response.headers.insert("www-authenticate", "Bearer");
    return response;
}

QByteArray bodyOf(const wire::SyncResponse &response)
{
    constexpr qsizetype roomBeside = 160; // of a line: number, id, kind, scope
    QByteArray body = wire::encodeHeader(response);
    qsizetype size = body.size();
    for (const wire::RecordLine &line : response.records)
        size += line.fields.size() + line.versions.size() + roomBeside;
    body.reserve(size);
    for (const wire::RecordLine &line : response.records) {
        body += wire::encodeRecordLine(line);
        body += '\n';
    }
    return body;
}

} // namespace

Service::Service(ServiceParts parts)
    : m_parts(std::move(parts)), m_commits(*m_parts.ledger, m_parts.tuning.mostPushesTogether), m_limits(m_parts.tuning),
      m_uploads(std::make_unique<Uploads>(*m_parts.ledger, *m_parts.vault, *m_parts.random, *m_parts.clock, m_parts.tuning)),
      m_signer(m_parts.key),
      m_gate(*m_parts.ledger, m_parts.key, *m_parts.clock, m_parts.tuning, m_metrics)
{
    addRoutes();
    addFileRoutes();
    addScopeRoutes();
}

Service::~Service() = default;

Result<int> Service::tidy()
{
    return m_uploads->tidy();
}

void Service::addRoutes()
{
    const Tuning &tuning = m_parts.tuning;
    m_routes.add({"health", u"/health"_s, reading, Caller::Anybody, {}, [this](const Asked &) { return health(); }});
    m_routes.add({"metrics", u"/metrics"_s, reading, Caller::Anybody, {}, [this](const Asked &) {
                      const GroupCommit::Counts pushes = m_commits.counts();
                      m_metrics.reach("pushes_committed_total", pushes.works);
                      m_metrics.reach("push_commits_total", pushes.commits); // fewer: they shared
                      m_metrics.set("pushes_waiting", pushes.waiting);
                      Response response;
                      response.headers.insert("content-type", "text/plain; version=0.0.4");
                      response.body = m_metrics.text();
                      return response;
                  }});
    m_routes.add({"openapi", u"/v1/openapi.yaml"_s, reading, Caller::Anybody, {}, [](const Asked &) {
                      Response response;
                      response.headers.insert("content-type", "application/yaml");
                      response.body = openApiDocument();
                      return response;
                  }});
    m_routes.add({"join", u"/v1/join"_s, {"POST"}, Caller::Anybody, {tuning.maxJoinBytes, tuning.maxJoinBytes, true},
                  [this](const Asked &asked) {
                      return join(*m_parts.ledger, m_parts.key, m_parts.clock->now(), asked.request);
                  }});
    // A revoked device may still send what it has, into quarantine; nothing else.
    Route syncing{"sync", u"/v1/sync"_s, {"GET", "POST"}, Caller::DeviceEvenRevoked,
                  {wire::maxRequestBytes, wire::maxRequestBytes, true}, [this](const Asked &asked) {
                      return asked.request.method == "GET" ? upgradeNeeded() : sync(asked.request, asked.device);
                  }};
    syncing.talks = true;
    m_routes.add(std::move(syncing));
    m_routes.add({"events", u"/v1/events"_s, reading, Caller::Device, {}, [this](const Asked &asked) {
                      return openEvents(*m_parts.ledger, asked.device, asked.request);
                  }});
}

Status Service::checkToken(const QByteArray &tokenHash)
{
    PLUMB_ASSIGN(const auto reader, m_parts.ledger->read());
    PLUMB_ASSIGN(const auto device, reader->deviceByToken(tokenHash));
    return device && !device->revoked ? Status() : Status(fail(ErrorCode::Unauthorized, u"the token is not known"_s));
}

void Service::addFileRoutes()
{
    const Tuning &tuning = m_parts.tuning;
    m_routes.add({"blobs_missing", u"/v1/blobs/missing"_s, {"POST"}, Caller::Device,
                  {tuning.maxListBytes, tuning.maxListBytes, true},
                  [this](const Asked &asked) { return missingBlobs(*m_parts.ledger, m_parts.tuning, asked.device, asked.request); }});
    m_routes.add({"blob", u"/v1/blobs/*"_s, reading, Caller::Device, {}, [this](const Asked &asked) {
                      return getBlob(*m_parts.ledger, m_parts.vault, asked.device, asked.request);
                  }});
    for (const QString &pattern : {u"/v1/files"_s, u"/v1/files/*"_s}) {
        m_routes.add({"files", pattern, {"POST", "HEAD", "PATCH", "DELETE"}, Caller::Device,
                      {tuning.maxBlobBytes, tuning.maxBlobBytes, false},
                      [this](const Asked &asked) { return m_uploads->answer(asked.request, asked.device); },
                      [this](const Asked &asked) { return m_uploads->open(asked.request, asked.device); }});
    }
}

// The name of a scope is one part of the path, or two.
void Service::addScopeRoutes()
{
    const qint64 listBytes = m_parts.tuning.maxListBytes;
    for (const QString &scope : {u"/v1/scopes/*"_s, u"/v1/scopes/*/*"_s}) {
        m_routes.add({"scope_ids", scope + u"/ids"_s, {"GET"}, Caller::Device, {}, [this](const Asked &asked) -> Response {
                          PLUMB_OR_ANSWER(const auto reader, m_parts.ledger->read());
                          return scopeIds(*reader, m_signer, asked.device, asked.parts.join(u'/'), asked.request);
                      }});
        m_routes.add({"scope_records", scope + u"/records"_s, {"POST"}, Caller::Device, {listBytes, listBytes, true},
                      [this](const Asked &asked) -> Response {
                          PLUMB_OR_ANSWER(const auto reader, m_parts.ledger->read());
                          return scopeRecords(*reader, asked.device, asked.parts.join(u'/'), asked.request);
                      }});
        m_routes.add({"scope_history", scope + u"/history"_s, {"GET"}, Caller::Device, {}, [this](const Asked &asked) -> Response {
                          PLUMB_OR_ANSWER(const auto reader, m_parts.ledger->read());
                          return scopeHistory(*reader, m_signer, asked.device, asked.parts.join(u'/'), asked.request);
                      }});
    }
}

QByteArray Service::routeOf(const QString &path) const
{
    const auto found = m_routes.find(path);
    return found.route ? found.route->name : QByteArray("other");
}

BodyLimit Service::bodyLimit(const QByteArray &method, const QString &path) const
{
    const auto found = m_routes.find(path);
    // A file's address takes bytes only where they are streamed: nothing of that size is ever held in memory.
    const bool takes = found.route && found.route->open ? method == "POST" || method == "PATCH" : method != "GET" && method != "HEAD";
    return found.route && takes ? found.route->body : BodyLimit{};
}

Response Service::answer(const Request &request)
{
    if (streams(request)) {
        Opened opened = open(request);
        if (auto *response = std::get_if<Response>(&opened))
            return std::move(*response);
        BodySink &sink = *std::get<std::unique_ptr<BodySink>>(opened);
        if (auto refused = sink.take(request.body))
            return std::move(*refused);
        return sink.end();
    }
    Request asked = request;
    asked.method = methodMeant(request);
    Response response = route(asked);
    count(asked, response);
    return response;
}

QByteArray Service::methodMeant(const Request &request) const
{
    const QByteArray meant = request.header("x-http-method-override");
    return !meant.isEmpty() && routeOf(request.path) == "files" ? meant : request.method;
}

// Counts what goes through, and says whose it is.
class Service::CountedSink final : public BodySink {
public:
    CountedSink(Service &service, const Request &request, const Id &device, DeviceLimits::Place place,
                std::unique_ptr<BodySink> sink)
        : m_service(service), m_device(device), m_place(std::move(place)), m_sink(std::move(sink))
    {
        m_request.method = request.method;
        m_request.path = request.path;
    }
    std::optional<Response> take(QByteArrayView bytes) override
    {
        m_service.m_metrics.add("request_body_bytes_total", {}, bytes.size());
        m_service.m_limits.spend(m_device, bytes.size());
        auto refused = m_sink->take(bytes);
        if (refused)
            refused = counted(std::move(*refused));
        return refused;
    }
    Response end() override { return counted(m_sink->end()); }
    void cut() override { m_sink->cut(); }

private:
    Response counted(Response response)
    {
        response.device = toString(m_device);
        m_service.count(m_request, response);
        return response;
    }

    Service &m_service;
    Request m_request; // without its body
    const Id m_device;
    const DeviceLimits::Place m_place; // of one request under way
    const std::unique_ptr<BodySink> m_sink;
};

bool Service::streams(const Request &request) const
{
    const QByteArray method = methodMeant(request);
    const auto found = m_routes.find(request.path);
    return found.route && found.route->open && (method == "POST" || method == "PATCH");
}

bool Service::talks(const Request &request) const
{
    const auto found = m_routes.find(request.path);
    return request.method == "GET" && found.route && found.route->talks;
}

Opened Service::open(const Request &request)
{
    Request asked = request;
    asked.method = methodMeant(request);
    Opened opened = openRoute(asked);
    if (const auto *response = std::get_if<Response>(&opened))
        count(asked, *response);
    return opened;
}

Opened Service::openRoute(const Request &request)
{
    const auto found = m_routes.find(request.path);
    const auto device = m_gate.admit(request.header("authorization"), found.route->caller == Caller::DeviceEvenRevoked);
    if (!device.ok())
        return strangerAnswer(device.error());
    DeviceLimits::Verdict admitted = m_limits.admit(device->id, 0, m_parts.clock->monotonic());
    if (!admitted.place)
        return overLimit(admitted);
    Opened opened = found.route->open({request, *device, found.parts});
    if (auto *response = std::get_if<Response>(&opened)) {
        response->device = toString(device->id);
    } else {
        opened = std::make_unique<CountedSink>(*this, request, device->id, std::move(admitted.place),
                                               std::move(std::get<std::unique_ptr<BodySink>>(opened)));
    }
    return opened;
}

void Service::count(const Request &request, const Response &response)
{
    m_metrics.add("requests_total",
                  "route=\"" + routeOf(request.path) + "\",status=\"" + QByteArray::number(response.status) + '"');
    m_metrics.add("request_body_bytes_total", {}, request.body.size());
    m_metrics.add("response_body_bytes_total", {}, response.file ? response.file->length : response.body.size());
}

Response Service::route(const Request &request)
{
    const auto found = m_routes.find(request.path);
    if (!found.route)
        return errorAnswer(fail(ErrorCode::NotFound, u"no such address"_s));
    const Route &route = *found.route;
    if (route.name == "files" && request.method == "OPTIONS")
        return m_uploads->options();
    Result<Device> device = Device{};
    DeviceLimits::Verdict admitted;
    if (route.caller != Caller::Anybody) {
        device = m_gate.admit(request.header("authorization"), route.caller == Caller::DeviceEvenRevoked);
        if (!device.ok())
            return strangerAnswer(device.error());
        admitted = m_limits.admit(device->id, request.body.size(), m_parts.clock->monotonic());
        if (!admitted.place)
            return overLimit(admitted);
    }
    Response response = route.methods.contains(request.method)
        ? route.answer({request, *device, found.parts})
        : notAllowedMethod(route.methods);
    if (route.caller != Caller::Anybody) {
        response.device = toString(device->id);
        m_limits.spend(device->id, response.file ? response.file->length : response.body.size());
    }
    return response;
}

Response Service::overLimit(const DeviceLimits::Verdict &verdict)
{
    const QByteArray limit(verdict.limit);
    m_metrics.add("limited_total", "limit=\"" + limit + '"');
    Response response = errorAnswer(fail(ErrorCode::Busy, u"this device asks too much: "_s + QString::fromLatin1(limit)), 429);
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(verdict.wait);
    response.headers.insert("retry-after", QByteArray::number(qint64(std::max(seconds, std::chrono::seconds(1)).count())));
    return response;
}

Response Service::health() const
{
    PLUMB_OR_ANSWER(const auto reader, m_parts.ledger->read());
    PLUMB_TRY_OR_ANSWER(reader->company());
    return jsonAnswer({{u"status"_s, u"ok"_s}, {u"version"_s, QStringLiteral(PLUMBLINE_VERSION)}});
}

std::optional<Response> Service::refuseStranger(const Request &request)
{
    const auto found = m_routes.find(request.path);
    const bool evenRevoked = found.route && found.route->caller == Caller::DeviceEvenRevoked;
    const auto device = m_gate.admit(request.header("authorization"), evenRevoked);
    if (device.ok())
        return std::nullopt;
    const Response response = strangerAnswer(device.error());
    count(request, response);
    return response;
}

bool Service::stillHolds(const Request &request)
{
    const auto asked = wire::decodeRequestAsSent(request.body);
    const auto device = m_gate.admit(request.header("authorization"), false);
    if (!asked.ok() || !device.ok())
        return false;
    const auto reader = m_parts.ledger->read();
    if (!reader.ok())
        return false;
    const auto company = (*reader)->company();
    const auto grants = grantsOf(**reader, *device);
    return company.ok() && grants.ok() && company->epoch == asked->epoch && m_signer.grantsTag(device->person, *grants) == asked->grantsTag;
}

Response Service::sync(const Request &request, const Device &device)
{
    PLUMB_OR_ANSWER(const wire::SyncRequest asked, wire::decodeRequestAsSent(request.body));
    QString epoch;
    {
        // Never held while waiting for the writer, who may himself be waiting for a reader to come free.
        PLUMB_OR_ANSWER(const auto reader, m_parts.ledger->read());
        PLUMB_OR_ANSWER(const Company company, reader->company());
        epoch = company.epoch;
    }
    const Moment now = m_parts.clock->now();
    const PushContext context{m_commits, *m_parts.schema, m_parts.key, *m_parts.random, m_parts.tuning, now, epoch};
    auto pushed = push(context, device, asked);
    if (auto *refused = std::get_if<Response>(&pushed))
        return std::move(*refused);
    wire::SyncResponse out;
    out.answers = std::move(std::get<Pushed>(pushed).answers);
    out.lastOp = std::get<Pushed>(pushed).lastOp;
    const OwnScopes own = std::get<Pushed>(pushed).own;
    out.officeTime = now;
    for (const wire::ChangeAnswer &answer : out.answers)
        m_metrics.add("changes_total", "outcome=\"" + wire::outcomeName(answer.outcome) + '"');
    {
        PLUMB_OR_ANSWER(const auto reader, m_parts.ledger->read());
        PLUMB_TRY_OR_ANSWER(pull(*reader, m_signer, device, asked, own, m_parts.tuning.pageRecords, out));
        PLUMB_OR_ANSWER(out.verifiedBlobs, reader->untoldBlobs(device.id, m_parts.tuning.maxVerifiedTold));
    }
    PLUMB_TRY_OR_ANSWER(noteTold(device, out));
    PLUMB_TRY_OR_ANSWER(tellVerified(device, out.verifiedBlobs));
    PLUMB_TRY_OR_ANSWER(tellLife(device, out));
    if (asked.asksSeries && !device.revoked)
        out.series = seriesLetters(device.series);
    m_metrics.add("records_sent_total", {}, qint64(out.records.size()));
    Response response;
    response.headers.insert("content-type", "application/x-ndjson");
    response.body = bodyOf(out);
    response.next = nextPage(asked, out);
    return response;
}

// Before the answer goes out: whatever a device was told of can be taken from it again.
Status Service::noteTold(const Device &device, const wire::SyncResponse &out)
{
    if (!out.grants || out.grants->empty())
        return {};
    QStringList news = office::scopesOf(*out.grants);
    {
        PLUMB_ASSIGN(const auto reader, m_parts.ledger->read());
        PLUMB_ASSIGN(const QStringList told, reader->toldScopes(device.id));
        news.removeIf([&](const QString &scope) { return told.contains(scope); });
    }
    if (news.isEmpty())
        return {};
    return m_commits.run([&](LedgerWriter &writer) { return writer.scopesTold(device.id, news); });
}

// How long the device may go on alone, with which token, or that it is over.
Status Service::tellLife(const Device &device, wire::SyncResponse &out)
{
    {
        PLUMB_ASSIGN(const auto reader, m_parts.ledger->read());
        PLUMB_ASSIGN(const Company company, reader->company());
        out.leaseUntil = out.officeTime + (company.lease > Millis{0} ? company.lease : m_parts.tuning.lease);
    }
    out.token = m_gate.nextToken(device);
    if (device.revoked) {
        out.leaseUntil = out.officeTime;
        out.deviceRevoked = toBase64Url(crypto::sign(wire::revocationText(device.id), m_parts.key.key.secret));
    }
    // Nobody goes without an answer because the office could not write this down (a full disk).
    static_cast<void>(m_gate.noteSeen(device));
    return {};
}

Status Service::tellVerified(const Device &device, std::vector<QByteArray> &hashes)
{
    if (hashes.empty())
        return {};
    return m_commits.run([&](LedgerWriter &writer) { return writer.blobsTold(device.id, hashes); });
}

} // namespace plumb::office
