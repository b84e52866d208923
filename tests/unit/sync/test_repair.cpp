// A copy that differs is mended, a history is proved: against the real office, with a bad network, a
// portal and a liar between. No answer by itself removes anything.
#include "app/core/json.h"
#include "app/core/text.h"
#include "app/model/proof.h"
#include "app/sync/history.h"
#include "app/sync/repair.h"
#include "tests/unit/sync/session_world.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;

namespace {

struct RepairWorld : SessionWorld {
    std::vector<Id> issues;

    explicit RepairWorld(int count = 5)
    {
        for (int i = 0; i < count; ++i)
            issues.push_back(newIssue(QString::number(i)));
        run(perfectNetwork(office));
    }
    // A fault of the device: rows lost, or their sequence; its own count notices with the next head.
    void breakHere(const char *sql)
    {
        if (!device.database().execute(sql).ok() || !device.database().execute("UPDATE scope SET own_rows = NULL").ok())
            qFatal("%s", sql);
        newIssue(u"moves the scope"_s);
        run(perfectNetwork(office));
    }
    QStringList off() { return device.replica().scopesOff().valueOr({u"error"_s}); }
    Status mend(const Office &network)
    {
        Repair repair;
        return device.talk(repair, network);
    }
    Status prove(const Office &network, int pages = 100)
    {
        History history(pages);
        return device.talk(history, network);
    }
    qint64 records() { return device.number("SELECT count(*) FROM record"); }
    // The office's answers, signed by it, with something changed in them.
    Office bent(std::function<void(wire::HistoryPage &)> bend)
    {
        return [this, bend](const HttpRequest &request) -> Result<HttpResponse> {
            HttpResponse response = askOffice(office, request);
            if (!request.path.endsWith(u"/history"))
                return response;
            auto page = wire::decodeHistory(response.body);
            if (!page)
                qFatal("history: %s", qPrintable(page.error().detail));
            bend(*page);
            response.body = wire::encode(*page);
            return response;
        };
    }
};

using Bend = std::function<void(wire::HistoryPage &)>;

} // namespace

Q_DECLARE_METATYPE(Bend)

class TestRepair : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodCopyAsksNothing();
    void whatIsMissingOrOldIsFetchedAndNothingElse();
    void whatTheOfficeDoesNotHaveGoes();
    void aFewHundredComeInSeveralRequests();
    void noBadAnswerRemovesAnything_data();
    void noBadAnswerRemovesAnything();
    void aForgedHeadIsNotTheOffice();
    void forgedGrantsAreNotTheOffice();
    void aWholeHistoryIsProvedOnce();
    void aLieInTheHistoryIsFound_data();
    void aLieInTheHistoryIsFound();
    void afterARestoreTheHistoryIsProvedAnew();
    void afterARestoreNobodysWorkIsLost();
    void aSiteYoungerThanTheBackupStays();
    void twoCopiesOfOneDeviceStopSending();
};

void TestRepair::aGoodCopyAsksNothing()
{
    RepairWorld world;
    QCOMPARE(world.off(), QStringList());
    int requests = 0;
    QVERIFY(world.mend([&](const HttpRequest &request) -> Result<HttpResponse> {
        ++requests;
        return askOffice(world.office, request);
    }).ok());
    QCOMPARE(requests, 0);
}

void TestRepair::whatIsMissingOrOldIsFetchedAndNothingElse()
{
    RepairWorld world(8);
    world.breakHere("DELETE FROM record WHERE json_extract(body, '$.title') IN ('2', '5')");
    QCOMPARE(world.off(), QStringList{world.company.siteScope});
    std::vector<std::size_t> asked;
    QVERIFY(world.mend([&](const HttpRequest &request) -> Result<HttpResponse> {
        if (request.method == "POST")
            asked.push_back(wire::decodeRecordsAsked(request.body)->size());
        return askOffice(world.office, request);
    }).ok());
    QCOMPARE(asked, std::vector<std::size_t>{2});
    QCOMPARE(world.off(), QStringList());
    QCOMPARE(world.device.list(u"issue"_s).size(), std::size_t(9));
    QCOMPARE(world.device.fields(world.issues[2]).value(u"title").toString(), u"2"_s);

    world.breakHere("UPDATE record SET seq = seq - 1, body = jsonb('{}') WHERE json_extract(body, '$.title') = '3'");
    QVERIFY(world.mend(perfectNetwork(world.office)).ok());
    QCOMPARE(world.device.fields(world.issues[3]).value(u"title").toString(), u"3"_s);
    QCOMPARE(world.off(), QStringList());
}

