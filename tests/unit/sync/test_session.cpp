// One run of POST /v1/sync, against the real office with a bad network, portals and proxies between.
#include "app/sync/session.h"
#include "tests/unit/sync/office_link.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using plumb::office::test::OfficeFixture;

namespace {

// An office, and a project manager's device that has synced once.
struct World {
    OfficeFixture office;
    SmallCompany company{office};
    SyncDevice device{*office.schema, office.clock, 11};

    World()
    {
        joinOffice(device, office, company.projectManager);
        run(perfectNetwork(office));
    }

    void run(const Office &network)
    {
        Session session;
        const Status status = device.talk(session, network);
        if (!status || session.trouble())
            qFatal("sync: %s", qPrintable((status ? *session.trouble() : status.error()).detail));
    }

    Id newIssue(const QString &title)
    {
        const Id id = device.freshId();
        const Status saved = device.save(id, u"issue"_s, company.siteScope, issueFields(company.site, title));
        if (!saved)
            qFatal("save: %s", qPrintable(saved.error().detail));
        return id;
    }

    // Titles of issues in the book of the office.
    QStringList titlesAtOffice()
    {
        QStringList titles;
        for (const auto &line : office.pullAll(company.admin).records) {
            if (line.kind == u"issue")
                titles << office::test::fieldsOf(line).value(u"title").toString();
        }
        // The admin sees the company scope alone; the site is seen by its members.
        const auto member = office.joined(company.designer);
        for (const auto &line : office.pullAll(member).records) {
            if (line.kind == u"issue")
                titles << office::test::fieldsOf(line).value(u"title").toString();
        }
        titles.sort();
        return titles;
    }
};

wire::SyncRequest decoded(const HttpRequest &request)
{
    auto body = wire::decodeRequest(request.body);
    if (!body)
        qFatal("request: %s", qPrintable(body.error().detail));
    return *body;
}

std::vector<qint64> opsOf(const HttpRequest &request)
{
    std::vector<qint64> ops;
    for (const QByteArray &bytes : decoded(request).changes)
        ops.push_back(decodeChange(bytes)->op);
    return ops;
}

Error unreachable()
{
    return {ErrorCode::Unreachable, u"no route"_s};
}

// What stands between device and office: gives an answer of its own, or lets the request through.
using Between = std::function<std::optional<Result<HttpResponse>>(const HttpRequest &, const HttpResponse &honest)>;

} // namespace

Q_DECLARE_METATYPE(Between)

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstRunBringsWhatIsGranted();
    void whatWasSavedOfflineReachesTheOfficeOnce();
    void badAnswersChangeNothing_data();
    void badAnswersChangeNothing();
    void aLostReplyCostsNothing();
    void everyRequestTwiceIsTheSameAsOnce();
    void theOfficeGetsAgainWhatItLost();
    void anOfficeThatNeverFindsItsGapIsLeftAlone();
    void aBatchTooLargeIsHalved();
    void anActionIsNeverSplit();
    void aPoisonedChangeHoldsUpNobodyElse_data();
    void aPoisonedChangeHoldsUpNobodyElse();
    void aRestoredOfficeRemovesNothingAndGetsEverythingAgain();
    void pagesThatLeadNowhereEnd();
    void changesWithoutAnswersStayWaiting();
    void aDeviceThatHasNotJoinedAsksNothing();
    void theClockOffsetIsRemembered();
};

void TestSession::theFirstRunBringsWhatIsGranted()
{
    World world;
    QVERIFY(!world.device.fields(world.company.designer).isEmpty());
    QVERIFY(world.device.syncState().cursor > 0);
    QCOMPARE(world.device.syncState().waitingChanges, 0);
}

