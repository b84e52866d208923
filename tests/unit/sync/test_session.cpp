// One run of POST /v1/sync, against the real office with a bad network, portals and proxies between.
#include "tests/unit/sync/session_world.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using plumb::office::test::OfficeFixture;

namespace {

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
    void aDeviceThatHasNotJoinedAsksNothing();
    void theClockOffsetIsRemembered();
    void theLettersOfItsNumbersAreAskedForOnce();
    void theNextPageIsAskedForAheadAsItWouldBeAfter();
    void aPageBehindOneThatWasLostIsNotTaken();
    void theNextBatchGoesAheadAsItWouldAfter();
    void noBatchGoesAheadOf_data();
    void noBatchGoesAheadOf();
};

namespace {

// More records than one page holds.
void fillTwoPages(SessionWorld &world)
{
    auto author = world.office.joined(world.company.designer);
    for (int batch = 0; batch < 3; ++batch) {
        std::vector<office::test::Draft> drafts;
        for (int i = 0; i < 400; ++i)
            drafts.push_back({world.office.freshId(), u"issue"_s, world.company.siteScope, issueFields(world.company.site, u"Tile %1"_s.arg(i))});
        world.office.push(author, drafts);
    }
}

// Two changes in a batch, and five that wait.
struct Batches {
    SessionWorld world;
    Session session{twoAtOnce()};
    std::optional<HttpRequest> first;

    Batches()
    {
        for (int i = 0; i < 5; ++i)
            world.newIssue(u"Tile %1"_s.arg(i));
        first = *session.next(world.device.replica());
        if (!session.preparesAhead())
            qFatal("nothing to prepare");
        session.prepare(world.device.replica());
    }
    static SessionLimits twoAtOnce()
    {
        SessionLimits limits;
        limits.pushChanges = 2;
        return limits;
    }
    Reply ask(const HttpRequest &request)
    {
        Reply reply{askOffice(world.office, request), world.office.clock.now()};
        session.read(reply);
        return reply;
    }
};

struct TwoPages {
    SessionWorld world;
    Session session;
    Reply first{HttpResponse(), {}};
    std::optional<HttpRequest> ahead;

    TwoPages()
    {
        fillTwoPages(world);
        first = ask(**session.next(world.device.replica()));
        ahead = session.ahead(first);
    }
    Reply ask(const HttpRequest &request)
    {
        Reply reply{askOffice(world.office, request), world.office.clock.now()};
        session.read(reply);
        return reply;
    }
};

} // namespace

void TestSession::theFirstRunBringsWhatIsGranted()
{
    SessionWorld world;
    QVERIFY(!world.device.fields(world.company.designer).isEmpty());
    QVERIFY(world.device.syncState().cursor > 0);
    QCOMPARE(world.device.syncState().waitingChanges, 0);
}

