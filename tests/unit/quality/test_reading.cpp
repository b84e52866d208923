// What people type as a measured value, and what is no number.
#include "app/quality/reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::quality;

class TestReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void noNumbers_data();
    void noNumbers();
};

void TestReading::numbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::newRow("plain") << u"3.5"_s << u"mm"_s << 3.5;
    QTest::newRow("comma") << u"3,5"_s << QString() << 3.5;
    QTest::newRow("negative") << u"-2"_s << u"mm"_s << -2.0;
    QTest::newRow("spaces") << u" 7 "_s << QString() << 7.0;
    QTest::newRow("with its unit") << u"3.5 MM"_s << u"mm"_s << 3.5;
    QTest::newRow("unit of percent") << u"85%"_s << u"%"_s << 85.0;
    QTest::newRow("full-width figures") << u"３．５"_s << QString() << 3.5;
    QTest::newRow("Chinese stop") << u"3。5"_s << QString() << 3.5;
    QTest::newRow("full-width comma") << u"３，５"_s << QString() << 3.5;
    QTest::newRow("minus of a Chinese keyboard") << u"−2"_s << u"mm"_s << -2.0;
    QTest::newRow("with a plus") << u"+3"_s << u"mm"_s << 3.0;
    QTest::newRow("still typing") << u"3."_s << QString() << 3.0;
    QTest::newRow("without a nought") << u".5"_s << QString() << 0.5;
}

void TestReading::numbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, unit);
    QFETCH(double, value);
    const auto reading = readingOf(typed, unit);
    QVERIFY(reading);
    QCOMPARE(*reading, value);
}

void TestReading::noNumbers_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u""_s, u" "_s, u"-"_s, u"."_s, u"ok"_s, u"3..5"_s, u"3-5"_s, u"1e3"_s, u"nan"_s, u"inf"_s, u"5 cm"_s, u"12345678901"_s, u"3.1234567"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestReading::noNumbers()
{
    QFETCH(QString, typed);
    QVERIFY(!readingOf(typed, u"mm"_s));
}

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