void TestRepair::whatTheOfficeDoesNotHaveGoes()
{
    RepairWorld world;
    const qint64 before = world.records();
    world.breakHere("INSERT INTO record(id, kind, scope, seq, unsent, void, body, ver) SELECT x'0190a00000007000800000000000dead',"
                    " kind, scope, 3, 0, 0, body, ver FROM record WHERE json_extract(body, '$.title') = '1'");
    QCOMPARE(world.records(), before + 2);
    QVERIFY(world.mend(perfectNetwork(world.office)).ok());
    QCOMPARE(world.records(), before + 1);
    QCOMPARE(world.device.number("SELECT count(*) FROM removed"), 1);
    QCOMPARE(world.off(), QStringList());
}

void TestRepair::aFewHundredComeInSeveralRequests()
{
    RepairWorld world(wire::maxRecordsAsked + 40);
    world.breakHere("DELETE FROM record WHERE kind = 'issue'");
    QVERIFY(world.mend(perfectNetwork(world.office)).ok());
    QCOMPARE(world.off(), QStringList());
    QCOMPARE(int(world.device.list(u"issue"_s).size()), wire::maxRecordsAsked + 41);
}

void TestRepair::noBadAnswerRemovesAnything_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const QByteArray lines = "application/x-ndjson";
    QTest::newRow("empty") << 200 << QByteArray() << lines;
    QTest::newRow("204") << 204 << QByteArray() << lines;
    QTest::newRow("portal") << 200 << QByteArray("<html>Welcome</html>\n") << QByteArray("text/html");
    QTest::newRow("object") << 200 << QByteArray("{}\n") << lines;
    QTest::newRow("array") << 200 << QByteArray("[]\n") << lines;
    QTest::newRow("null") << 200 << QByteArray("null\n") << lines;
    QTest::newRow("no records at all, unsigned") << 200
        << QByteArray(R"({"v":1,"epoch":"epoch-1","scope":"company","lines":0,"complete":true,"answers":[],"cursor":99,"last_op":99,)"
                      R"("grants":[],"grants_tag":"4f53cda18c2baa0c0354bb5f9a3ecbe5","grants_sig":"","revoked":["company"],"time":1,"records":0,)"
                      R"("after":0,"from":")") + firstLink + QByteArray(R"(","keys":{},"state":{"head":")") + firstLink
               + R"(","rows":0,"seq":0,"sum":"0000000000000000","sig":""}})" + '\n' << lines;
    QTest::newRow("500") << 500 << QByteArray("oops") << QByteArray("text/plain");
    QTest::newRow("the office's 500") << 500 << QByteArray(R"({"code":"internal","detail":""})") << QByteArray("application/json");
    QTest::newRow("proxy") << 502 << QByteArray("<html/>") << QByteArray("text/html");
    QTest::newRow("a portal's 404") << 404 << QByteArray("<html/>") << QByteArray("text/html");
    QTest::newRow("the office's 404") << 404 << QByteArray(R"({"code":"not_found","detail":""})") << QByteArray("application/json");
    QTest::newRow("410") << 410 << QByteArray(R"({"code":"not_found","detail":""})") << QByteArray("application/json");
    QTest::newRow("401") << 401 << QByteArray(R"({"code":"unauthorized","detail":""})") << QByteArray("application/json");
    QTest::newRow("403") << 403 << QByteArray(R"({"code":"refused","detail":""})") << QByteArray("application/json");
    QTest::newRow("cut") << -1 << QByteArray() << lines; // the honest answer, without its last lines
    QTest::newRow("cut in the middle of a line") << -2 << QByteArray() << lines;
}