void TestSession::whatWasSavedOfflineReachesTheOfficeOnce()
{
    World world;
    world.newIssue(u"Tile hollow"_s);
    world.newIssue(u"Socket missing"_s);
    world.run(perfectNetwork(world.office));
    world.run(perfectNetwork(world.office));
    QCOMPARE(world.titlesAtOffice(), QStringList({u"Socket missing"_s, u"Tile hollow"_s}));
    QCOMPARE(world.device.syncState().waitingChanges, 0);
}

void TestSession::badAnswersChangeNothing_data()
{
    QTest::addColumn<Between>("between");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("retryAfterSeconds");
    const auto row = [](const char *name, ErrorCode code, Between between, int retryAfter = -1) {
        QTest::newRow(name) << between << code << retryAfter;
    };
    const auto says = [](HttpResponse response) -> Between {
        return [response](const HttpRequest &, const HttpResponse &) { return Result<HttpResponse>(response); };
    };
    const auto fails = [](ErrorCode code) -> Between {
        return [code](const HttpRequest &, const HttpResponse &) { return Result<HttpResponse>(Error{code, {}}); };
    };
    const auto cutAt = [](double part) -> Between {
        return [part](const HttpRequest &, const HttpResponse &honest) {
            HttpResponse cut = honest;
            cut.body.truncate(qsizetype(double(honest.body.size()) * part));
            return Result<HttpResponse>(cut);
        };
    };
    const QByteArray ndjson = "application/x-ndjson";
    const QByteArray html = "<html><body>Welcome to our free WiFi</body></html>";

    row("no route", ErrorCode::Unreachable, fails(ErrorCode::Unreachable));
    row("no answer in time", ErrorCode::TimedOut, fails(ErrorCode::TimedOut));
    row("another certificate", ErrorCode::WrongCertificate, fails(ErrorCode::WrongCertificate));
    row("empty 200", ErrorCode::NotTheOffice, says(said(200, {}, ndjson)));
    row("204", ErrorCode::NotTheOffice, says(said(204, {}, ndjson)));
    row("login page", ErrorCode::NotTheOffice, says(said(200, html, "text/html")));
    row("empty object", ErrorCode::NotTheOffice, says(said(200, "{}", ndjson)));
    row("null", ErrorCode::NotTheOffice, says(said(200, "null", ndjson)));
    row("header cut", ErrorCode::NotTheOffice, cutAt(0.05));
    row("records cut", ErrorCode::NotTheOffice, cutAt(0.99));
    row("a line is missing", ErrorCode::NotTheOffice, [](const HttpRequest &, const HttpResponse &honest) {
        HttpResponse cut = honest;
        cut.body.truncate(honest.body.lastIndexOf('\n', honest.body.size() - 2) + 1);
        return Result<HttpResponse>(cut);
    });
    row("too much", ErrorCode::NotTheOffice, says(said(200, QByteArray(wire::maxResponseBytes + 1, ' '), ndjson)));
    row("redirect", ErrorCode::NotTheOffice, says(said(302, html, "text/html")));
    row("token unknown", ErrorCode::Unauthorized, says(said(401, R"({"code":"unauthorized","detail":"token"})")));
    row("a portal's 401", ErrorCode::NotTheOffice, says(said(401, html, "text/html")));
    row("a portal's 403", ErrorCode::NotTheOffice, says(said(403, html, "text/html")));
    row("a proxy's 404", ErrorCode::NotTheOffice, says(said(404, html, "text/html")));
    row("a portal's 511", ErrorCode::NotTheOffice, says(said(511, html, "text/html")));
    HttpResponse busy = said(429, R"({"code":"busy","detail":"slow down"})");
    busy.headers.emplace_back("retry-after", "30");
    row("429", ErrorCode::Busy, says(busy), 30);
    busy.status = 503;
    row("503", ErrorCode::Busy, says(busy), 30);
    row("a proxy's 502", ErrorCode::Busy, says(said(502, html, "text/html")));
    row("full disk at the office", ErrorCode::Busy, says(said(507, R"({"code":"disk_full","detail":""})")));
    row("410", ErrorCode::NotFound, says(said(410, R"({"code":"not_found","detail":""})")));
}

