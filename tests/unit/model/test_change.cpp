// A change keeps its meaning through its bytes; its hash covers all of it, and survives erasure of values.
#include "app/core/json.h"
#include "app/model/change.h"
#include "app/model/invite.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

Id id(int n)
{
    return *parseId(u"018f3c1e-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0')));
}

Change sample()
{
    Change change;
    change.id = id(1);
    change.device = id(2);
    change.op = 7;
    change.record = id(3);
    change.kind = u"issue"_s;
    change.scope = scope::site(id(4));
    change.author = id(5);
    change.at = fromMillis(1795426680000);
    change.hlc = Hlc::at(change.at, 3);
    change.base = {{u"due_on"_s, 12}};
    change.set = {{u"due_on"_s, u"2026-11-25"_s}, {u"place"_s, QJsonValue()}};
    change.prev = firstPrev;
    change.salt = QByteArray(saltBytes, 's');
    return change;
}

} // namespace

class TestChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytesKeepEverything()
    {
        Change change = sample();
        QCOMPARE(*decodeChange(encodeChange(change)), change);
        change.more = true;
        QCOMPARE(*decodeChange(encodeChange(change)), change);
    }

    void olderChangesHaveLongerSaltsAndOtherIds()
    {
        Change change = sample();
        change.salt = QByteArray(16, 's');
        QCOMPARE(*decodeChange(encodeChange(change)), change);
    }

    // Computed once with another program (sha256sum).
    void idsFollowFromStampAndSalt()
    {
        QCOMPARE(toString(changeIdOf(Hlc(0x01a207c4fcc00003), QByteArray(12, 's'))), u"01a207c4-fcc0-7acf-8f6a-2f7f461c2e39"_s);
        QVERIFY(changeIdOf(Hlc(1), "a") != changeIdOf(Hlc(1), "b"));
        QVERIFY(changeIdOf(Hlc(1), "a") != changeIdOf(Hlc(2), "a"));
    }

    void hashCoversEveryPart_data()
    {
        QTest::addColumn<Change>("bent");
        const auto row = [](const char *name, auto bend) {
            Change change = sample();
            bend(change);
            QTest::newRow(name) << change;
        };
        row("id", [](Change &c) { c.id = id(9); });
        row("device", [](Change &c) { c.device = id(9); });
        row("op", [](Change &c) { c.op = 8; });
        row("record", [](Change &c) { c.record = id(9); });
        row("kind", [](Change &c) { c.kind = u"photo"_s; });
        row("scope", [](Change &c) { c.scope = scope::company; });
        row("author", [](Change &c) { c.author = id(9); });
        row("time", [](Change &c) { c.at += Millis(1); });
        row("hlc", [](Change &c) { c.hlc = Hlc(1); });
        row("base", [](Change &c) { c.base = {}; });
        row("value", [](Change &c) { c.set.insert(u"due_on"_s, u"2026-11-26"_s); });
        row("field", [](Change &c) { c.set.remove(u"place"_s); });
        row("prev", [](Change &c) { c.prev = QByteArray(64, '1'); });
        row("salt", [](Change &c) { c.salt = QByteArray(saltBytes, 't'); });
        row("more", [](Change &c) { c.more = true; });
    }
    void hashCoversEveryPart()
    {
        QFETCH(Change, bent);
        QVERIFY(changeHash(bent) != changeHash(sample()));
    }

    void erasedValuesLeaveTheHashAlone()
    {
        Change erased = sample();
        const Change whole = sample();
        // the digest of one field, as the definition in change.h gives it
        Change only = whole;
        only.set = {{u"due_on"_s, whole.set.value(u"due_on"_s)}};
        erased.set.remove(u"due_on"_s);
        const QByteArray pair = canonicalJson(QJsonArray{u"due_on"_s, u"2026-11-25"_s});
        erased.digest.insert(u"due_on"_s, QString::fromLatin1(QCryptographicHash::hash(whole.salt + pair, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(changeHash(erased), changeHash(whole));
        QCOMPARE(*decodeChange(encodeChange(erased)), erased);
    }

    void brokenBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto bent = [](const QString &key, const QJsonValue &value) {
            QJsonObject object = *parseObject(encodeChange(sample()));
            if (value.isUndefined())
                object.remove(key);
            else
                object.insert(key, value);
            return canonicalJson(object);
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << encodeChange(sample()).chopped(5);
        QTest::newRow("unknown key") << bent(u"extra"_s, 1);
        QTest::newRow("no device") << bent(u"device"_s, QJsonValue(QJsonValue::Undefined));
        QTest::newRow("op 0") << bent(u"op"_s, 0);
        QTest::newRow("op with fraction") << bent(u"op"_s, 1.5);
        QTest::newRow("newer version") << bent(u"v"_s, 2);
        QTest::newRow("hlc") << bent(u"hlc"_s, u"xyz"_s);
        QTest::newRow("prev") << bent(u"prev"_s, u"00"_s);
        QTest::newRow("salt") << bent(u"salt"_s, u"AAAA"_s);
        QTest::newRow("scope") << bent(u"scope"_s, u"site/../company"_s);
        QTest::newRow("nothing set") << bent(u"set"_s, QJsonObject());
        QTest::newRow("base of text") << bent(u"base"_s, QJsonObject{{u"due_on"_s, u"12"_s}});
        QTest::newRow("256 KiB") << bent(u"set"_s, QJsonObject{{u"a"_s, QString(300000, u'x')}});
    }
    void brokenBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeChange(bytes).ok());
    }

    void inviteSurvivesAChat()
    {
        const Invite invite{u"https://office.example:8443"_s, QByteArray(64, 'a'), u"code"_s, u"墨線裝飾"_s, u"陳強"_s};
        const QString text = encodeInvite(invite);
        QCOMPARE(*decodeInvite(text), invite);
        QString wrapped = text;
        wrapped.insert(20, u"\n "_s);
        QCOMPARE(*decodeInvite(u"  "_s + wrapped + u"\r\n"_s), invite);
    }

    void garbledInvites_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = encodeInvite({u"https://office.example"_s, QByteArray(64, 'a'), u"c"_s, u"n"_s, u"p"_s});
        QTest::newRow("empty") << QString();
        QTest::newRow("other text") << u"https://example.com"_s;
        QTest::newRow("cut off") << good.chopped(8);
        QString bent = good;
        bent[30] = bent[30] == u'A' ? u'B' : u'A';
        QTest::newRow("one letter off") << bent;
        QTest::newRow("no encryption") << encodeInvite({u"http://office.example"_s, QByteArray(64, 'a'), u"c"_s, u"n"_s, u"p"_s});
        QTest::newRow("no fingerprint") << encodeInvite({u"https://office.example"_s, {}, u"c"_s, u"n"_s, u"p"_s});
        QTest::newRow("no address") << encodeInvite({u"https://"_s, QByteArray(64, 'a'), u"c"_s, u"n"_s, u"p"_s});
    }
    void garbledInvites()
    {
        QFETCH(QString, text);
        const auto result = decodeInvite(text);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::InviteGarbled);
    }
};

QTEST_GUILESS_MAIN(TestChange)
#include "test_change.moc"
