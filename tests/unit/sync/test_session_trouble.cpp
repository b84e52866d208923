// What a session does about an office in trouble: gaps, batches it cannot take, a new epoch, answers
// that lead nowhere. Nothing is lost, nobody else is held up, and it always ends.
#include "tests/unit/sync/session_world.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;

class TestSessionTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOfficeGetsAgainWhatItLost();
    void anOfficeThatNeverFindsItsGapIsLeftAlone();
    void aBatchTooLargeIsHalved();
    void anActionIsNeverSplit();
    void anActionAnsweredInPartGoesAgainAsAWhole();
    void aPoisonedChangeHoldsUpNobodyElse_data();
    void aPoisonedChangeHoldsUpNobodyElse();
    void aRestoredOfficeRemovesNothingAndGetsEverythingAgain();
    void pagesThatLeadNowhereEnd();
    void changesWithoutAnswersStayWaiting();
};

void TestSessionTrouble::theOfficeGetsAgainWhatItLost()
{
    SessionWorld world;
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

void TestSessionTrouble::anOfficeThatNeverFindsItsGapIsLeftAlone()
{
    SessionWorld world;
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

void TestSessionTrouble::aBatchTooLargeIsHalved()
{
    SessionWorld world;
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

void TestSessionTrouble::anActionIsNeverSplit()
{
    SessionWorld world;
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

// Somebody on the way says in the office's voice that it lacks what begins in the middle of an action.
void TestSessionTrouble::anActionAnsweredInPartGoesAgainAsAWhole()
{
    SessionWorld world;
    store::Save save;
    for (int i = 0; i < 3; ++i)
        save.edits.push_back({world.device.freshId(), u"issue"_s, world.company.siteScope, issueFields(world.company.site, u"part %1"_s.arg(i))});
    QVERIFY(world.device.save(save));
    Session unheard;
    QVERIFY(!world.device.talk(unheard, [&](const HttpRequest &request) -> Result<HttpResponse> {
        (void)askOffice(world.office, request);
        return fail(ErrorCode::Unreachable, {});
    }));
    bool isFirst = true;
    world.run([&](const HttpRequest &request) -> Result<HttpResponse> {
        if (std::exchange(isFirst, false))
            return said(409, R"({"code":"refused","detail":"gap","expected":2})");
        return askOffice(world.office, request);
    });
    world.newIssue(u"behind it"_s);
    world.run(perfectNetwork(world.office));
    QCOMPARE(world.device.syncState().waitingChanges, 0);
    QCOMPARE(world.titlesAtOffice(), QStringList({u"behind it"_s, u"part 0"_s, u"part 1"_s, u"part 2"_s}));
}

void TestSessionTrouble::aPoisonedChangeHoldsUpNobodyElse_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("first"); // nothing gets through before it
    for (const bool first : {false, true}) {
        const char *where = first ? "first" : "in the middle";
        QTest::addRow("the office stumbles over it, %s", where) << 500 << first;
        QTest::addRow("the office cannot read it, %s", where) << 400 << first;
        QTest::addRow("its signature is doubted, %s", where) << 403 << first;
        QTest::addRow("it alone is too large, %s", where) << 413 << first;
    }
}

void TestSessionTrouble::aPoisonedChangeHoldsUpNobodyElse()
{
    QFETCH(int, status);
    QFETCH(bool, first);
    SessionWorld world;
    if (!first)
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
    QCOMPARE(world.titlesAtOffice(), first ? QStringList({u"theirs"_s}) : QStringList({u"before"_s, u"theirs"_s}));
    QCOMPARE(world.device.list(u"issue"_s).size(), std::size_t(first ? 3 : 4)); // theirs arrived, mine are all here
    QCOMPARE(world.device.syncState().waitingChanges, 2);

    world.run(perfectNetwork(world.office)); // the office was mended
    QCOMPARE(world.titlesAtOffice().size(), first ? 3 : 4);
}

void TestSessionTrouble::aRestoredOfficeRemovesNothingAndGetsEverythingAgain()
{
    SessionWorld world;
    world.newIssue(u"0"_s);
    world.run(perfectNetwork(world.office));
    const QString backup = world.office.backUp();
    world.newIssue(u"1"_s);
    world.newIssue(u"2"_s);
    world.run(perfectNetwork(world.office));
    const QByteArray before = world.device.everything();

    world.office.restore(backup);
    std::vector<qint64> resent;
    world.run([&](const HttpRequest &request) -> Result<HttpResponse> {
        for (const qint64 op : opsOf(request))
            resent.push_back(op);
        return askOffice(world.office, request);
    });
    QCOMPARE(resent, (std::vector<qint64>{1, 2, 3})); // all that is kept
    QCOMPARE(world.device.everything(), before);
    QCOMPARE(world.device.syncState().waitingChanges, 0);
}

void TestSessionTrouble::pagesThatLeadNowhereEnd()
{
    SessionWorld world;
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

void TestSessionTrouble::changesWithoutAnswersStayWaiting()
{
    SessionWorld world;
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

QTEST_GUILESS_MAIN(TestSessionTrouble)
#include "test_session_trouble.moc"
