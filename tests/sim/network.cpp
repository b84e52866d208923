// The network of the simulated world: what it loses, doubles, delays, cuts and makes up.
#include "app/core/json.h"
#include "tests/sim/office_link.h"
#include "tests/sim/world.h"

namespace plumb::sim {

using namespace Qt::StringLiterals;
using sync::HttpRequest;
using sync::HttpResponse;

namespace {

constexpr qint64 mostRequestsAMinute = 600;
constexpr Millis joinPause{60'000}; // until somebody who was turned away has a new invite

HttpResponse page(int status, const QByteArray &type, const QByteArray &body)
{
    return {status, {{"content-type", type}}, body};
}

// A hotel's login page, a proxy, a provider's advertisement.
HttpResponse portal(Random &random)
{
    switch (random.below(5)) {
    case 0: return page(302, "text/html", {});
    case 1: return page(511, "text/html", "<html>Log in</html>");
    case 2: return page(200, "application/json", "{\"login\":\"required\"}");
    case 3: return page(200, "application/x-ndjson", {});
    default: return page(200, "text/html", "<html><body>Welcome to free WiFi</body></html>");
    }
}

// Somebody answers with a status in the office's voice, or in a proxy's.
HttpResponse hostile(Random &random)
{
    static constexpr int statuses[] = {401, 403, 409, 410, 413, 423, 429, 500, 503};
    static const char *const codes[] = {"unauthorized", "refused", "refused", "cancelled", "too_large",
                                        "busy", "busy", "internal", "busy"};
    const auto which = std::size_t(random.below(std::size(statuses)));
    HttpResponse response = page(statuses[which], "text/html", "<html>no</html>");
    if (random.below(2) == 0) {
        QJsonObject body{{u"code"_s, QString::fromLatin1(codes[which])}, {u"detail"_s, u"simulated"_s}};
        if (statuses[which] == 409)
            body.insert(u"expected"_s, qint64(1 + random.below(5)));
        response = page(statuses[which], "application/json", canonicalJson(body));
        response.headers.emplace_back("tus-resumable", "1.0.0");
    }
    if (random.below(3) == 0)
        response.headers.emplace_back("retry-after", QByteArray::number(qint64(1 + random.below(20))));
    return response;
}

} // namespace

void World::pump(Device &device)
{
    if (!device.isOpen() || lines[std::size_t(device.number)].waiting)
        return;
    const auto request = device.courier().next();
    if (!lookAfter(device))
        return;
    if (!request)
        return endOfRun(device);
    transmit(device, *request);
}

void World::endOfRun(Device &device)
{
    const auto verdict = device.courier().takeVerdict();
    if (!verdict)
        return;
    if (device.courier().isRevoked())
        return wipe(device);
    const Status &outcome = device.courier().outcome();
    if (!outcome.ok())
        tell(u"%1: sync ends: %2 %3"_s.arg(device.name, errorName(outcome.error().code), outcome.error().detail));
    else if (device.courier().trouble())
        tell(u"%1: sync ends with trouble: %2"_s.arg(device.name, device.courier().trouble()->detail));
    Line &line = lines[std::size_t(device.number)];
    const int timer = ++line.timer;
    const int life = device.life();
    if (!outcome.ok() && outcome.error().code == ErrorCode::Unauthorized) {
        line.turnedAway = true;
        later(joinPause, [this] { joinAgain(); });
    }
    later(verdict->atOnce ? Millis{1} : verdict->wait, [this, &device, &line, timer, life] {
        if (device.life() == life && line.timer == timer)
            startRun(device);
    });
}

void World::transmit(Device &device, const HttpRequest &request)
{
    Line &line = lines[std::size_t(device.number)];
    line.waiting = true;
    ++line.requests;
    line.recent.push_back(time);
    while (line.recent.front() + Millis{60'000} < time)
        line.recent.pop_front();
    if (qint64(line.recent.size()) > mostRequestsAMinute)
        return fail(u"20 no request storms"_s, u"%1: %2 requests within a minute"_s.arg(device.name).arg(line.recent.size()));
    note(request.method + request.path.toUtf8() + QByteArray::number(request.body.size()));

    SeededRandom random(m_network.next());
    const int life = device.life();
    const Millis askedAt = device.clock.monotonic();
    const auto answerLater = [&](Millis after, Result<HttpResponse> response) {
        reply(device, life, after, askedAt, std::move(response));
    };
    const auto pass = [&](Millis there, Millis back) {
        later(there, [this, &device, life, askedAt, request, back] {
            reply(device, life, back, askedAt, deliver(device.number, request));
        });
    };
    const Millis quick{qint64(20 + random.below(180))};
    switch (time < line.until ? line.weather : Weather::Good) {
    case Weather::Good: return pass(quick, quick);
    case Weather::Slow: return pass(Millis{qint64(1000 + random.below(20'000))}, Millis{qint64(1000 + random.below(20'000))});
    case Weather::Gone:
        return answerLater(random.below(2) == 0 ? quick : Millis{20'000},
                           Error{random.below(2) == 0 ? ErrorCode::Unreachable : ErrorCode::TimedOut, u"no network"_s});
    case Weather::Portal: return answerLater(quick, portal(random));
    case Weather::Hostile:
        if (random.below(3) == 0)
            return pass(quick, quick);
        return answerLater(quick, hostile(random));
    case Weather::Lossy: return transmitLossy(device, request, random, askedAt);
    }
}

void World::transmitLossy(Device &device, const HttpRequest &request, Random &random, Millis askedAt)
{
    const int life = device.life();
    const int number = device.number;
    const Millis quick{qint64(20 + random.below(400))};
    const Millis late{qint64(random.below(90'000))};
    const auto atOffice = [&](Millis after, std::function<void(Result<HttpResponse>)> then) {
        later(after, [this, number, request, then = std::move(then)] { then(deliver(number, request)); });
    };
    const auto answer = [this, &device, life, askedAt](Millis after, Result<HttpResponse> response) {
        reply(device, life, after, askedAt, std::move(response));
    };
    switch (random.below(8)) {
    case 0: // the request is lost
        return answer(Millis{20'000}, Error{ErrorCode::TimedOut, u"request lost"_s});
    case 1: // the office has done it, nobody knows
        atOffice(quick, [](Result<HttpResponse>) {});
        return answer(quick * 2, Error{ErrorCode::Unreachable, u"reset after commit"_s});
    case 2: // once more, later: doubled and out of order
        atOffice(quick + late, [](Result<HttpResponse>) {});
        break;
    case 3: // arrives after the device has given up
        atOffice(Millis{20'000} + late, [](Result<HttpResponse>) {});
        return answer(Millis{20'000}, Error{ErrorCode::TimedOut, u"late"_s});
    case 4: { // cut, noticed or not
        const auto where = random.next();
        const bool noticed = random.below(2) == 0;
        return atOffice(quick, [answer, quick, where, noticed](Result<HttpResponse> response) {
            if (response.ok() && noticed)
                response = Error{ErrorCode::NotTheOffice, u"cut"_s};
            else if (response.ok())
                response->body.truncate(qsizetype(where % std::uint64_t(response->body.size() + 1)));
            answer(quick, std::move(response));
        });
    }
    case 5: { // the request is cut: the office never hears of it
        return answer(quick, Error{ErrorCode::Unreachable, u"cut while sending"_s});
    }
    default: break;
    }
    atOffice(quick, [answer, quick](Result<HttpResponse> response) { answer(quick, std::move(response)); });
}

void World::reply(Device &device, int life, Millis after, Millis askedAt, Result<HttpResponse> response)
{
    later(after, [this, &device, life, askedAt, response = std::move(response)] {
        if (device.life() != life)
            return; // the app has ended meanwhile
        lines[std::size_t(device.number)].waiting = false;
        const Millis took = device.clock.monotonic() - askedAt;
        note(std::uint64_t(response.ok() ? response->status : int(response.error().code)));
        sync::Reply reply{response, device.clock.now() - took / 2};
        if (device.writes().pagesAreOpen())
            wentBy("an answer finds pages uncommitted");
        if (const auto ahead = device.courier().ahead(reply)) {
            wentBy("asked ahead");
            transmit(device, *ahead);
        }
        const qint64 lostHere = lostRecordsOn(device);
        device.courier().take(reply);
        Line &line = lines[std::size_t(device.number)];
        if (line.waiting && device.writes().pagesAreOpen() && line.inPull)
            std::exchange(line.inPull, {})();
        if (!lookAfter(device))
            return;
        if (judgeLease(device, response.ok() ? response->body : QByteArray()) && !lookAfter(device))
            return;
        checkRemoved(device, lostHere);
        checkShown(*this, device);
        if (device.courier().isPulling()) // what is missing afterwards is mended, and nobody the wiser
            checkCursor(*this, device);
        if (!failed())
            pump(device);
    });
}

// At the office's door.
Result<HttpResponse> World::deliver(int number, const HttpRequest &request)
{
    if (failed() || !office.isOpen())
        return Error{ErrorCode::Unreachable, u"the office is down"_s};
    const office::Request asked = officeRequest(request);
    const Knock knock = knockOf(request);
    const auto response = office.answer(asked);
    note(std::uint64_t(response ? response->status : 0));
    if (!response) {
        forgetToken(knock);
        restartOffice(m_officeDeath, Millis{qint64(500 + m_network.below(20'000))});
        return Error{ErrorCode::Unreachable, u"reset: the office died"_s};
    }
    checkAdmission(knock, request, *response);
    if (!failed())
        hear(number, knock.device, request, *response);
    return deviceResponse(*response);
}

} // namespace plumb::sim
