// Content-Encoding: what is encoded comes back, bombs and rubbish do not get far; attempts are counted.
#include "app/core/content_coding.h"
#include "office/http/codec.h"
#include "office/http/throttle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;

class TestCodec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsEncodedComesBack_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        for (const char *encoding : {"", "identity", "zstd", "gzip"}) {
            QTest::addRow("%s, text", encoding) << QByteArray(encoding) << QByteArray("墨線 ").repeated(50'000);
            QTest::addRow("%s, empty", encoding) << QByteArray(encoding) << QByteArray();
        }
    }
    void whatIsEncodedComesBack()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        const auto decoded = unpack(encoding, encodeBody(encoding, body), body.size());
        QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().detail));
        QCOMPARE(*decoded, body);
    }

    void aBodyThatGrowsTooLargeIsStopped_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("zstd") << QByteArray("zstd");
        QTest::newRow("gzip") << QByteArray("gzip");
    }
    void aBodyThatGrowsTooLargeIsStopped()
    {
        QFETCH(QByteArray, encoding);
        const QByteArray zeros(50 * 1024 * 1024, '\0');
        const QByteArray small = encodeBody(encoding, zeros);
        QVERIFY(encoding.isEmpty() || small.size() < 100'000);
        const auto decoded = unpack(encoding, small, 1024 * 1024);
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.error().code, ErrorCode::TooLarge);
    }

    void rubbishIsRefused_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const QByteArray text = QByteArray("hello").repeated(1000);
        QTest::newRow("zstd cut off") << QByteArray("zstd") << encodeBody("zstd", text).chopped(3) << int(ErrorCode::InvalidJson);
        QTest::newRow("gzip cut off") << QByteArray("gzip") << encodeBody("gzip", text).chopped(3) << int(ErrorCode::InvalidJson);
        QTest::newRow("no zstd") << QByteArray("zstd") << text << int(ErrorCode::InvalidJson);
        QTest::newRow("no gzip") << QByteArray("gzip") << text << int(ErrorCode::InvalidJson);
        QTest::newRow("unknown") << QByteArray("br") << text << int(ErrorCode::InvalidValue);
        QTest::newRow("two at once") << QByteArray("gzip, zstd") << text << int(ErrorCode::InvalidValue);
    }
    void rubbishIsRefused()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        const auto decoded = unpack(encoding, body, 1 << 20);
        QVERIFY(!decoded.ok());
        QTEST(int(decoded.error().code), "code");
    }

    void theBestAllowedEncodingIsChosen_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<QByteArray>("chosen");
        QTest::newRow("nothing said") << QByteArray() << QByteArray();
        QTest::newRow("all") << QByteArray("gzip, deflate, br, zstd") << QByteArray("zstd");
        QTest::newRow("gzip") << QByteArray("deflate, GZIP;q=0.5") << QByteArray("gzip");
        QTest::newRow("not zstd") << QByteArray("zstd;q=0, gzip") << QByteArray("gzip");
        QTest::newRow("none known") << QByteArray("br, *") << QByteArray();
    }
    void theBestAllowedEncodingIsChosen()
    {
        QFETCH(QByteArray, accept);
        QTEST(chooseEncoding(accept), "chosen");
    }

    void attemptsAreCountedByAddressAndForgottenWithTime()
    {
        Throttle throttle(2, Millis(1000), 3);
        QVERIFY(throttle.allow("a", Millis(0)));
        QVERIFY(throttle.allow("a", Millis(500)));
        QVERIFY(!throttle.allow("a", Millis(999)));
        QVERIFY(throttle.allow("b", Millis(999)));
        QVERIFY(throttle.allow("a", Millis(1000)));
        QVERIFY(!throttle.allow("a", Millis(1001)));
    }
    void addressesWithoutEndDoNotFillTheMemory()
    {
        Throttle throttle(2, Millis(1000), 2);
        QVERIFY(throttle.allow("a", Millis(0)));
        QVERIFY(throttle.allow("b", Millis(0)));
        QVERIFY(!throttle.allow("c", Millis(1)));
        QVERIFY(throttle.allow("a", Millis(1)));
        QVERIFY(throttle.allow("c", Millis(1001)));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "test_codec.moc"
