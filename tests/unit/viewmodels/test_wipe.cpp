// A device that the office has revoked: hands in what it has, then nothing of the company is left on it.
// Whatever else may go wrong with the office never does that.
#include "app/core/threads.h"
#include "app/viewmodels/life.h"
#include "app/viewmodels/wipe.h"
#include "platform/common/memory_key_store.h"
#include "tests/unit/sync/wire.h"
#include "tests/unit/viewmodels/phone.h"

#include <QDir>

#include <thread>

using namespace plumb;
using namespace plumb::test;
using namespace std::chrono_literals;

class TestWipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRevokedDeviceHandsInWhatItHasAndForgetsEverything();
    void nothingElseWipes_data();
    void nothingElseWipes();
    void aWipeThatWasKilledGoesOn();
    void joinsAgainAsSomebodyNew();

private:
    void start()
    {
        LifeOptions options{data(), u"test phone"_s, {}, [this](const sync::OfficeAddress &) { return std::make_unique<WireTransport>(*m_wire); },
                            m_folder->filePath(u"cache"_s)};
        options.tuning.engine.afterSave = 10ms;
        m_life = std::make_unique<Life>(options, m_services.get(), m_keys.get());
        m_life->start();
    }
    // The office has a machine of its own: here at least a thread that does not draw.
    template <typename Work>
    static void atOffice(Work work)
    {
        std::thread thread(std::move(work));
        thread.join();
    }
    void join()
    {
        Invite invite{u"https://office.example"_s, QByteArray(64, 'a'), {}, u"墨線裝飾"_s, u"林工"_s};
        atOffice([&] { invite.code = m_office->invite(m_company->projectManager); });
        QTRY_COMPARE(m_life->state(), Life::State::Join);
        m_life->join(encodeInvite(invite));
        QTRY_COMPARE(m_life->state(), Life::State::Ready);
        QTRY_VERIFY(AWAIT(m_services->store()->syncState())->cursor > 0);
        QTRY_VERIFY(std::holds_alternative<sync::Idle>(m_services->engine->state()));
    }
    Status save(const QString &title)
    {
        store::Save save;
        save.edits.push_back({m_services->newId(), u"issue"_s, m_company->siteScope, issueFields(m_company->site, title)});
        return AWAIT(m_services->store()->save(save));
    }
    void revoke()
    {
        bool revoked = false;
        atOffice([&] {
            const std::lock_guard lock(m_wire->mutex());
            const auto writer = m_office->ledger->write();
            revoked = (*writer)->revoke(m_life->identity()->device).ok() && (*writer)->commit().ok();
        });
        QVERIFY(revoked);
    }
    QString data() const { return m_folder->filePath(u"data"_s); }
    QStringList leftBehind() const
    {
        return QDir(data()).entryList({u"plumbline.damaged*"_s, u"lock.json"_s, u"shared"_s}, QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeFixture> m_office;
    std::unique_ptr<SmallCompany> m_company;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MemoryKeyStore> m_keys;
    std::unique_ptr<Life> m_life;
};

void TestWipe::init()
{
    markGuiThread();
    QVERIFY(crypto::initialise());
    m_folder = std::make_unique<QTemporaryDir>();
    atOffice([this] {
        m_office = std::make_unique<OfficeFixture>();
        m_company = std::make_unique<SmallCompany>(*m_office);
    });
    m_wire = std::make_unique<Wire>(*m_office);
    m_services = std::make_unique<Services>();
    m_services->clock = std::make_shared<SystemClock>();
    m_services->random = std::make_shared<SystemRandom>();
    m_services->schema = m_office->schema;
    m_keys = std::make_unique<MemoryKeyStore>();
    start();
    join();
}

void TestWipe::cleanup()
{
    m_life.reset();
    m_keys.reset();
    m_services.reset();
    m_wire.reset();
}

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
