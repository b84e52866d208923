// What follows from the line above is not sent, and stands again where it was, to the byte.
#include "app/core/json.h"
#include "app/model/lean_line.h"
#include "app/model/wire.h"

#include <QTest>
#include <rapidcheck.h>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

Id id(int n)
{
    return *parseId(u"018f3c1e-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0')));
}

Change first()
{
    Change change;
    change.device = id(2);
    change.op = 7;
    change.record = id(3);
    change.kind = u"issue"_s;
    change.scope = scope::site(id(4));
    change.author = id(5);
    change.at = fromMillis(1795426680000);
    change.hlc = Hlc::at(change.at, 3);
    change.set = {{u"due_on"_s, u"2026-11-25"_s}};
    change.prev = firstPrev;
    change.salt = QByteArray(saltBytes, 's');
    change.id = changeIdOf(change.hlc, change.salt);
    return change;
}

// As a device makes the next one within one action.
Change after(const Change &above)
{
    Change change = above;
    change.op = above.op + 1;
    change.hlc = Hlc(above.hlc.packed() + 1);
    change.prev = changeHash(above);
    change.salt = QByteArray(saltBytes, 't');
    change.id = changeIdOf(change.hlc, change.salt);
    return change;
}

QByteArray leanOf(const Change &change, const Change &above)
{
    return wire::leanLine(encodeChange(change), encodeChange(above));
}

QByteArray wholeOf(const QByteArray &sent, const Change &above)
{
    return wire::wholeLine(sent, encodeChange(above), changeHash(above));
}

QByteArray bent(const QByteArray &line, const QString &key, const QJsonValue &value)
{
    QJsonObject object = *parseObject(line);
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return canonicalJson(object);
}

QByteArray manyMembers()
{
    QByteArray out;
    for (char name = 'A'; name <= 'Z'; ++name)
        out += QByteArray("\"") + name + "\":1,";
    return out;
}

// Names and values that look like members.
QJsonObject trickySet()
{
    return {{u"prev"_s, u"\\\",\"record\":\"x"_s}, {u"id"_s, QJsonObject{{u"at"_s, u"a"_s}, {u"hlc"_s, 1}}}, {u"v"_s, QJsonValue()}};
}

// Each part as it follows from the line above, or another one.
Change anyAfter(const Change &above)
{
    Change change = after(above);
    const auto sometimes = [](auto set) {
        if (*rc::gen::arbitrary<bool>())
            set();
    };
    sometimes([&] { change.device = id(12); });
    sometimes([&] { change.op += 5; });
    sometimes([&] { change.record = id(13); });
    sometimes([&] { change.kind = u"photo"_s; });
    sometimes([&] { change.scope = scope::company; });
    sometimes([&] { change.author = id(15); });
    sometimes([&] { change.at = fromMillis(*rc::gen::inRange<qint64>(-5, 5)); });
    sometimes([&] { change.hlc = Hlc(*rc::gen::arbitrary<std::uint64_t>()); });
    sometimes([&] { change.at = change.hlc.wall(); });
    sometimes([&] { change.base = {{u"prev"_s, 12}}; });
    sometimes([&] { change.set = trickySet(); });
    sometimes([&] { change.salt = QByteArray(16, 'o'); });
    sometimes([&] { change.more = true; });
    sometimes([&] { change.digest = {{u"note"_s, QString(64, u'e')}}; });
    change.id = changeIdOf(change.hlc, change.salt);
    sometimes([&] { change.id = id(11); });
    return change;
}

} // namespace

class TestLeanLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsNewIsSent()
    {
        const Change above = first();
        QCOMPARE(parseObject(leanOf(after(above), above))->keys(), (QStringList{u"record"_s, u"salt"_s, u"set"_s}));
    }

    void whatDoesNotFollowIsSent_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Change>("change");
        const auto row = [](const char *key, auto bend) {
            Change change = after(first());
            bend(change);
            QTest::newRow(key) << QString::fromLatin1(key) << change;
        };
        row("at", [](Change &c) { c.at += Millis(1); });
        row("author", [](Change &c) { c.author = id(9); });
        row("device", [](Change &c) { c.device = id(9); });
        row("hlc", [](Change &c) { c.hlc = Hlc::at(c.at, 9); c.id = changeIdOf(c.hlc, c.salt); });
        row("id", [](Change &c) { c.id = id(9); });
        row("kind", [](Change &c) { c.kind = u"photo"_s; });
        row("op", [](Change &c) { c.op = 12; });
        row("scope", [](Change &c) { c.scope = scope::company; });
    }
    void whatDoesNotFollowIsSent()
    {
        QFETCH(QString, key);
        QFETCH(Change, change);
        const QByteArray lean = leanOf(change, first());
        QStringList expected{u"record"_s, u"salt"_s, u"set"_s, key};
        expected.sort();
        QCOMPARE(parseObject(lean)->keys(), expected);
        QCOMPARE(wholeOf(lean, first()), encodeChange(change));
    }

    // Later on in the same action the wall clock may have gone on; the moment of the action stays.
    void aMomentFollowsFromItsStampOrFromTheLineAbove()
    {
        Change above = first();
        above.at -= Millis(40);
        Change change = after(above);
        QVERIFY(!parseObject(leanOf(change, above))->contains("at"_L1));
        QCOMPARE(wholeOf(leanOf(change, above), above), encodeChange(change));
        change.hlc = Hlc::at(above.at + Millis(900));
        change.at = change.hlc.wall();
        change.id = changeIdOf(change.hlc, change.salt);
        QVERIFY(!parseObject(leanOf(change, above))->contains("at"_L1));
        QCOMPARE(wholeOf(leanOf(change, above), above), encodeChange(change));
    }

    void everyLineIsRestoredToTheByte()
    {
        const bool held = rc::check("lean and whole again is the line itself", [] {
            const Change above = anyAfter(first());
            const Change change = anyAfter(above);
            const QByteArray line = encodeChange(change);
            const QByteArray lean = leanOf(change, above);
            RC_ASSERT(lean.size() <= line.size());
            RC_ASSERT(wholeOf(lean, above) == line);
            RC_ASSERT(wholeOf(line, above) == line);
        });
        QVERIFY(held);
    }

    void aLineThatCouldNotBeRestoredStaysWhole()
    {
        const Change change = after(first());
        QByteArray line = encodeChange(change);
        line.replace(",\"id\":", ", \"id\":");
        QCOMPARE(*decodeChange(line), change);
        QCOMPARE(wire::leanLine(line, encodeChange(first())), line);
        QCOMPARE(wholeOf(line, first()), line); // nor does a space get lost on the other side
    }

    void wholePushesAreTakenAsLeanOnesAre()
    {
        wire::SyncRequest request{u"e1"_s, 44, "tag", {}, {}, "sig"};
        Change change = first();
        for (int i = 0; i < 4; ++i, change = after(change))
            request.changes.push_back(encodeChange(change));
        const QByteArray body = wire::encodeLean(request);
        QCOMPARE(wire::decodeRequest(body)->changes, request.changes);
        QCOMPARE(wire::decodeRequest(wire::encode(request))->changes, request.changes);
        const auto sent = wire::decodeRequestAsSent(body)->changes;
        QCOMPARE(sent[0], request.changes[0]);
        QVERIFY(sent[3].size() * 3 < request.changes[3].size());
    }

    void aFirstLineHasNothingAboveIt()
    {
        const Change above = first();
        wire::SyncRequest request{u"e1"_s, 44, "tag", {}, {leanOf(after(above), above)}, "sig"};
        QVERIFY(!decodeChange(wire::decodeRequest(wire::encode(request))->changes[0]).ok());
    }

    void malformedLeanLines_data()
    {
        QTest::addColumn<QByteArray>("sent");
        const QByteArray lean = leanOf(after(first()), first());
        QVERIFY(decodeChange(wholeOf(lean, first())).ok());
        const QJsonValue none(QJsonValue::Undefined);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << lean.chopped(1);
        QTest::newRow("an empty value") << QByteArray(lean).replace("\"salt\":", "\"hlc\":,\"salt\":");
        QTest::newRow("white space") << QByteArray(lean).replace(",\"salt\"", ", \"salt\"");
        QTest::newRow("a member twice") << QByteArray(lean).replace("\"record\":", "\"record\":1,\"record\":");
        QTest::newRow("members in another order") << QByteArray(lean).chopped(1) + ",\"at\":1}";
        QTest::newRow("an open text") << QByteArray(lean).replace("\",\"salt\"", ",\"salt\"");
        QTest::newRow("more members than any change has") << QByteArray("{") + manyMembers() + lean.sliced(1);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("no salt") << bent(lean, u"salt"_s, none);
        QTest::newRow("short salt") << bent(lean, u"salt"_s, u"AAAA"_s);
        QTest::newRow("a number for a salt") << bent(lean, u"salt"_s, 1);
        QTest::newRow("erased, with neither salt nor id")
            << bent(bent(bent(lean, u"salt"_s, none), u"set"_s, QJsonObject()), u"digest"_s, QJsonObject{{u"note"_s, QString(64, u'e')}});
        QTest::newRow("no record") << bent(lean, u"record"_s, none);
        QTest::newRow("no set") << bent(lean, u"set"_s, none);
        QTest::newRow("a number for a stamp") << bent(lean, u"hlc"_s, 1);
        QTest::newRow("a stamp of letters") << bent(lean, u"hlc"_s, u"zzzzzzzzzzzzzzzz"_s);
        QTest::newRow("null for an id") << bent(lean, u"id"_s, QJsonValue());
        QTest::newRow("text for an op") << bent(lean, u"op"_s, u"8"_s);
        QTest::newRow("an unknown member") << bent(lean, u"extra"_s, 1);
    }
    void malformedLeanLines()
    {
        QFETCH(QByteArray, sent);
        QVERIFY(!decodeChange(wholeOf(sent, first())).ok());
    }
};

QTEST_GUILESS_MAIN(TestLeanLine)
#include "test_lean_line.moc"