void TestSession::badAnswersChangeNothing()
{
    QFETCH(Between, between);
    QFETCH(ErrorCode, code);
    QFETCH(int, retryAfterSeconds);
    World world;
    // Something new on both sides: a run that works would change this device.
    world.newIssue(u"Mine"_s);
    SyncDevice other(*world.office.schema, world.office.clock, 12);
    joinOffice(other, world.office, world.company.designer);
    Session first;
    QVERIFY(other.talk(first, perfectNetwork(world.office)).ok());
    QVERIFY(other.save(other.freshId(), u"issue"_s, world.company.siteScope, issueFields(world.company.site, u"Theirs"_s)).ok());
    Session second;
    QVERIFY(other.talk(second, perfectNetwork(world.office)).ok());
    const QByteArray before = world.device.everything();

    // The honest answer is made of a copy of the request that carries no changes: a cut reply then
    // still has something to cut, and the office has not got the change yet.
    const Office network = [&](const HttpRequest &request) {
        HttpRequest harmless = request;
        wire::SyncRequest body = decoded(request);
        body.changes.clear();
        body.signature.clear();
        harmless.body = wire::encode(body);
        return *between(request, askOffice(world.office, harmless));
    };
    Session session;
    const Status status = world.device.talk(session, network, 20);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, code);
    QCOMPARE(session.retryAfter(), retryAfterSeconds < 0 ? std::nullopt : std::optional(Millis(retryAfterSeconds * 1000)));
    QCOMPARE(world.device.everything(), before);
    QCOMPARE(world.device.syncState().waitingChanges, 1);

    world.run(perfectNetwork(world.office));
    QCOMPARE(world.titlesAtOffice(), QStringList({u"Mine"_s, u"Theirs"_s}));
    QCOMPARE(world.device.list(u"issue"_s).size(), std::size_t(2));
}

void TestSession::aLostReplyCostsNothing()
{
    World world;
    world.newIssue(u"Once"_s);
    const Office deaf = [&](const HttpRequest &request) -> Result<HttpResponse> {
        (void)askOffice(world.office, request); // it arrives, its answer does not
        return unreachable();
    };
    Session session;
    QCOMPARE(world.device.talk(session, deaf).error().code, ErrorCode::Unreachable);
    QCOMPARE(world.device.syncState().waitingChanges, 1);
    world.run(perfectNetwork(world.office));
    QCOMPARE(world.device.syncState().waitingChanges, 0);
    QCOMPARE(world.titlesAtOffice(), QStringList({u"Once"_s}));
}

void TestSession::everyRequestTwiceIsTheSameAsOnce()
{
    World world;
    world.newIssue(u"Once"_s);
    world.run([&](const HttpRequest &request) -> Result<HttpResponse> {
        (void)askOffice(world.office, request);
        return askOffice(world.office, request);
    });
    QCOMPARE(world.titlesAtOffice(), QStringList({u"Once"_s}));
    QCOMPARE(world.device.syncState().waitingChanges, 0);
    QVERIFY(world.device.list(u"conflict"_s).empty());
}

void TestSession::theOfficeGetsAgainWhatItLost()
{
    World world;
    for (int i = 0; i < 5; ++i)
        world.newIssue(QString::number(i));
    world.run(perfectNetwork(world.office));
    world.newIssue(u"last"_s);

    std::vector<std::vector<qint64>> sent;
    world.run([&](const HttpRequest &request) -> Result<HttpResponse> {
        if (const auto ops = opsOf(request); !ops.empty())
            sent.push_back(ops);
        if (sent.size() == 1 && sent.front().front() == 6)
            return said(409, R"({"code":"refused","detail":"gap","expected":3,"epoch":"epoch-1"})");
        return askOffice(world.office, request);
    });
    QVERIFY(sent.size() >= 2);
    QCOMPARE(sent[0], (std::vector<qint64>{6}));
    QCOMPARE(sent[1], (std::vector<qint64>{3, 4, 5, 6}));
    QCOMPARE(world.titlesAtOffice().size(), 6);
}

