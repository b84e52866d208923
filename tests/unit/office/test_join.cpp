// A one-time code becomes a device: once, for a while, and repeatable where the reply was lost.
#include "app/core/json.h"
#include "app/core/text.h"
#include "office/service/series.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using std::chrono::hours;

class TestJoin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreshCodeMakesADevice()
    {
        OfficeFixture office;
        const TestDevice device = office.newDevice();
        const Response response = office.join(office.invite(office.admin), device);
        QCOMPARE(response.status, 200);
        const QJsonObject body = jsonOf(response);
        QCOMPARE(body.value(u"company_name"_s).toString(), u"墨線裝飾"_s);
        QCOMPARE(body.value(u"person"_s).toString(), toString(office.admin));
        QCOMPARE(body.value(u"person_name"_s).toString(), u"周敏"_s);
        QCOMPARE(body.value(u"epoch"_s).toString(), u"epoch-1"_s);
        QCOMPARE(body.value(u"time"_s).toString(), toIso(office.clock.now()));
        QCOMPARE(fromBase64Url(body.value(u"office_public_key"_s).toString().toLatin1()), office.key.key.publicKey);
        QVERIFY(parseId(body.value(u"company"_s).toString()));

        TestDevice joined = device;
        joined.token = body.value(u"token"_s).toString().toLatin1();
        QCOMPARE(office.sync(joined, {}).status, 200);
    }

    void everyDeviceHasLettersOfItsOwn()
    {
        QCOMPARE(seriesLetters(1), u"A"_s);
        QCOMPARE(seriesLetters(26), u"Z"_s);
        QCOMPARE(seriesLetters(27), u"AA"_s);
        QCOMPARE(seriesLetters(702), u"ZZ"_s);
        QCOMPARE(seriesLetters(703), u"AAA"_s);
        OfficeFixture office;
        const auto lettersOf = [&](const TestDevice &device, bool asks = true) {
            wire::SyncRequest request;
            request.asksSeries = asks;
            return syncedOf(office.sync(device, request)).series;
        };
        const TestDevice first = office.joined(office.admin);
        const TestDevice second = office.joined(office.admin);
        QCOMPARE(lettersOf(first), u"A"_s);
        QCOMPARE(lettersOf(second), u"B"_s);
        QCOMPARE(lettersOf(second, false), QString());
        TestDevice again = first; // with another code: the same device
        QCOMPARE(office.join(office.invite(office.admin), again).status, 200);
        QCOMPARE((*office.ledger->read())->device(first.id)->value().series, 1);
        QCOMPARE(lettersOf(office.joined(office.admin)), u"C"_s);
    }

    // Whoever joined after the backup is not in it, and keeps what it was given.
    void aRestoredOfficeGivesNoLettersTwice()
    {
        OfficeFixture office;
        const QString backup = office.backUp();
        const TestDevice lost = office.joined(office.admin);
        QCOMPARE((*office.ledger->read())->device(lost.id)->value().series, 1);
        office.restore(backup, u"epoch-2"_s);
        const TestDevice next = office.joined(office.admin);
        QCOMPARE((*office.ledger->read())->device(next.id)->value().series, 27);
    }

    void theTokenIsKeptOnlyAsAHash()
    {
        OfficeFixture office;
        const TestDevice device = office.joined(office.admin);
        for (const QString &name : {u"ledger.db"_s, u"ledger.db-wal"_s}) {
            QFile file(office.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(device.token), qPrintable(name));
        }
    }

    void aLostReplyIsRepeatedWordForWord()
    {
        OfficeFixture office;
        const TestDevice device = office.newDevice();
        const QString code = office.invite(office.admin);
        const QJsonObject first = jsonOf(office.join(code, device));
        const Response again = office.join(code, device);
        QCOMPARE(again.status, 200);
        QCOMPARE(jsonOf(again), first);
    }

    void aCodeOfSomebodyElseOrTooOldIsRefused_data()
    {
        QTest::addColumn<bool>("usedBefore");
        QTest::addColumn<bool>("sameDevice");
        QTest::addColumn<bool>("otherKey");
        QTest::addColumn<int>("hoursLater");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("fresh") << false << false << false << 47 << 200 << QString();
        QTest::newRow("expired") << false << false << false << 48 << 410 << u"invite_expired"_s;
        QTest::newRow("used by another device") << true << false << false << 0 << 409 << u"invite_used"_s;
        QTest::newRow("used by another device, long ago") << true << false << false << 99 << 409 << u"invite_used"_s;
        QTest::newRow("same device, another key") << true << true << true << 0 << 409 << u"invite_used"_s;
        QTest::newRow("same device, too late") << true << true << false << 48 << 410 << u"invite_expired"_s;
    }
    void aCodeOfSomebodyElseOrTooOldIsRefused()
    {
        QFETCH(bool, usedBefore);
        QFETCH(bool, sameDevice);
        QFETCH(bool, otherKey);
        QFETCH(int, hoursLater);
        OfficeFixture office;
        TestDevice device = office.newDevice();
        const QString code = office.invite(office.admin);
        if (usedBefore)
            QCOMPARE(office.join(code, device).status, 200);
        if (!sameDevice)
            device.id = office.freshId();
        if (otherKey)
            device.key = crypto::newSigningKey();
        office.clock.advance(hours(hoursLater));
        const Response response = office.join(code, device);
        QTEST(response.status, "status");
        QTEST(codeOf(response), "code");
    }

    void aCodeNobodyHandedOutIsGarbled()
    {
        OfficeFixture office;
        const Response response = office.join(u"AAAAAAAAAAAAAAAAAAAAAA"_s, office.newDevice());
        QCOMPARE(response.status, 404);
        QCOMPARE(codeOf(response), u"invite_garbled"_s);
    }

    void aDeviceDoesNotChangeHands()
    {
        OfficeFixture office;
        TestDevice admin = office.joined(office.admin);
        const Id other = office.person(admin, u"陳強"_s, {{scope::company, u"project_manager"_s}});
        const Response response = office.join(office.invite(other), admin);
        QCOMPARE(response.status, 409);
        QCOMPARE(codeOf(response), u"refused"_s);
        QCOMPARE(office.sync(admin, {}).status, 200); // its token still holds
    }

    void aTokenGrowsOldAndIsReplacedWithoutLockingAnybodyOut()
    {
        OfficeFixture office;
        TestDevice device = office.joined(office.admin);
        office.clock.advance(hours(24 * 7) - Millis(1));
        QVERIFY(syncedOf(office.sync(device, {})).token.isEmpty()); // young enough
        office.clock.advance(Millis(1));
        const QByteArray next = syncedOf(office.sync(device, {})).token;
        QVERIFY(!next.isEmpty() && next != device.token);
        // The answer was lost: the old one still holds, and the same next one is offered.
        QCOMPARE(syncedOf(office.sync(device, {})).token, next);
        TestDevice renewed = device;
        renewed.token = next;
        const Response used = office.sync(renewed, {});
        QCOMPARE(used.status, 200);
        QVERIFY(syncedOf(used).token.isEmpty());
        QCOMPARE(office.sync(renewed, {}).status, 200);
    }

    void anOldTokenIsTurnedAwayAndNotedOncePerHour()
    {
        OfficeFixture office;
        TestDevice device = office.joined(office.admin);
        office.clock.advance(hours(24 * 7));
        TestDevice renewed = device;
        renewed.token = syncedOf(office.sync(device, {})).token;
        QCOMPARE(office.sync(renewed, {}).status, 200);
        const auto replays = [&] {
            int count = 0;
            const auto reader = office.ledger->read();
            const Status read = (*reader)->eachEvent([&](const EventRow &event) -> Status {
                count += event.what == u"old_token"_s && event.device == device.id;
                return {};
            });
            return read.ok() ? count : -1;
        };
        QCOMPARE(replays(), 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(office.sync(device, {}).status, 401);
        QCOMPARE(replays(), 1);
        office.clock.advance(hours(1));
        QCOMPARE(office.sync(device, {}).status, 401);
        QCOMPARE(replays(), 2);
        QCOMPARE(office.sync(renewed, {}).status, 200); // whoever has the newer one goes on
    }

    void aTokenIsBoundToItsDeviceAndNotToBeGuessed()
    {
        OfficeFixture office;
        const TestDevice device = office.joined(office.admin);
        QByteArray raw = fromBase64Url(device.token);
        QCOMPARE(raw.size(), 52);
        for (const qsizetype at : {qsizetype(0), qsizetype(19), qsizetype(51)}) { // device, generation, MAC
            TestDevice other = device;
            QByteArray changed = raw;
            changed[at] = char(changed[at] ^ 1);
            other.token = toBase64Url(changed);
            QCOMPARE(office.sync(other, {}).status, 401);
        }
        QCOMPARE(office.sync(device, {}).status, 200);
    }

    void joiningAgainMakesTheTokensBeforeInvalid()
    {
        OfficeFixture office;
        const TestDevice device = office.joined(office.admin);
        TestDevice again = device;
        again.token = jsonOf(office.join(office.invite(office.admin), device)).value(u"token"_s).toString().toLatin1();
        QCOMPARE(office.sync(again, {}).status, 200);
        QCOMPARE(office.sync(device, {}).status, 401);
    }

    void everyAnswerRenewsTheLease()
    {
        OfficeFixture office;
        const TestDevice device = office.joined(office.admin);
        QCOMPARE(syncedOf(office.sync(device, {})).leaseUntil, office.clock.now() + hours(24 * 30));
        office.clock.advance(hours(5));
        QCOMPARE(syncedOf(office.sync(device, {})).leaseUntil, office.clock.now() + hours(24 * 30));
        {
            const auto writer = office.ledger->write();
            QVERIFY((*writer)->setLease(hours(24 * 3)).ok() && (*writer)->commit().ok());
        }
        QCOMPARE(syncedOf(office.sync(device, {})).leaseUntil, office.clock.now() + hours(24 * 3));
    }

    void whatIsNoJoinIsInvalid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("{\"code\":");
        QTest::newRow("no device") << QByteArray(R"({"code":"x","public_key":"AAAA"})");
        QTest::newRow("short key")
            << QByteArray(R"({"code":"x","device":"0197f0a0-0000-7000-8000-000000000001","public_key":"AAAA"})");
    }
    void whatIsNoJoinIsInvalid()
    {
        QFETCH(QByteArray, body);
        OfficeFixture office;
        const Response response = office.ask("POST", u"/v1/join"_s, body);
        QCOMPARE(response.status, 400);
        QCOMPARE(codeOf(response), u"invalid_json"_s);
    }

    void withoutATokenNothingIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("sync") << QByteArray("POST") << u"/v1/sync"_s << QByteArray();
        QTest::newRow("wrong token") << QByteArray("POST") << u"/v1/sync"_s << QByteArray("Bearer xyz");
        QTest::newRow("basic") << QByteArray("POST") << u"/v1/sync"_s << QByteArray("Basic eHl6");
        QTest::newRow("missing") << QByteArray("POST") << u"/v1/blobs/missing"_s << QByteArray("Bearer ");
        QTest::newRow("files") << QByteArray("POST") << u"/v1/files"_s << QByteArray("Bearer xyz");
        QTest::newRow("blob") << QByteArray("GET") << u"/v1/blobs/"_s + QString(64, u'a') << QByteArray();
    }
    void withoutATokenNothingIsAnswered()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, authorization);
        OfficeFixture office;
        const Response response = office.ask(method, path, {}, {{"authorization", authorization}});
        QCOMPARE(response.status, 401);
        QCOMPARE(codeOf(response), u"unauthorized"_s);
    }

    void healthAndMetricsAreForEverybody()
    {
        OfficeFixture office;
        QCOMPARE(jsonOf(office.ask("GET", u"/health"_s)).value(u"status"_s).toString(), u"ok"_s);
        const Response metrics = office.ask("GET", u"/metrics"_s);
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.body.contains("plumbline_requests_total{route=\"health\",status=\"200\"} 1\n"));
        QCOMPARE(office.ask("GET", u"/nowhere"_s).status, 404);
        QCOMPARE(office.ask("DELETE", u"/health"_s).status, 405);
    }
};

QTEST_GUILESS_MAIN(TestJoin)
#include "test_join.moc"
