// How long to wait, and what Retry-After means.
#include "app/sync/backoff.h"
#include "app/sync/office_reply.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace std::chrono_literals;

class TestBackoff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWaitLiesBetweenHalfAndAllOfItsStep();
    void twoDevicesDoNotComeBackTogether();
    void theOfficesWishIsKept();
    void anAbsurdWishIsNot();
    void retryAfter_data();
    void retryAfter();
};

void TestBackoff::everyWaitLiesBetweenHalfAndAllOfItsStep()
{
    SeededRandom random(1);
    Backoff backoff(random, {2s, 60s, 2});
    for (const Millis step : {2s, 4s, 8s, 16s, 32s, 60s, 60s, 60s}) {
        const Millis wait = backoff.next();
        QVERIFY2(wait >= step / 2 && wait <= step, qPrintable(QString::number(wait.count())));
    }
    QCOMPARE(backoff.failures(), 8);
    backoff.reset();
    QVERIFY(backoff.next() <= 2s);
}

void TestBackoff::twoDevicesDoNotComeBackTogether()
{
    SeededRandom one(1);
    SeededRandom two(2);
    QVERIFY(Backoff(one, {60s, 60s, 2}).next() != Backoff(two, {60s, 60s, 2}).next());
}

void TestBackoff::theOfficesWishIsKept()
{
    SeededRandom random(1);
    for (int i = 0; i < 100; ++i)
        QVERIFY(Backoff(random, {2s, 60s, 2}).next(30s) >= 30s);
}

void TestBackoff::anAbsurdWishIsNot()
{
    SeededRandom random(1);
    QVERIFY(Backoff(random, {2s, 60s, 2}).next(24h * 365) <= Backoff::mostRetryAfter * 2);
}

void TestBackoff::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("millis"); // -1: not understood
    QTest::newRow("seconds") << QByteArray("120") << qint64(120'000);
    QTest::newRow("a date to come") << QByteArray("Mon, 23 Nov 2026 09:40:00 GMT") << qint64(120'000);
    QTest::newRow("a date gone by") << QByteArray("Mon, 23 Nov 2026 09:00:00 GMT") << qint64(0);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
}

void TestBackoff::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, millis);
    const Moment now = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(9, 38), Qt::UTC));
    const auto wait = readRetryAfter(value, now);
    QCOMPARE(wait ? wait->count() : -1, millis);
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "test_backoff.moc"
