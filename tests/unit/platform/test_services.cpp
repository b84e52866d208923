#include "platform/common/fake_file_picker.h"
#include "platform/common/fake_network_status.h"
#include "platform/common/fake_notifier.h"
#include "platform/common/keychain_key_store.h"
#include "platform/common/memory_key_store.h"
#include "platform/common/sleep_watch.h"
#include "platform/common/plain_key_store.h"
#include "platform/platform.h"

#include <qt6keychain/keychain.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumb;

class TestServices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsReadAsWritten_data();
    void aKeyIsReadAsWritten();
    void keyStoreFailuresAreToldApart_data();
    void keyStoreFailuresAreToldApart();
    void aMachineWithoutAKeychainIsNotABrokenOne();
    void plainKeysSurviveARestartAndAreTheOwnersAlone();
    void theShellAnswersThePicker();
    void askingTwiceIsOneChoice();
    void aPlaceIsAskedForByName();
    void aPickerThatGoesEndsTheChoice();
    void theFakePicksOnce();
    void anUnknownNetworkIsOnline();
    void aMachineThatSleptIsNoticed();
    void notificationsReplaceTheirOwnKind();
    void withoutAServiceNotificationsShowInTheApp();
};

void TestServices::aKeyIsReadAsWritten_data()
{
    QTest::addColumn<bool>("plain");
    QTest::newRow("in memory") << false;
    QTest::newRow("plain files") << true;
}

void TestServices::aKeyIsReadAsWritten()
{
    QFETCH(bool, plain);
    QTemporaryDir folder;
    std::unique_ptr<KeyStore> store = std::make_unique<MemoryKeyStore>();
    if (plain)
        store = std::make_unique<PlainKeyStore>(folder.path());
    const QString name = QStringLiteral("database:/home/chen/app");
    const QByteArray secret("\0\x01\xFFkey", 6);

    QCOMPARE(store->read(name).result().value(), std::optional<QByteArray>());
    QVERIFY(store->write(name, secret).result());
    QCOMPARE(store->read(name).result().value(), std::optional(secret));
    QVERIFY(store->remove(name).result());
    QVERIFY(store->remove(name).result());
    QCOMPARE(store->read(name).result().value(), std::optional<QByteArray>());
}

void TestServices::keyStoreFailuresAreToldApart_data()
{
    QTest::addColumn<int>("keychain");
    QTest::addColumn<ErrorCode>("ours");
    QTest::newRow("no service") << int(QKeychain::NoBackendAvailable) << ErrorCode::NotFound;
    QTest::newRow("not on this system") << int(QKeychain::NotImplemented) << ErrorCode::NotFound;
    QTest::newRow("the person said no") << int(QKeychain::AccessDeniedByUser) << ErrorCode::NotAllowed;
    QTest::newRow("the system said no") << int(QKeychain::AccessDenied) << ErrorCode::NotAllowed;
    QTest::newRow("it failed") << int(QKeychain::OtherError) << ErrorCode::Storage;
}

void TestServices::keyStoreFailuresAreToldApart()
{
    QFETCH(int, keychain);
    QFETCH(ErrorCode, ours);
    QCOMPARE(KeychainKeyStore::codeFor(keychain), ours);

    MemoryKeyStore store;
    store.failWith(fail(ours));
    QCOMPARE(store.read(QStringLiteral("database")).result().error().code, ours);
    QCOMPARE(store.write(QStringLiteral("database"), "x").result().error().code, ours);
}

// Runs where there is no session bus, as on build machines.
void TestServices::aMachineWithoutAKeychainIsNotABrokenOne()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || qEnvironmentVariableIsSet("DISPLAY"))
        QSKIP("this machine may have a keychain");
    PlatformOptions options;
    options.clock = std::make_shared<SystemClock>();
    const Platform platform = makePlatform(options);
    const auto answer = platform.keyStore->read(QStringLiteral("database"));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result());
    QVERIFY2(answer.result().error().code == ErrorCode::NotFound, qPrintable(answer.result().error().detail));
}

void TestServices::plainKeysSurviveARestartAndAreTheOwnersAlone()
{
    QTemporaryDir folder;
    const QString below = folder.filePath(QStringLiteral("app"));
    const QString name = QStringLiteral("database");
    QVERIFY(PlainKeyStore(below).write(name, "secret").result());
    QCOMPARE(PlainKeyStore(below).read(name).result().value(), std::optional(QByteArray("secret")));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(PlainKeyStore::fileFor(below, name)) & others, QFileDevice::Permissions());
}

void TestServices::theShellAnswersThePicker()
{
    DialogFilePicker picker;
    QSignalSpy wanted(&picker, &DialogFilePicker::dialogWanted);
    const auto choice = picker.pick(FileKind::Drawings);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<FileKind>(), FileKind::Drawings);
    QVERIFY(picker.isWaiting());
    QVERIFY(!choice.isFinished());
    const QList<QUrl> files{QUrl(QStringLiteral("file:///a.jpg")), QUrl(QStringLiteral("content://b"))};
    picker.answer(files);
    QVERIFY(choice.isFinished());
    QCOMPARE(choice.result(), files);
    QVERIFY(!picker.isWaiting());
    picker.cancel(); // the dialog closes after it was answered
}

