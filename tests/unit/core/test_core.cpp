// Ids, clocks, randomness and JSON at the edges.
#include "app/core/hlc.h"
#include "app/core/id.h"
#include "app/core/json.h"
#include "app/core/text.h"

#include <QSet>
#include <QTest>

using namespace plumb;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const Moment start = fromMillis(1795426680000); // 2026-11-23T09:38:00Z
}

class TestCore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsCarryTimeVersionAndVariant()
    {
        ManualClock clock(start);
        SeededRandom random(1);
        const QByteArray raw = toBytes(newId(clock, random));
        qint64 millis = 0;
        for (int i = 0; i < 6; ++i)
            millis = millis << 8 | quint8(raw[i]);
        QCOMPARE(millis, toMillis(start));
        QCOMPARE(quint8(raw[6]) >> 4, 7);
        QCOMPARE(quint8(raw[8]) >> 6, 2);
    }

    void idsDifferAndSortByTime()
    {
        ManualClock clock(start);
        SeededRandom random(1);
        QSet<QUuid> seen;
        QByteArray last;
        for (int i = 0; i < 1000; ++i) {
            const Id id = newId(clock, random);
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            QVERIFY(toBytes(id) > last);
            last = toBytes(id);
            clock.advance(1ms);
        }
    }

    void onlyPlainIdsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"018f3c1e-0000-7000-8000-000000000001"_s << true;
        QTest::newRow("upper case") << u"018F3C1E-0000-7000-8000-000000000001"_s << true;
        QTest::newRow("braces") << u"{018f3c1e-0000-7000-8000-000000000001}"_s << false;
        QTest::newRow("short") << u"018f3c1e-0000-7000-8000-00000000000"_s << false;
        QTest::newRow("null id") << u"00000000-0000-0000-0000-000000000000"_s << false;
        QTest::newRow("letters") << u"018f3c1e-0000-7000-8000-00000000000z"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void onlyPlainIdsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(parseId(text).has_value(), good);
        if (good)
            QCOMPARE(toString(*parseId(text)), text.toLower());
    }

    void hybridClockNeverGoesBack()
    {
        ManualClock wall(start);
        HybridClock clock(wall);
        Hlc last = clock.tick();
        for (const Millis jump : {0ms, 5ms, -3600'000ms, 0ms, 86'400'000ms, -1ms}) {
            wall.jump(jump);
            const Hlc now = clock.tick();
            QVERIFY(now > last);
            last = now;
        }
    }

    void hybridClockFollowsWhatItSeesWithinDrift()
    {
        ManualClock wall(start);
        HybridClock clock(wall);
        clock.observe(Hlc::at(start + 30s));
        QVERIFY(clock.tick() > Hlc::at(start + 30s));
    }

    void stampFromTheFarFutureIsClamped()
    {
        ManualClock wall(start);
        HybridClock clock(wall);
        clock.observe(Hlc::at(start + std::chrono::years(10)));
        QVERIFY(clock.tick() <= Hlc::at(start + HybridClock::maxDrift, 1));
        QCOMPARE(clamped(Hlc::at(start - 1h), start), Hlc::at(start - 1h));
    }

    void counterCarriesIntoTime()
    {
        ManualClock wall(start);
        HybridClock clock(wall, Hlc::at(start, 0xffff));
        QCOMPARE(clock.tick(), Hlc::at(start + 1ms, 0));
    }

    void seededRandomRepeats()
    {
        SeededRandom a(7);
        SeededRandom b(7);
        QCOMPARE(a.bytes(33), b.bytes(33));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(a.below(10) < 10);
    }

    void canonicalJsonSortsAndPacks()
    {
        QCOMPARE(canonicalJson(QJsonObject{{u"b"_s, 1}, {u"a"_s, u"水"_s}}), QByteArray("{\"a\":\"水\",\"b\":1}"));
        QCOMPARE(canonicalJson(QJsonValue(u"x"_s)), QByteArray("\"x\""));
        QCOMPARE(canonicalJson(QJsonValue(2.5)), QByteArray("2.5"));
        QCOMPARE(canonicalJson(QJsonValue()), QByteArray("null"));
    }

    void brokenJsonNamesThePlace()
    {
        const auto result = parseObject("{\"a\":1,}");
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::InvalidJson);
        QVERIFY(result.error().detail.contains(u"byte"_s));
        QVERIFY(!parseObject("[1]").ok());
        QVERIFY(!parseObject("").ok());
    }

    void membersAreShownAsTheyStand()
    {
        const auto shown = [](QByteArrayView object) {
            QByteArrayList out;
            const bool whole = eachMember(object, [&](QByteArrayView name, QByteArrayView value) { out << name.toByteArray() + '=' + value.toByteArray(); });
            return out.join(' ') + (whole ? "" : " …");
        };
        QCOMPARE(shown("{}"), QByteArray(""));
        QCOMPARE(shown("{\"a\":1,\"b\":\"x\",\"c\":null}"), QByteArray("a=1 b=\"x\" c=null"));
        QCOMPARE(shown("{\"a\":{\"b\":[1,{\"c\":\"}\"}]},\"d\":[\"\\\\\",\"\\\"]\"]}"), QByteArray("a={\"b\":[1,{\"c\":\"}\"}]} d=[\"\\\\\",\"\\\"]\"]"));
        QCOMPARE(shown("{\"a\":1"), QByteArray(" …"));
        QCOMPARE(shown("{\"a\":1,\"b\":\"x"), QByteArray("a=1 …"));
        QCOMPARE(shown("{\"a\":1} "), QByteArray("a=1 …"));
        for (const char *none : {"", "{", "[1]", "{\"a", "{\"a\"", "{\"a\":", "{\"a\\", "null"})
            QVERIFY2(shown(none).endsWith(" …"), none);
    }

    void aTextIsReadFromWhatItStandsAs()
    {
        QCOMPARE(textOf("\"水\""), u"水"_s);
        QCOMPARE(textOf("\"a \\\"b\\\" \\u6c34\""), u"a \"b\" 水"_s);
        QCOMPARE(textOf("\"\""), QString());
        QCOMPARE(textOf("12"), QString());
        QCOMPARE(textOf("null"), QString());
    }

    void readerRemembersTheFirstProblem()
    {
        JsonReader in(QJsonObject{{u"n"_s, 1.5}, {u"t"_s, u"abc"_s}});
        QCOMPARE(in.text("t"_L1), u"abc"_s);
        QVERIFY(in.ok());
        in.integer("n"_L1);
        in.text("missing"_L1);
        QVERIFY(!in.ok());
        QCOMPARE(in.error().detail, u"n: whole number expected"_s);
    }

    void base64UrlRefusesForeignCharacters()
    {
        QCOMPARE(fromBase64Url(toBase64Url("\xff\xfe any bytes")), QByteArray("\xff\xfe any bytes"));
        QVERIFY(fromBase64Url("ab$d").isNull());
    }

    void everyErrorHasItsOwnName()
    {
        QSet<QString> names;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code)
            names.insert(errorName(ErrorCode(code)));
        QCOMPARE(names.size(), int(ErrorCode::Internal) + 1);
    }
};

QTEST_GUILESS_MAIN(TestCore)
#include "test_core.moc"
