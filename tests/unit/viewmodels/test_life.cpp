// From key to open store: keychain, passphrase, join, lock, and what can go wrong on the way.
#include "app/core/threads.h"
#include "app/crypto/crypto.h"
#include "app/viewmodels/life.h"
#include "app/viewmodels/on_pool.h"
#include "platform/common/memory_key_store.h"
#include "tests/unit/viewmodels/phone.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestLife : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wrappedKeys();
    void firstStartWantsAnInvite();
    void startsAgainWithTheSameKey();
    void withoutAKeychainAPassphrase();
    void aPassphraseTakesTheKeyOutOfTheKeychain();
    void aWrongPassphraseHarmsNothing();
    void aMovedFolderKeepsItsKey();
    void aLostKeyIsToldAndNotReplaced();
    void locksAndForgets();
    void aBrokenKeychainIsTold();
    void theSecondProcessIsTold();
    void aGarbledInviteIsTold();

private:
    std::unique_ptr<Life> life()
    {
        return std::make_unique<Life>(LifeOptions{m_folder->filePath(u"data"_s), u"test phone"_s, {}, {}, {}}, m_services.get(), m_keys.get());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MemoryKeyStore> m_keys;
};

void TestLife::init()
{
    markGuiThread();
    QVERIFY(crypto::initialise());
    m_folder = std::make_unique<QTemporaryDir>();
    m_services = std::make_unique<Services>();
    m_services->clock = std::make_shared<SystemClock>();
    m_services->random = std::make_shared<SystemRandom>();
    auto schema = Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema"));
    QVERIFY(schema.ok());
    m_services->schema = std::make_shared<const Schema>(std::move(*schema));
    m_keys = std::make_unique<MemoryKeyStore>();
}

void TestLife::cleanup()
{
    m_keys.reset();
    m_services.reset();
}

void TestLife::wrappedKeys()
{
    const QByteArray key(32, 'k');
    const auto check = onPool([key]() -> QString {
        const auto one = wrapKey(key, u"柏木 7 door"_s);
        const auto two = wrapKey(key, u"柏木 7 door"_s);
        if (!one || !two || *one == *two)
            return u"a new salt each time"_s;
        if (unwrapKey(*one, u"柏木 7 door"_s).valueOr({}) != key)
            return u"back"_s;
        const auto wrong = unwrapKey(*one, u"柏木 7 Door"_s);
        if (wrong || wrong.error().code != ErrorCode::WrongKey)
            return u"a wrong passphrase is known as such"_s;
        if (one->contains(key) || one->contains(key.toBase64()))
            return u"the key itself lies in the file"_s;
        const auto garbled = unwrapKey("{\"v\":1,\"salt\":\"x\"}", u"柏木 7 door"_s);
        return garbled || garbled.error().code != ErrorCode::DamagedFile ? u"garbled file"_s : QString();
    });
    QCOMPARE(awaited(check), QString());
}

void TestLife::firstStartWantsAnInvite()
{
    auto app = life();
    QSignalSpy changed(app.get(), &Life::changed);
    QCOMPARE(app->state(), Life::State::Starting);
    app->start();
    QCOMPARE(app->state(), Life::State::Starting); // the window is drawn first, everything else follows
    QTRY_COMPARE(app->state(), Life::State::Join);
    QVERIFY(m_services->store());
    QVERIFY(m_services->engine);
    QVERIFY(!app->hasPassphrase());
}

void TestLife::startsAgainWithTheSameKey()
{
    {
        auto app = life();
        app->start();
        QTRY_COMPARE(app->state(), Life::State::Join);
        QVERIFY(AWAIT(m_services->store()->setSetting(u"test"_s, {{u"kept"_s, true}})).ok());
    }
    QVERIFY(!m_services->store());
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Join);
    QVERIFY(AWAIT(m_services->store()->setting(u"test"_s))->value(u"kept"_s).toBool());
}

void TestLife::withoutAKeychainAPassphrase()
{
    m_keys->failWith(fail(ErrorCode::NotFound));
    {
        auto app = life();
        app->start();
        QTRY_COMPARE(app->state(), Life::State::Locked);
        QVERIFY(!app->hasPassphrase()); // it is chosen now
        app->unlock(u"first choice"_s);
        QTRY_COMPARE(app->state(), Life::State::Join);
        QVERIFY(app->hasPassphrase());
    }
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Locked);
    app->unlock(u"first choice"_s);
    QTRY_COMPARE(app->state(), Life::State::Join);
}