void TestSession::anOfficeThatNeverFindsItsGapIsLeftAlone()
{
    World world;
    world.newIssue(u"Mine"_s);
    int requests = 0;
    Session session;
    const Status status = world.device.talk(session, [&](const HttpRequest &request) -> Result<HttpResponse> {
        ++requests;
        if (!opsOf(request).empty())
            return said(409, R"({"code":"refused","detail":"gap","expected":1})");
        return askOffice(world.office, request);
    });
    QVERIFY(status.ok()); // what others did still arrives
    QCOMPARE(session.trouble()->code, ErrorCode::Refused);
    QVERIFY(requests < 10);
    QCOMPARE(world.device.syncState().waitingChanges, 1);
}

void TestSession::aBatchTooLargeIsHalved()
{
    World world;
    for (int i = 0; i < 50; ++i)
        world.newIssue(QString::number(i));
    std::size_t largest = 0;
    world.run([&](const HttpRequest &request) -> Result<HttpResponse> {
        const auto ops = opsOf(request);
        if (ops.size() > 7)
            return said(413, "<html>Request Entity Too Large</html>", "text/html");
        largest = std::max(largest, ops.size());
        return askOffice(world.office, request);
    });
    QVERIFY(largest > 1);
    QCOMPARE(world.titlesAtOffice().size(), 50);
}

void TestSession::anActionIsNeverSplit()
{
    World world;
    store::Save action;
    for (int i = 0; i < 5; ++i)
        action.edits.push_back({world.device.freshId(), u"issue"_s, world.company.siteScope,
                                issueFields(world.company.site, QString::number(i))});
    QVERIFY(world.device.save(action).ok());
    std::vector<std::size_t> sizes;
    SessionLimits small;
    small.pushChanges = 2;
    Session session(small);
    const Status status = world.device.talk(session, [&](const HttpRequest &request) -> Result<HttpResponse> {
        if (const auto ops = opsOf(request); !ops.empty())
            sizes.push_back(ops.size());
        return askOffice(world.office, request);
    });
    QVERIFY(status.ok());
    QCOMPARE(sizes, (std::vector<std::size_t>{5}));
}

void TestSession::aPoisonedChangeHoldsUpNobodyElse_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("the office stumbles over it") << 500;
    QTest::newRow("the office cannot read it") << 400;
    QTest::newRow("its signature is doubted") << 403;
    QTest::newRow("it alone is too large") << 413;
}

void TestSession::aPoisonedChangeHoldsUpNobodyElse()
{
    QFETCH(int, status);
    World world;
    world.newIssue(u"before"_s);
    world.newIssue(u"POISON"_s);
    world.newIssue(u"behind"_s);
    SyncDevice other(*world.office.schema, world.office.clock, 12);
    joinOffice(other, world.office, world.company.designer);
    Session theirs;
    QVERIFY(other.talk(theirs, perfectNetwork(world.office)).ok());
    QVERIFY(other.save(other.freshId(), u"issue"_s, world.company.siteScope, issueFields(world.company.site, u"theirs"_s)).ok());
    Session again;
    QVERIFY(other.talk(again, perfectNetwork(world.office)).ok());

    int requests = 0;
    Session session;
    const Status talked = world.device.talk(session, [&](const HttpRequest &request) -> Result<HttpResponse> {
        ++requests;
        if (request.body.contains("POISON"))
            return said(status, R"({"code":"internal","detail":"oh"})");
        return askOffice(world.office, request);
    });
    QVERIFY(talked.ok());
    QVERIFY(session.trouble().has_value());
    QVERIFY(requests < 12);
    QCOMPARE(world.titlesAtOffice(), QStringList({u"before"_s, u"theirs"_s}));
    QCOMPARE(world.device.list(u"issue"_s).size(), std::size_t(4)); // theirs arrived, mine are all here
    QCOMPARE(world.device.syncState().waitingChanges, 2);

    world.run(perfectNetwork(world.office)); // the office was mended
    QCOMPARE(world.titlesAtOffice().size(), 4);
}

