// Whom the office tells outside: signed, without anything of a client, again after a failure, and no other address
// than the one that was given.
#include "app/core/json.h"
#include "office/notify/clock_keeper.h"
#include "office/notify/webhook_keeper.h"
#include "tests/unit/office/complaint_office.h"
#include "tests/support/webhook_receiver.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using namespace std::chrono_literals;

namespace {

struct Hooks : ComplaintOffice {
    WebhookReceiver receiver;
    std::atomic<bool> stop = false;

    Hooks() { tuning.webhookTime = 500ms; }
    QString address(const QString &path = u"/hook?key=k"_s) const { return u"http://127.0.0.1:%1%2"_s.arg(receiver.port()).arg(path); }
    WebhookRow add(const QString &form, const QString &url, const QString &secret = u"s3cret"_s, bool inside = true)
    {
        const WebhookRow row{freshId(), form, url, secret, u"zh_CN"_s, inside, clock.now(), false};
        auto writer = ledger->write();
        if (!(*writer)->putWebhook(row).ok() || !(*writer)->commit().ok())
            qFatal("webhook");
        return row;
    }
    void look()
    {
        ClockKeeper keeper({*ledger, *schema, key, *random, tuning});
        if (!keeper.look(clock.now()).ok())
            qFatal("look");
    }
    WebhookKeeper::Sent send()
    {
        const auto sent = WebhookKeeper(*ledger, *schema, tuning).send(clock.now(), stop);
        if (!sent.ok())
            qFatal("%s", qPrintable(sent.error().detail));
        return *sent;
    }
    DeliveryRow newest()
    {
        DeliveryRow out;
        if (!(*ledger->read())->eachDelivery(1, [&](const DeliveryRow &each) -> Status { out = each; return {}; }).ok())
            qFatal("deliveries");
        return out;
    }
};

} // namespace

class TestWebhooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonIsSignedAndSaysNothingOfAClient()
    {
        Hooks office;
        office.add(u"json"_s, office.address());
        const Id id = office.registered(u"major"_s, {{u"title"_s, u"Flat 302, call 13800138000"_s}, {u"caller"_s, u"王先生"_s}, {u"detail"_s, u"老王家"_s}});
        office.look();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(office.send().delivered, 1); // the oldest of this webhook, one at a time
        QCOMPARE(office.send().tried, 0);
        const auto heard = office.receiver.heard();
        QCOMPARE(heard.size(), 3u);
        QStringList events;
        for (const auto &each : heard) {
            const QJsonObject said = *parseObject(each.body);
            events << said.value(u"event"_s).toString();
            QCOMPARE(said.value(u"complaint"_s).toObject().value(u"id"_s).toString(), toString(id));
            for (const QByteArray &word : {QByteArray("302"), QByteArray("138001"), QByteArray("王"), QByteArray("caller"), QByteArray("title")})
                QVERIFY2(!each.body.contains(word), word.constData());
            const QByteArray seconds = QByteArray::number(toMillis(office.clock.now()) / 1000);
            const QByteArray mac = QMessageAuthenticationCode::hash(seconds + '.' + each.body, "s3cret", QCryptographicHash::Sha256).toHex();
            QCOMPARE(each.signature, "t=" + seconds + ",v1=" + mac);
            QCOMPARE(each.contentType, QByteArray("application/json"));
            QCOMPARE(each.target, QByteArray("/hook?key=k"));
        }
        QCOMPARE(events.count(u"complaint.registered"_s), 1);
        QCOMPARE(events.count(u"complaint.escalated"_s), 2);
        office.look();
        QCOMPARE(office.send().tried, 0); // nothing is told twice
    }

    void aRepairIsToldLikeAComplaint()
    {
        Hooks office;
        office.add(u"json"_s, office.address());
        const Id id = office.freshId();
        office.did(office.desk, id, u"maintenance"_s,
                   office.repair({{u"title"_s, u"Flat 302, call 13800138000"_s}, {u"caller"_s, u"王先生"_s}, {u"urgency"_s, u"emergency"_s}, {u"trade"_s, u"waterproofing"_s}}));
        office.look();
        QStringList events;
        while (office.send().delivered > 0) {
        }
        for (const auto &each : office.receiver.heard()) {
            const QJsonObject said = *parseObject(each.body);
            events << said.value(u"event"_s).toString();
            const QJsonObject about = said.value(u"maintenance"_s).toObject();
            QCOMPARE(about.value(u"id"_s).toString(), toString(id));
            QCOMPARE(about.value(u"trade"_s).toString(), u"waterproofing"_s);
            for (const QByteArray &word : {QByteArray("302"), QByteArray("138001"), QByteArray("王"), QByteArray("caller"), QByteArray("title")})
                QVERIFY2(!each.body.contains(word), word.constData());
        }
        QCOMPARE(events, (QStringList{u"maintenance.registered"_s, u"maintenance.escalated"_s})); // an emergency rings at once
        office.did(office.desk, id, u"maintenance"_s, {{u"detail"_s, u"more"_s}});
        office.look();
        QCOMPARE(office.send().tried, 0); // nothing is told twice
    }

    void oneThatIsNewHearsNothingOfWhatIsOld()
    {
        Hooks office;
        const Id id = office.freshId();
        office.did(office.desk, id, u"maintenance"_s, office.repair());
        office.look();
        office.add(u"json"_s, office.address());
        office.did(office.desk, id, u"maintenance"_s, {{u"detail"_s, u"more"_s}});
        office.look();
        QCOMPARE(office.send().tried, 0);
    }

    void aRobotReadsOfARepairWhatItIs()
    {
        Hooks office;
        office.add(u"wecom"_s, office.address());
        office.receiver.will({.body = "{\"errcode\":0}"});
        office.did(office.desk, office.freshId(), u"maintenance"_s, office.repair({{u"urgency"_s, u"emergency"_s}, {u"number"_s, u"R-1123-A77"_s}}));
        office.look();
        office.send();
        const QString said = QString::fromUtf8(office.receiver.heard().at(0).body);
        QVERIFY2(said.contains(u"R-1123-A77"_s) && said.contains(u"·"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"emergency"_s), "in words");
    }

    void aFailureIsTriedAgainWithTheSameNumber()
    {
        Hooks office;
        office.add(u"json"_s, office.address());
        office.receiver.will({.status = 500});
        office.registered(u"normal"_s);
        office.look();
        const auto first = office.send();
        QCOMPARE(first.delivered, 0);
        QCOMPARE(*first.next, office.clock.now() + 30s);
        QCOMPARE(office.newest().status, 500);
        QCOMPARE(office.newest().problem, u"answered 500"_s);
        office.clock.advance(30s - 1ms);
        QCOMPARE(office.send().tried, 0);
        office.clock.advance(1ms);
        QCOMPARE(office.send().delivered, 1);
        const auto heard = office.receiver.heard();
        QCOMPARE(heard.size(), 2u);
        QCOMPARE(heard[0].delivery, heard[1].delivery);
        QCOMPARE(office.newest().state, u"delivered"_s);
        QCOMPARE(office.newest().tries, 2);
    }

    void aRedirectIsNotFollowed()
    {
        Hooks office;
        office.add(u"json"_s, office.address());
        office.receiver.will({.status = 307, .location = office.address(u"/elsewhere"_s).toUtf8()});
        office.registered(u"normal"_s);
        office.look();
        QCOMPARE(office.send().delivered, 0);
        QCOMPARE(office.receiver.heard().size(), 1u);
        QCOMPARE(office.newest().problem, u"answered 307"_s);
    }

    void oneThatHangsKeepsNoOtherFromBeingTold()
    {
        Hooks office;
        WebhookReceiver silent;
        silent.will({.hangs = true});
        office.add(u"json"_s, u"http://127.0.0.1:%1/"_s.arg(silent.port()));
        office.add(u"json"_s, office.address());
        office.registered(u"normal"_s);
        office.look();
        const auto sent = office.send();
        QCOMPARE(sent.tried, 2);
        QCOMPARE(sent.delivered, 1);
        QCOMPARE(office.receiver.heard().size(), 1u);
        QVERIFY(sent.next.has_value());
    }

    void oneThatIsGoneIsGivenUpInTheEnd()
    {
        Hooks office;
        QString gone;
        {
            const WebhookReceiver was;
            gone = u"http://127.0.0.1:%1/secret-path"_s.arg(was.port());
        }
        office.add(u"json"_s, gone);
        office.registered(u"normal"_s, {{u"accepted_at"_s, toIso(office.clock.now())}});
        office.look();
        for (const Millis pause : office.tuning.webhookPauses) {
            QCOMPARE(*office.send().next, office.clock.now() + pause);
            office.clock.advance(pause);
        }
        const auto last = office.send();
        QCOMPARE(last.tried, 1);
        QVERIFY(!last.next);
        QCOMPARE(office.newest().state, u"given_up"_s);
        QVERIFY(!office.newest().problem.isEmpty() && !office.newest().problem.contains(u"secret-path"));
    }

    void robotsHearOneLineInTheirForm_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("taken");
        QTest::newRow("wecom") << u"wecom"_s << QByteArray(R"({"errcode":0,"errmsg":"ok"})")
                               << QByteArray(R"({"msgtype":"text","text":{"content":"投诉 C-1 · 紧急 · 已登记"}})") << true;
        QTest::newRow("wecom, too many") << u"wecom"_s << QByteArray(R"({"errcode":45009})") << QByteArray() << false;
        QTest::newRow("wecom, not its answer") << u"wecom"_s << QByteArray("<html>") << QByteArray() << false;
        QTest::newRow("dingtalk") << u"dingtalk"_s << QByteArray(R"({"errcode":0})")
                                  << QByteArray(R"({"msgtype":"text","text":{"content":"投诉 C-1 · 紧急 · 已登记"}})") << true;
        QTest::newRow("feishu") << u"feishu"_s << QByteArray(R"({"code":0})") << QByteArray() << true;
        QTest::newRow("feishu, refused") << u"feishu"_s << QByteArray(R"({"code":19021})") << QByteArray() << false;
    }
    void robotsHearOneLineInTheirForm()
    {
        QFETCH(QString, form);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, body);
        QFETCH(bool, taken);
        Hooks office;
        office.add(form, office.address());
        office.receiver.will({.body = answer});
        office.registered(u"urgent"_s, {{u"number"_s, u"C-1"_s}, {u"title"_s, u"王先生家漏水"_s}, {u"accepted_at"_s, toIso(office.clock.now())}});
        office.look();
        QCOMPARE(office.send().delivered, taken ? 1 : 0);
        const auto heard = office.receiver.heard();
        QCOMPARE(heard.size(), 1u);
        QVERIFY(!heard[0].body.contains("王"));
        if (!body.isEmpty())
            QCOMPARE(heard[0].body, body);
        const QByteArray now = QByteArray::number(toMillis(office.clock.now()));
        if (form == u"dingtalk") {
            const QByteArray mac = QMessageAuthenticationCode::hash(now + "\ns3cret", "s3cret", QCryptographicHash::Sha256);
            QCOMPARE(heard[0].target, "/hook?key=k&timestamp=" + now + "&sign=" + mac.toBase64().toPercentEncoding());
        }
        if (form == u"feishu") {
            const QByteArray seconds = QByteArray::number(toMillis(office.clock.now()) / 1000);
            const QJsonObject said = *parseObject(heard[0].body);
            QCOMPARE(said.value(u"content"_s).toObject().value(u"text"_s).toString(), u"投诉 C-1 · 紧急 · 已登记"_s);
            QCOMPARE(said.value(u"timestamp"_s).toString().toLatin1(), seconds);
            const QByteArray mac = QMessageAuthenticationCode::hash({}, seconds + "\ns3cret", QCryptographicHash::Sha256);
            QCOMPARE(said.value(u"sign"_s).toString().toLatin1(), mac.toBase64());
        }
    }

    void oneThatWasRemovedHearsNothing()
    {
        Hooks office;
        WebhookRow row = office.add(u"json"_s, office.address());
        office.registered(u"normal"_s);
        office.look();
        row.removed = true;
        {
            auto writer = office.ledger->write();
            QVERIFY((*writer)->putWebhook(row).ok() && (*writer)->commit().ok());
        }
        QCOMPARE(office.send().tried, 0);
        QCOMPARE(office.newest().problem, u"removed"_s);
        const qint64 told = office.newest().number;
        office.registered(u"major"_s);
        office.look();
        QCOMPARE(office.newest().number, told);
        QVERIFY(office.receiver.heard().empty());
    }

    void anOfficeThatStopsTriesAgainLater()
    {
        Hooks office;
        office.add(u"json"_s, office.address());
        office.registered(u"normal"_s);
        office.look();
        office.stop = true;
        QCOMPARE(office.send().tried, 0);
        QCOMPARE(office.newest().state, u"waiting"_s);
        office.stop = false;
        QCOMPARE(office.send().delivered, 1);
    }

    void whatIsLongOverIsForgotten()
    {
        Hooks office;
        office.add(u"json"_s, office.address());
        const auto remembered = [&] {
            int count = 0;
            const Status read = (*office.ledger->read())->eachDelivery(100, [&](const DeliveryRow &) -> Status { ++count; return {}; });
            return read.ok() ? count : -1;
        };
        const QJsonObject accepted{{u"accepted_at"_s, toIso(office.clock.now())}};
        office.registered(u"normal"_s, accepted);
        office.look();
        QCOMPARE(office.send().delivered, 1);
        QCOMPARE(remembered(), 1);
        office.clock.advance(office.tuning.webhookLogLife + 1h);
        const Id late = office.freshId();
        {
            auto writer = office.ledger->write();
            QVERIFY(announce(**writer, late, {{u"event"_s, u"complaint.registered"_s}}, office.clock.now()).ok() && (*writer)->commit().ok());
        }
        QCOMPARE(remembered(), 2);
        QCOMPARE(office.send().delivered, 1);
        QCOMPARE(remembered(), 1);
        QCOMPARE(office.newest().event, late);
    }

    void anEndlessAnswerIsAFailure()
    {
        Hooks office;
        office.add(u"json"_s, office.address());
        office.receiver.will({.body = QByteArray(200'000, 'x')});
        office.registered(u"normal"_s);
        office.look();
        QCOMPARE(office.send().delivered, 0);
        QCOMPARE(office.newest().state, u"waiting"_s);
    }

    void theMachineItselfIsReachedOnlyWhereThatWasAllowed()
    {
        Hooks office;
        office.add(u"json"_s, u"https://127.0.0.1:%1/"_s.arg(office.receiver.port()), u"s"_s, false);
        office.add(u"json"_s, office.address(), u"s"_s, false); // not even by another way than the command
        office.registered(u"normal"_s);
        office.look();
        QCOMPARE(office.send().delivered, 0);
        QVERIFY(office.receiver.heard().empty());
    }

    void whereMayItConnect_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("outside");
        QTest::addColumn<bool>("inside");
        const auto row = [](const char *name, const char *hex, bool outside, bool inside) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << outside << inside;
        };
        row("8.8.8.8", "08080808", true, true);
        row("127.0.0.1", "7f000001", false, true);
        row("10.1.2.3", "0a010203", false, true);
        row("172.31.0.1", "ac1f0001", false, true);
        row("172.32.0.1", "ac200001", true, true);
        row("192.168.1.1", "c0a80101", false, true);
        row("100.64.0.1", "64400001", false, true);
        row("169.254.169.254, of a cloud", "a9fea9fe", false, false);
        row("0.0.0.0", "00000000", false, false);
        row("224.0.0.1", "e0000001", false, false);
        row("255.255.255.255", "ffffffff", false, false);
        row("2001:4860::8888", "20014860000000000000000000008888", true, true);
        row("::1", "00000000000000000000000000000001", false, true);
        row("fd00::1", "fd000000000000000000000000000001", false, true);
        row("fe80::1", "fe800000000000000000000000000001", false, false);
        row("::ffff:127.0.0.1", "00000000000000000000ffff7f000001", false, true);
        row("::ffff:169.254.169.254", "00000000000000000000ffffa9fea9fe", false, false);
        row("64:ff9b::7f00:1", "0064ff9b00000000000000007f000001", false, true);
        row("no address", "7f", false, false);
    }
    void whereMayItConnect()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, outside);
        QFETCH(bool, inside);
        QCOMPARE(mayConnect(address, false), outside);
        QCOMPARE(mayConnect(address, true), inside);
    }

    void whatIsAnAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("outside");
        QTest::addColumn<bool>("inside");
        QTest::newRow("https") << u"https://example.com/hook?key=1"_s << true << true;
        QTest::newRow("http") << u"http://example.com/hook"_s << false << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false << false;
        QTest::newRow("gopher") << u"gopher://example.com"_s << false << false;
        QTest::newRow("with a password") << u"https://me:word@example.com/"_s << false << false;
        QTest::newRow("nothing") << QString() << false << false;
        QTest::newRow("no host") << u"https:///hook"_s << false << false;
    }
    void whatIsAnAddress()
    {
        QFETCH(QString, url);
        QFETCH(bool, outside);
        QFETCH(bool, inside);
        QCOMPARE(!problemOf(url, false), outside);
        QCOMPARE(!problemOf(url, true), inside);
    }
};

QTEST_GUILESS_MAIN(TestWebhooks)
#include "test_webhooks.moc"