void TestLife::aPassphraseTakesTheKeyOutOfTheKeychain()
{
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Join);
    QVERIFY(AWAIT(app->setPassphrase({}, u"secret one"_s)).ok());
    QVERIFY(app->hasPassphrase());
    QCOMPARE(AWAIT(app->setPassphrase(u"not it"_s, u"secret two"_s)).error().code, ErrorCode::WrongKey);
    QVERIFY(AWAIT(app->setPassphrase(u"secret one"_s, u"secret two"_s)).ok());
    app.reset();
    app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Locked);
    app->unlock(u"secret two"_s);
    QTRY_COMPARE(app->state(), Life::State::Join);
    QVERIFY(AWAIT(app->setPassphrase(u"secret two"_s, {})).ok()); // back to the keychain
    QVERIFY(!app->hasPassphrase());
    app.reset();
    app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Join);
}

void TestLife::aWrongPassphraseHarmsNothing()
{
    m_keys->failWith(fail(ErrorCode::NotFound));
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Locked);
    app->unlock(u"right"_s);
    QTRY_COMPARE(app->state(), Life::State::Join);
    app->lock();
    app->unlock(u"wrong"_s);
    QTRY_VERIFY(app->unlockError().has_value());
    QCOMPARE(app->unlockError()->code, ErrorCode::WrongKey);
    QCOMPARE(app->state(), Life::State::Locked);
    app->unlock(u"right"_s);
    QTRY_COMPARE(app->state(), Life::State::Join);
    QVERIFY(!app->unlockError());
}

void TestLife::aMovedFolderKeepsItsKey()
{
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Join);
    app.reset();
    const QString moved = m_folder->filePath(u"moved by an update"_s);
    QVERIFY(QDir().rename(m_folder->filePath(u"data"_s), moved));
    Life again({moved, u"test phone"_s, {}, {}, {}}, m_services.get(), m_keys.get());
    again.start();
    QTRY_COMPARE(again.state(), Life::State::Join);
}

void TestLife::aLostKeyIsToldAndNotReplaced()
{
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Join);
    app.reset();
    MemoryKeyStore emptied;
    Life again({m_folder->filePath(u"data"_s), u"test phone"_s, {}, {}, {}}, m_services.get(), &emptied);
    again.start();
    QTRY_COMPARE(again.state(), Life::State::Failed);
    QCOMPARE(again.failure()->code, ErrorCode::WrongKey);
}

void TestLife::locksAndForgets()
{
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Join);
    app->lock(); // without a passphrase nothing could open it again
    QCOMPARE(app->state(), Life::State::Join);
    QVERIFY(AWAIT(app->setPassphrase({}, u"secret"_s)).ok());
    QSignalSpy store(m_services.get(), &Services::storeChanged);
    app->lock();
    QCOMPARE(app->state(), Life::State::Locked);
    QCOMPARE(store.count(), 1);
    QVERIFY(!m_services->store() && !m_services->engine);
}

void TestLife::aBrokenKeychainIsTold()
{
    m_keys->failWith(fail(ErrorCode::NotAllowed, u"denied"_s));
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Failed);
    QCOMPARE(app->failure()->code, ErrorCode::NotAllowed);
    m_keys->failWith(std::nullopt);
    app->retry();
    QTRY_COMPARE(app->state(), Life::State::Join);
}

void TestLife::theSecondProcessIsTold()
{
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Join);
    // Another process has the database as soon as its store is open; within one process likewise.
    store::StoreOptions options;
    options.folder = m_folder->filePath(u"data"_s);
    QFile keyName(QDir(options.folder).filePath(u"key-name"_s));
    QVERIFY(keyName.open(QIODevice::ReadOnly));
    options.key = *AWAIT(m_keys->read(QString::fromUtf8(keyName.readAll()))).value();
    options.schema = m_services->schema;
    options.clock = m_services->clock;
    options.random = m_services->random;
    const auto second = AWAIT(store::Store::open(options));
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::Locked);
}

void TestLife::aGarbledInviteIsTold()
{
    auto app = life();
    app->start();
    QTRY_COMPARE(app->state(), Life::State::Join);
    app->join(u"plumb1:abc"_s);
    QVERIFY(app->isJoining());
    QTRY_VERIFY(!app->isJoining());
    QCOMPARE(app->joinError()->code, ErrorCode::InviteGarbled);
    QCOMPARE(app->state(), Life::State::Join);
}

QTEST_GUILESS_MAIN(TestLife)
#include "test_life.moc"