void TestRepair::noBadAnswerRemovesAnything()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    RepairWorld world;
    world.breakHere("DELETE FROM record WHERE json_extract(body, '$.title') = '2'");
    const QByteArray before = world.device.everything();
    const Office network = [&](const HttpRequest &request) -> Result<HttpResponse> {
        if (status > 0)
            return said(status, body, type);
        HttpResponse honest = askOffice(world.office, request);
        honest.body.truncate(status == -1 ? honest.body.lastIndexOf('\n', honest.body.size() - 2) + 1 : honest.body.size() - 9);
        return honest;
    };
    Session session;
    (void)world.device.talk(session, network, 20);
    QCOMPARE(world.device.everything(), before);
    (void)world.mend(network);
    QCOMPARE(world.device.everything(), before);
    (void)world.prove(network);
    QCOMPARE(world.device.everything(), before);
    QCOMPARE(world.device.syncState().findings, 0); // it is no evidence against the office either
    QCOMPARE(world.device.syncState().suspended, 0);

    QVERIFY(world.mend(perfectNetwork(world.office)).ok());
    QCOMPARE(world.off(), QStringList());
    QVERIFY(world.prove(perfectNetwork(world.office)).ok());
}

void TestRepair::aForgedHeadIsNotTheOffice()
{
    RepairWorld world;
    world.newIssue(u"Mine"_s);
    const QByteArray before = world.device.everything();
    Session session;
    const Status status = world.device.talk(session, [&](const HttpRequest &request) -> Result<HttpResponse> {
        HttpResponse response = askOffice(world.office, request);
        auto page = wire::decodeResponse(response.body);
        for (auto it = page->scopes.begin(); it != page->scopes.end(); ++it)
            it->rows = 0;
        response.body = wire::encodeHeader(*page);
        for (const auto &line : page->records)
            response.body += wire::encodeRecordLine(line) + '\n';
        return response;
    }, 20);
    QCOMPARE(status.error().code, ErrorCode::NotTheOffice);
    QCOMPARE(world.device.everything(), before);
    QCOMPARE(world.device.syncState().waitingChanges, 1);
}

void TestRepair::forgedGrantsAreNotTheOffice()
{
    RepairWorld world;
    world.office.person(world.company.admin, u"someone new"_s, {});
    const auto forge = [&](auto bend) {
        Session session;
        return world.device.talk(session, [&](const HttpRequest &request) -> Result<HttpResponse> {
            HttpRequest anew = request; // as a device that does not know its grants: it is told all of them
            wire::SyncRequest body = decoded(request);
            body.grantsTag.clear();
            anew.body = wire::encode(body);
            HttpResponse response = askOffice(world.office, anew);
            auto page = wire::decodeResponse(response.body);
            bend(*page);
            response.body = wire::encodeHeader(*page);
            return response;
        }, 20);
    };
    const QByteArray before = world.device.everything();
    QCOMPARE(forge([](wire::SyncResponse &page) { page.grants->clear(); }).error().code, ErrorCode::NotTheOffice);
    QCOMPARE(forge([&](wire::SyncResponse &page) { page.revoked = {world.company.siteScope}; }).error().code, ErrorCode::NotTheOffice);
    QCOMPARE(forge([](wire::SyncResponse &page) {
                 page.grants->clear();
                 page.grantsTag = grantsTagOf(*page.grants);
             }).error().code, ErrorCode::NotTheOffice);
    QCOMPARE(world.device.everything(), before);
}

void TestRepair::aWholeHistoryIsProvedOnce()
{
    RepairWorld world(7);
    History first(100);
    QVERIFY(world.device.talk(first, perfectNetwork(world.office)).ok());
    QVERIFY(first.verifiedChanges() > 7); // those of the company as well
    QCOMPARE(world.device.number("SELECT count(*) FROM log JOIN scope USING (sid) WHERE name LIKE 'site/%'"), 7);
    QCOMPARE(world.device.number("SELECT count(*) FROM head"), 0);
    History again(100);
    QVERIFY(world.device.talk(again, perfectNetwork(world.office)).ok());
    QCOMPARE(again.verifiedChanges(), 0);
    world.newIssue(u"one more"_s);
    world.run(perfectNetwork(world.office));
    History third(100);
    QVERIFY(world.device.talk(third, perfectNetwork(world.office)).ok());
    QCOMPARE(third.verifiedChanges(), 1);
    QCOMPARE(world.device.syncState().findings, 0);
}