void TestSession::whatWasSavedOfflineReachesTheOfficeOnce()
{
    SessionWorld world;
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
    SessionWorld world;
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
    SessionWorld world;
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
    SessionWorld world;
    world.newIssue(u"Once"_s);
    world.run([&](const HttpRequest &request) -> Result<HttpResponse> {
        (void)askOffice(world.office, request);
        return askOffice(world.office, request);
    });
    QCOMPARE(world.titlesAtOffice(), QStringList({u"Once"_s}));
    QCOMPARE(world.device.syncState().waitingChanges, 0);
    QVERIFY(world.device.list(u"conflict"_s).empty());
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

void TestSession::theLettersOfItsNumbersAreAskedForOnce()
{
    SessionWorld world;
    const auto taken = world.device.writer().takeNumber(u"complaint"_s, world.office.clock.now(), QDate(2026, 11, 23));
    QVERIFY(taken.ok());
    const QString own = (*world.office.ledger->read())->device(world.device.identity().device)->value().series == 1 ? u"A"_s : u"B"_s;
    QCOMPARE(taken->number, u"C-1123-%1"_s.arg(own + u"01"_s));
    sync::Session session;
    bool asked = false;
    const Office network = perfectNetwork(world.office);
    world.run([&](const sync::HttpRequest &request) {
        asked = asked || decoded(request).asksSeries;
        return network(request);
    });
    QVERIFY(!asked);
}

void TestSession::theClockOffsetIsRemembered()
{
    SessionWorld world;
    Session session;
    const auto request = session.next(world.device.replica());
    const HttpResponse response = askOffice(world.office, **request);
    const Moment deviceTime = world.office.clock.now() - std::chrono::hours(26);
    QVERIFY(session.take({response, deviceTime}, world.device.replica()).ok());
    QCOMPARE(world.device.syncState().clockOffset, Millis(std::chrono::hours(26)));
}

void TestSession::theNextPageIsAskedForAheadAsItWouldBeAfter()
{
    TwoPages pages;
    QVERIFY(pages.ahead);
    QVERIFY(pages.session.take(pages.first, pages.world.device.replica()));
    Session fresh;
    QCOMPARE(pages.ahead->body, (*fresh.next(pages.world.device.replica()))->body);
    QVERIFY(pages.session.take(pages.ask(*pages.ahead), pages.world.device.replica()));
    QCOMPARE(qint64(pages.world.device.list(u"issue"_s).size()), 1200);
    QVERIFY(!(*pages.session.next(pages.world.device.replica())));
}

void TestSession::aPageBehindOneThatWasLostIsNotTaken()
{
    TwoPages pages;
    store::Replica &replica = pages.world.device.replica();
    const auto before = replica.state();
    QVERIFY(pages.session.take(pages.first, replica));
    const Reply second = pages.ask(*pages.ahead);
    wire::SyncResponse lost; // as if the first page's transaction had been undone
    lost.epoch = before->epoch;
    lost.cursor = before->cursor;
    lost.grantsTag = before->grantsTag;
    QVERIFY(replica.apply(lost, pages.world.office.clock.now()));
    QVERIFY(!pages.session.take(second, replica));
    QCOMPARE(replica.state()->cursor, before->cursor);
}

void TestSession::theNextBatchGoesAheadAsItWouldAfter()
{
    Batches batches;
    store::Replica &replica = batches.world.device.replica();
    std::vector<qint64> sent = opsOf(*batches.first);
    Reply reply = batches.ask(*batches.first);
    int ahead = 0;
    while (auto next = batches.session.ahead(reply)) {
        ++ahead;
        const Reply behind = batches.ask(*next); // the office has it before the answers to the one before are taken
        QVERIFY(batches.session.take(reply, replica));
        Session fresh(Batches::twoAtOnce());
        QCOMPARE(next->body, (*fresh.next(replica))->body);
        for (const qint64 op : opsOf(*next))
            sent.push_back(op);
        if (batches.session.preparesAhead())
            batches.session.prepare(replica);
        reply = behind;
    }
    QCOMPARE(ahead, 2);
    QVERIFY(batches.session.take(reply, replica));
    QVERIFY(!(*batches.session.next(replica)));
    QCOMPARE(sent, std::vector<qint64>({1, 2, 3, 4, 5}));
    QCOMPARE(batches.world.device.syncState().waitingChanges, 0);
    QCOMPARE(batches.world.titlesAtOffice().size(), 5);
}

void TestSession::noBatchGoesAheadOf_data()
{
    using Bend = std::function<void(wire::SyncResponse &)>;
    QTest::addColumn<Bend>("bend");
    QTest::newRow("a batch that was not answered whole") << Bend([](wire::SyncResponse &page) { page.answers.pop_back(); });
    QTest::newRow("one that was taken in part") << Bend([](wire::SyncResponse &page) { --page.lastOp; });
    QTest::newRow("a new epoch") << Bend([](wire::SyncResponse &page) { page.epoch = u"epoch-2"_s; });
    QTest::newRow("other grants") << Bend([](wire::SyncResponse &page) { page.grantsTag = QByteArray(32, 'f'); });
    QTest::newRow("a scope to be fetched") << Bend([](wire::SyncResponse &page) { page.catchUp.insert(u"company"_s, 0); });
    QTest::newRow("a new token") << Bend([](wire::SyncResponse &page) { page.token = "next"; });
    QTest::newRow("the end") << Bend([](wire::SyncResponse &page) { page.deviceRevoked = "signed"; });
    QTest::newRow("a cursor that goes back") << Bend([](wire::SyncResponse &page) { page.cursor = 0; });
}

void TestSession::noBatchGoesAheadOf()
{
    QFETCH(std::function<void(wire::SyncResponse &)>, bend);
    Batches batches;
    const Reply honest = batches.ask(*batches.first);
    wire::SyncResponse page = *honest.page;
    bend(page);
    HttpResponse bent = *honest.response;
    bent.body = wire::encodeHeader(page);
    for (const wire::RecordLine &line : page.records)
        bent.body += wire::encodeRecordLine(line) + '\n';
    for (const int status : {200, 409, 413, 500, 503}) {
        bent.status = status;
        Reply reply{bent, honest.at};
        batches.session.read(reply);
        QVERIFY(!batches.session.ahead(reply));
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