void TestServices::askingTwiceIsOneChoice()
{
    DialogFilePicker picker;
    QSignalSpy wanted(&picker, &DialogFilePicker::dialogWanted);
    const auto first = picker.pickPictures();
    const auto second = picker.pickPictures();
    QCOMPARE(wanted.size(), 1);
    picker.cancel();
    QCOMPARE(first.result(), QList<QUrl>());
    QCOMPARE(second.result(), QList<QUrl>());
}

void TestServices::aPlaceIsAskedForByName()
{
    auto picker = std::make_unique<DialogFilePicker>();
    QSignalSpy wanted(picker.get(), &DialogFilePicker::placeWanted);
    const auto place = picker->pickPlace(QStringLiteral("a.plumb"));
    const auto again = picker->pickPlace(QStringLiteral("a.plumb"));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("a.plumb"));
    picker->cancel(); // of pictures: another question
    QVERIFY(!place.isFinished());
    picker->answerPlace(QUrl(QStringLiteral("file:///card/a.plumb")));
    QCOMPARE(place.result(), QUrl(QStringLiteral("file:///card/a.plumb")));
    QCOMPARE(again.result(), place.result());
    const auto left = picker->pickPlace(QStringLiteral("b.plumb"));
    picker.reset();
    QCOMPARE(left.result(), QUrl());
}

void TestServices::aPickerThatGoesEndsTheChoice()
{
    auto picker = std::make_unique<DialogFilePicker>();
    const auto choice = picker->pickPictures();
    picker.reset();
    QVERIFY(choice.isFinished());
    QCOMPARE(choice.result(), QList<QUrl>());
}

void TestServices::theFakePicksOnce()
{
    const QList<QUrl> files{QUrl(QStringLiteral("file:///a.jpg"))};
    FakeFilePicker picker(files);
    QCOMPARE(picker.pickPictures().result(), files);
    QCOMPARE(picker.pickPictures().result(), QList<QUrl>());
    picker.willPick(files);
    QCOMPARE(picker.pickPictures().result(), files);
}

void TestServices::anUnknownNetworkIsOnline()
{
    FakeNetworkStatus network;
    QSignalSpy changed(&network, &NetworkStatus::changed);
    QVERIFY(network.online());
    QVERIFY(!network.metered());
    network.become(false, false);
    network.become(false, false);
    QVERIFY(!network.online());
    QCOMPARE(changed.size(), 1);
}

void TestServices::aMachineThatSleptIsNoticed()
{
    const auto clock = std::make_shared<ManualClock>(fromMillis(1'790'000'000'000));
    SleepWatch watch(clock);
    QSignalSpy woke(&watch, &WakeUps::wokeUp);
    clock->advance(SleepWatch::between);
    watch.tick();
    QCOMPARE(woke.size(), 0);
    clock->jump(std::chrono::hours(8)); // a steady clock that stands still in sleep
    watch.tick();
    QCOMPARE(woke.size(), 1);
    watch.tick();
    clock->jump(-std::chrono::hours(9)); // set back meanwhile
    clock->advance(std::chrono::hours(1));
    watch.tick();
    QCOMPARE(woke.size(), 2);
}

void TestServices::notificationsReplaceTheirOwnKind()
{
    FakeNotifier notifier;
    notifier.notify({QStringLiteral("c1"), QStringLiteral("Complaint"), QStringLiteral("2 h left")});
    notifier.notify({QStringLiteral("c1"), QStringLiteral("Complaint"), QStringLiteral("1 h left")});
    notifier.notify({QStringLiteral("c2"), QStringLiteral("Issue"), QString()});
    QCOMPARE(notifier.showing().size(), 2);
    QCOMPARE(notifier.showing().first().text, QStringLiteral("1 h left"));
    notifier.withdraw(QStringLiteral("c1"));
    QCOMPARE(notifier.showing().size(), 1);
}

void TestServices::withoutAServiceNotificationsShowInTheApp()
{
    PlatformOptions options;
    options.clock = std::make_shared<SystemClock>();
    const Platform platform = makePlatform(options);
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || qEnvironmentVariableIsSet("DISPLAY"))
        QSKIP("this machine may have a notification service");
    Notification shown;
    connect(platform.notifier.get(), &Notifier::showInApp, this,
            [&shown](const Notification &notification) { shown = notification; });
    const Notification told{QStringLiteral("c1"), QStringLiteral("Complaint"), QStringLiteral("2 h left")};
    platform.notifier->notify(told);
    QTRY_COMPARE(shown, told);
}

QTEST_GUILESS_MAIN(TestServices)
#include "test_services.moc"
