// A device that the office has revoked: hands in what it has, then nothing of the company is left on it.
// Whatever else may go wrong with the office never does that.
#include "app/viewmodels/wipe.h"
#include "tests/unit/viewmodels/joined_life.h"

using namespace plumb;
using namespace plumb::test;

class TestWipe : public JoinedLife {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aRevokedDeviceHandsInWhatItHasAndForgetsEverything();
    void aCopyWhoseTokenItsTwinReplacedIsShutOutAndWipedOnlyOnceRevoked();
    void nothingElseWipes_data();
    void nothingElseWipes();
    void aWipeThatWasKilledGoesOn();
    void joinsAgainAsSomebodyNew();

private:
    QStringList leftBehind() const
    {
        return QDir(data()).entryList({u"plumbline.damaged*"_s, u"lock.json"_s, u"shared"_s}, QDir::AllEntries | QDir::NoDotAndDotDot);
    }
};

void TestWipe::aRevokedDeviceHandsInWhatItHasAndForgetsEverything()
{
    QDir(m_folder->path()).mkpath(u"cache/thumbnails"_s);
    QDir(data()).mkpath(u"shared"_s);
    for (const QString &name : {u"plumbline.damaged-20261123.db"_s, u"shared/unsent.plumb"_s}) {
        QFile file(QDir(data()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
    QFile foreign(QDir(data()).filePath(u"mine.txt"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    const Id device = m_life->identity()->device;
    QFile nameFile(QDir(data()).filePath(u"key-name"_s));
    QVERIFY(nameFile.open(QIODevice::ReadOnly));
    const QString keyName = QString::fromUtf8(nameFile.readAll());

    m_wire->setFault([](const HttpRequest &) { return Result<HttpResponse>(Error{ErrorCode::Unreachable, {}}); });
    QVERIFY(save(u"Written before it heard"_s).ok());
    revoke();
    m_wire->setFault({});
    m_services->engine->syncNow();
    QTRY_COMPARE(m_life->state(), Life::State::Join);
    QTRY_VERIFY(m_life->isWiped());

    QCOMPARE(leftBehind(), QStringList());
    QVERIFY(!QDir(m_folder->filePath(u"cache"_s)).exists());
    QVERIFY(foreign.exists()); // not ours
    QVERIFY(!AWAIT(m_keys->read(keyName)).value().has_value());
    QVERIFY(!AWAIT(m_services->store()->identity()).value().has_value());
    QVERIFY(!isWipeUnderWay(data()));
    std::optional<office::LogEntry> known;
    atOffice([&] {
        const std::lock_guard lock(m_wire->mutex());
        known = (*m_office->ledger->read())->logOf(device, 1).value();
    });
    QVERIFY(known.has_value()); // for review there
    QCOMPARE(known->answer.outcome, wire::ChangeAnswer::Outcome::Refused);
}

// 401 alone wipes nothing, however often it comes; the office's signed word does, with the same old token.
void TestWipe::aCopyWhoseTokenItsTwinReplacedIsShutOutAndWipedOnlyOnceRevoked()
{
    const Id device = m_life->identity()->device;
    atOffice([&] {
        const std::lock_guard lock(m_wire->mutex());
        const auto writer = m_office->ledger->write();
        auto row = *(*writer)->device(device);
        ++row->generation; // the twin has used its next token
        if (!(*writer)->putDevice(*row).ok() || !(*writer)->commit().ok())
            qFatal("office");
    });
    QVERIFY(save(u"Only here"_s).ok());
    QTRY_VERIFY(std::holds_alternative<sync::Failed>(m_services->engine->state()));
    QCOMPARE(std::get<sync::Failed>(m_services->engine->state()).error.code, ErrorCode::Unauthorized);
    QCOMPARE(m_life->state(), Life::State::Ready);
    QCOMPARE(AWAIT(m_services->store()->syncState())->waitingChanges, 1);

    revoke();
    m_services->engine->syncNow();
    QTRY_VERIFY(m_life->isWiped());
    QTRY_COMPARE(m_life->state(), Life::State::Join);
    std::optional<office::LogEntry> known;
    atOffice([&] {
        const std::lock_guard lock(m_wire->mutex());
        known = (*m_office->ledger->read())->logOf(device, 1).value();
    });
    QVERIFY(known.has_value());
    QCOMPARE(known->answer.outcome, wire::ChangeAnswer::Outcome::Refused);
}

void TestWipe::nothingElseWipes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("401") << 401 << QByteArray(R"({"code":"unauthorized","detail":"token"})");
    QTest::newRow("403") << 403 << QByteArray(R"({"code":"refused","detail":"no"})");
    QTest::newRow("500") << 500 << QByteArray(R"({"code":"internal","detail":"stumbled"})");
    QTest::newRow("captive portal") << 200 << QByteArray("<html>log in</html>");
    QTest::newRow("404") << 404 << QByteArray(R"({"code":"not_found","detail":"?"})");
    QTest::newRow("not signed") << 0 << QByteArray(86, 'A'); // an answer like the office's, but for the signature
    QTest::newRow("the office stumbles over what is handed in") << -1 << QByteArray();
}

void TestWipe::nothingElseWipes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QVERIFY(save(u"Kept"_s).ok());
    if (status < 0)
        revoke();
    std::atomic<int> answered = 0;
    m_wire->setFault([&, this](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        ++answered;
        if (status > 0)
            return Result<HttpResponse>(said(status, body));
        const auto asked = wire::decodeRequest(request.body);
        if (status < 0 && asked && !asked->changes.empty())
            return Result<HttpResponse>(said(500, R"({"code":"internal","detail":"stumbled"})"));
        HttpResponse response = askOffice(*m_office, request);
        if (status == 0 && response.status == 200)
            response.body.insert(1, "\"device_revoked\":\"" + body + "\",");
        return Result<HttpResponse>(response);
    });
    QSignalSpy revoked(m_services->engine, &sync::Engine::deviceRevoked);
    bool ended = false; // a run that heard it
    connect(m_services->engine, &sync::Engine::stateChanged, this, [&](const sync::EngineState &state) {
        ended = ended || (answered > 0 && !std::holds_alternative<sync::Syncing>(state));
    });
    m_services->engine->syncNow();
    QTRY_VERIFY(ended);
    disconnect(m_services->engine, nullptr, this, nullptr);
    QCOMPARE(revoked.count(), 0);
    QCOMPARE(m_life->state(), Life::State::Ready);
    QVERIFY(!isWipeUnderWay(data()));
}

void TestWipe::aWipeThatWasKilledGoesOn()
{
    m_life.reset();
    QVERIFY(beginWipe(data()).ok()); // and no further
    QVERIFY(QFile::exists(QDir(data()).filePath(u"plumbline.db"_s)));
    start();
    QTRY_COMPARE(m_life->state(), Life::State::Join);
    QVERIFY(m_life->isWiped());
    QVERIFY(!AWAIT(m_services->store()->identity()).value().has_value());
    m_life.reset();
    start(); // and it is still said
    QTRY_COMPARE(m_life->state(), Life::State::Join);
    QVERIFY(m_life->isWiped());
}

void TestWipe::joinsAgainAsSomebodyNew()
{
    const Id before = m_life->identity()->device;
    revoke();
    m_services->engine->syncNow();
    QTRY_VERIFY(m_life->isWiped());
    join();
    QVERIFY(!m_life->isWiped());
    QVERIFY(!wasWiped(data()));
    QVERIFY(m_life->identity()->device != before);
}

QTEST_GUILESS_MAIN(TestWipe)
#include "test_wipe.moc"