void TestRepair::aLieInTheHistoryIsFound_data()
{
    QTest::addColumn<Bend>("bend");
    const auto isSite = [](const wire::HistoryPage &page) { return page.scope.startsWith(u"site/"); };
    const auto row = [&](const char *name, Bend bend) {
        QTest::newRow(name) << Bend([=](wire::HistoryPage &page) {
            if (isSite(page) && page.lines.size() > 3)
                bend(page);
        });
    };
    row("a change is missing", [](auto &page) { page.lines.erase(page.lines.begin() + 1); });
    row("the last is missing", [](auto &page) { page.lines.pop_back(); });
    row("a value was rewritten", [](auto &page) { page.lines[2].change.replace("\"title\":\"2\"", "\"title\":\"9\""); });
    row("a receive time", [](auto &page) { page.lines[2].receivedAt += Millis(1); });
    row("another author", [](auto &page) { page.lines[1].change = page.lines[0].change; });
    row("rewritten with a new chain", [](auto &page) {
        page.lines[2].change.replace("\"title\":\"2\"", "\"title\":\"9\"");
        QByteArray link = page.from;
        for (auto &line : page.lines) {
            link = nextLink(link, changeHash(*decodeChange(line.change)), line.seq, line.receivedAt);
            line.chain = link;
        }
    });
    row("begins elsewhere", [](auto &page) { page.from = QByteArray(64, '1'); });
    row("a key was changed", [](auto &page) {
        for (auto it = page.keys.begin(); it != page.keys.end(); ++it)
            *it = crypto::newSigningKey().publicKey;
    });
    row("a key is missing", [](auto &page) { page.keys.clear(); });
}

void TestRepair::aLieInTheHistoryIsFound()
{
    QFETCH(Bend, bend);
    RepairWorld world(6);
    QVERIFY(world.prove(world.bent(bend)).ok()); // the talk goes on, what was found is told
    QCOMPARE(world.device.syncState().findings, 1);
    QCOMPARE(world.device.syncState().finding, ErrorCode::HistoryBroken);
    QCOMPARE(world.device.number("SELECT count(*) FROM log JOIN scope USING (sid) WHERE name LIKE 'site/%'"), 0);
    QVERIFY(world.device.number("SELECT count(*) FROM log JOIN scope USING (sid) WHERE name = 'company'") > 0);
    world.newIssue(u"work goes on"_s);
    world.run(perfectNetwork(world.office));
    QVERIFY(world.titlesAtOffice().contains(u"work goes on"_s));
}

void TestRepair::afterARestoreTheHistoryIsProvedAnew()
{
    RepairWorld world(3);
    const QString backup = world.office.backUp();
    world.newIssue(u"later"_s);
    world.run(perfectNetwork(world.office));
    QVERIFY(world.prove(perfectNetwork(world.office)).ok());
    world.office.restore(backup);
    world.office.clock.advance(Millis(5000)); // so the chain goes another way
    world.run(perfectNetwork(world.office));
    QVERIFY(world.prove(perfectNetwork(world.office)).ok());
    QCOMPARE(world.device.syncState().findings, 0);
    QCOMPARE(world.device.number("SELECT count(*) FROM log JOIN scope USING (sid) WHERE name LIKE 'site/%'"), 4);
    QCOMPARE(world.device.number("SELECT count(*) FROM log_before"), 0); // all of it came again
    QVERIFY(world.device.number("SELECT count(*) FROM head_before") > 0);
}