void TestSession::aRestoredOfficeRemovesNothingAndGetsEverythingAgain()
{
    World world;
    for (int i = 0; i < 3; ++i)
        world.newIssue(QString::number(i));
    world.run(perfectNetwork(world.office));
    const QByteArray before = world.device.everything();

    // The same office under a new epoch that claims to know nothing above op 1 of this device.
    std::vector<qint64> resent;
    world.run([&](const HttpRequest &request) -> Result<HttpResponse> {
        wire::SyncRequest body = decoded(request);
        for (const qint64 op : opsOf(request))
            resent.push_back(op);
        const bool knowsNewEpoch = body.epoch == u"epoch-2";
        if (!knowsNewEpoch)
            body.cursor = 0;
        body.epoch = u"epoch-1"_s;
        HttpRequest translated = request;
        translated.body = wire::encode(body);
        HttpResponse response = askOffice(world.office, translated);
        auto page = wire::decodeResponse(response.body);
        if (!page)
            qFatal("page: %s", qPrintable(page.error().detail));
        page->epoch = u"epoch-2"_s;
        if (!knowsNewEpoch)
            page->lastOp = 1;
        response.body = wire::encodeHeader(*page);
        for (const auto &line : page->records)
            response.body += wire::encodeRecordLine(line) + '\n';
        return response;
    });
    QCOMPARE(resent, (std::vector<qint64>{2, 3}));
    QCOMPARE(world.device.everything(), before);
    QCOMPARE(world.device.syncState().waitingChanges, 0);
}

void TestSession::pagesThatLeadNowhereEnd()
{
    World world;
    int requests = 0;
    Session session;
    const Status status = world.device.talk(session, [&](const HttpRequest &request) -> Result<HttpResponse> {
        ++requests;
        HttpResponse response = askOffice(world.office, request);
        response.body.replace("\"complete\":true", "\"complete\":false");
        return response;
    });
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::NotTheOffice);
    QVERIFY(requests < 20);
}

void TestSession::changesWithoutAnswersStayWaiting()
{
    World world;
    world.newIssue(u"Mine"_s);
    Session session;
    const Status status = world.device.talk(session, [&](const HttpRequest &request) -> Result<HttpResponse> {
        HttpRequest without = request;
        wire::SyncRequest body = decoded(request);
        body.changes.clear();
        body.signature.clear();
        without.body = wire::encode(body);
        return askOffice(world.office, without);
    }, 30);
    QVERIFY(status.ok());
    QCOMPARE(session.trouble()->code, ErrorCode::NotTheOffice);
    QCOMPARE(world.device.syncState().waitingChanges, 1);
}

void TestSession::aDeviceThatHasNotJoinedAsksNothing()
{
    OfficeFixture office;
    SyncDevice stranger(*office.schema, office.clock, 3);
    Session session;
    const auto request = session.next(stranger.replica());
    QVERIFY(!request.ok());
    QCOMPARE(request.error().code, ErrorCode::Unauthorized);
}

void TestSession::theClockOffsetIsRemembered()
{
    World world;
    Session session;
    const auto request = session.next(world.device.replica());
    const HttpResponse response = askOffice(world.office, **request);
    const Moment deviceTime = world.office.clock.now() - std::chrono::hours(26);
    QVERIFY(session.take({response, deviceTime}, world.device.replica()).ok());
    QCOMPARE(world.device.syncState().clockOffset, Millis(std::chrono::hours(26)));
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