void TestRepair::afterARestoreNobodysWorkIsLost()
{
    RepairWorld world(2);
    SyncDevice other(*world.office.schema, world.office.clock, 12);
    joinOffice(other, world.office, world.company.designer);
    Session first;
    QVERIFY(other.talk(first, perfectNetwork(world.office)).ok());
    const QString backup = world.office.backUp();
    const Id theirs = other.freshId();
    QVERIFY(other.save(theirs, u"issue"_s, world.company.siteScope, issueFields(world.company.site, u"theirs"_s)).ok());
    Session second;
    QVERIFY(other.talk(second, perfectNetwork(world.office)).ok());
    world.newIssue(u"mine"_s);
    world.run(perfectNetwork(world.office));
    world.office.restore(backup);

    world.newIssue(u"new"_s); // 409 first: it continues what the office has lost
    world.run(perfectNetwork(world.office));
    QCOMPARE(world.titlesAtOffice(), QStringList({u"0"_s, u"1"_s, u"mine"_s, u"new"_s}));
    QCOMPARE(world.device.fields(theirs).value(u"title").toString(), u"theirs"_s); // still shown,
    QCOMPARE(world.device.syncState().held, 1);                                     // and told
    Session back;
    QVERIFY(other.talk(back, perfectNetwork(world.office)).ok());
    world.run(perfectNetwork(world.office));
    QCOMPARE(world.device.syncState().held, 0);
    QVERIFY(world.titlesAtOffice().contains(u"theirs"_s));
    Session last;
    QVERIFY(other.talk(last, perfectNetwork(world.office)).ok());
    QCOMPARE(world.device.everything(), other.everything());
    QCOMPARE(world.off(), QStringList());
}

void TestRepair::aSiteYoungerThanTheBackupStays()
{
    RepairWorld world(2);
    const QString backup = world.office.backUp();
    const Id site = world.office.freshId();
    const QString scopeName = scope::site(site);
    const Id membership = world.office.freshId();
    auto admin = world.company.admin;
    const auto grant = [&](office::test::TestDevice &by) {
        world.office.push(by, office::test::Draft{membership, u"membership"_s, scope::company,
                                                  {{u"person"_s, toString(world.company.projectManager)}, {u"scope"_s, scopeName},
                                                   {u"role"_s, u"project_manager"_s}}});
    };
    auto before = admin;
    grant(admin);
    world.run(perfectNetwork(world.office));
    const Id id = world.device.freshId();
    QVERIFY(world.device.save(id, u"issue"_s, scopeName, issueFields(site, u"young"_s)).ok());
    world.run(perfectNetwork(world.office));
    world.office.restore(backup);
    world.run(perfectNetwork(world.office));
    QCOMPARE(world.device.fields(id).value(u"title").toString(), u"young"_s);
    QCOMPARE(world.device.syncState().suspended, 1);
    grant(before); // the admin's device sends its change again
    world.run(perfectNetwork(world.office));
    QCOMPARE(world.device.syncState().suspended, 0);
    QCOMPARE(world.device.fields(id).value(u"title").toString(), u"young"_s);
    // The office refused it while it did not know the site; now it can go again.
    QCOMPARE(world.device.syncState().held, 1);
    QCOMPARE(*world.device.writer().sendHeld(10), 1);
    world.run(perfectNetwork(world.office));
    QCOMPARE(world.device.syncState().held, 0);
    QCOMPARE(world.device.syncState().refused, 0);
    QVERIFY(world.titlesAtOffice(world.company.projectManager).contains(u"young"_s));
}

// An office that calls everything a copy is left alone, for this time.
void TestRepair::twoCopiesOfOneDeviceStopSending()
{
    SessionWorld world;
    world.newIssue(u"a"_s);
    int pushes = 0;
    Session session;
    const Status status = world.device.talk(session, [&](const HttpRequest &request) -> Result<HttpResponse> {
        if (request.path != u"/v1/sync" || opsOf(request).empty())
            return askOffice(world.office, request);
        ++pushes;
        const qint64 op = opsOf(request).front();
        return said(409, canonicalJson(QJsonObject{{u"code"_s, u"device_copied"_s}, {u"detail"_s, u"another change here"_s},
                                                   {u"epoch"_s, u"epoch-1"_s}, {u"expected"_s, op + 1}, {u"fork"_s, op},
                                                   {u"last_hash"_s, QString(64, u'a')}, {u"last_op"_s, op}}));
    });
    QVERIFY(status.ok()); // what others did still arrives
    QCOMPARE(session.trouble()->code, ErrorCode::DeviceCopied);
    QCOMPARE(pushes, 5);
    QCOMPARE(world.device.syncState().waitingChanges, 1); // nothing is dropped
}

QTEST_GUILESS_MAIN(TestRepair)
#include "test_repair.moc"
