// Dates, times and sizes as people read them, in three languages.
#include "app/viewmodels/language_switch.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relative_data();
    void relative();
    void valuesThatAreNone();
    void sizes_data();
    void sizes();
    void greetingByHour_data();
    void greetingByHour();
    void systemLanguage_data();
    void systemLanguage();

private:
    struct Spoken {
        explicit Spoken(const QString &language) : translator(translatorFor(language))
        {
            if (translator)
                QCoreApplication::installTranslator(translator.get());
        }
        ~Spoken()
        {
            if (translator)
                QCoreApplication::removeTranslator(translator.get());
        }
        std::unique_ptr<QTranslator> translator;
    };
    const QDateTime m_now{QDate(2026, 11, 23), QTime(9, 38)};
};

void TestWords::relative_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("zhCn");
    QTest::addColumn<QString>("zhTw");
    QTest::addColumn<QString>("en");
    QTest::newRow("now") << m_now.addSecs(-20) << u"刚刚"_s << u"剛剛"_s << u"just now"_s;
    QTest::newRow("one minute") << m_now.addSecs(-60) << u"1 分钟前"_s << u"1 分鐘前"_s << u"1 minute ago"_s;
    QTest::newRow("minutes ahead") << m_now.addSecs(5 * 60) << u"5 分钟后"_s << u"5 分鐘後"_s << u"in 5 minutes"_s;
    QTest::newRow("hours") << m_now.addSecs(-2 * 3600) << u"2 小时前"_s << u"2 小時前"_s << u"2 hours ago"_s;
    QTest::newRow("yesterday") << QDateTime(QDate(2026, 11, 22), QTime(17, 20)) << u"昨天 17:20"_s << u"昨天 17:20"_s << u"yesterday 17:20"_s;
    QTest::newRow("this year") << QDateTime(QDate(2026, 7, 28), QTime(8, 5)) << u"7月28日 08:05"_s << u"7月28日 08:05"_s << u"28 Jul 08:05"_s;
    QTest::newRow("another year") << QDateTime(QDate(2025, 7, 28), QTime(8, 5)) << u"2025年7月28日 08:05"_s << u"2025年7月28日 08:05"_s << u"28 Jul 2025 08:05"_s;
}

void TestWords::relative()
{
    QFETCH(QDateTime, at);
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        const Spoken spoken(language);
        QFETCH(QString, zhCn);
        QFETCH(QString, zhTw);
        QFETCH(QString, en);
        const QString expected = language == u"zh_CN"_s ? zhCn : language == u"zh_TW"_s ? zhTw : en;
        QCOMPARE(words::relative(at, language, m_now), expected);
        // The same moment as records have it.
        QCOMPARE(words::relative(at.toUTC().toString(Qt::ISODateWithMs), language, m_now), expected);
    }
}

void TestWords::valuesThatAreNone()
{
    for (const QVariant &none : {QVariant(), QVariant(u""_s), QVariant(u"soon"_s), QVariant(u"2026-13-40"_s)}) {
        QCOMPARE(words::date(none, u"en"_s), QString());
        QCOMPARE(words::time(none, u"en"_s), QString());
        QCOMPARE(words::dateTime(none, u"en"_s), QString());
        QCOMPARE(words::relative(none, u"en"_s, m_now), QString());
    }
    // A day is that day in every zone, and has no time of day.
    QCOMPARE(words::dateTime(u"2026-11-24"_s, u"en"_s, m_now), u"24 Nov"_s);
    const Spoken spoken(u"en"_s);
    QCOMPARE(words::relative(u"2026-11-24"_s, u"en"_s, m_now), u"tomorrow"_s);
    QCOMPARE(words::relative(u"2026-11-26"_s, u"en"_s, m_now), u"in 3 days"_s);
}

void TestWords::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 bytes"_s;
    QTest::newRow("negative") << qint64(-5) << u"0 bytes"_s;
    QTest::newRow("kB") << qint64(48'200) << u"48 kB"_s;
    QTest::newRow("MB") << qint64(2'140'000) << u"2.1 MB"_s;
}

void TestWords::sizes()
{
    QFETCH(qint64, bytes);
    QTEST(words::fileSize(bytes, u"en"_s), "text");
}

void TestWords::greetingByHour_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("text");
    QTest::newRow("night") << 3 << u"夜深了，陈工"_s;
    QTest::newRow("morning") << 8 << u"早上好，陈工"_s;
    QTest::newRow("noon") << 12 << u"中午好，陈工"_s;
    QTest::newRow("afternoon") << 15 << u"下午好，陈工"_s;
    QTest::newRow("evening") << 19 << u"晚上好，陈工"_s;
}

void TestWords::greetingByHour()
{
    const Spoken spoken(u"zh_CN"_s);
    QFETCH(int, hour);
    QTEST(words::greeting(QDateTime(QDate(2026, 11, 23), QTime(hour, 0)), u"陈工"_s), "text");
}

void TestWords::systemLanguage_data()
{
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("simplified") << QStringList{u"zh-CN"_s} << u"zh_CN"_s;
    QTest::newRow("chinese alone") << QStringList{u"zh"_s} << u"zh_CN"_s;
    QTest::newRow("taiwan") << QStringList{u"zh-TW"_s} << u"zh_TW"_s;
    QTest::newRow("traditional by script") << QStringList{u"zh-Hant-HK"_s} << u"zh_TW"_s;
    QTest::newRow("english") << QStringList{u"en-GB"_s} << u"en"_s;
    QTest::newRow("first one we speak") << QStringList{u"fr-FR"_s, u"zh-TW"_s} << u"zh_TW"_s;
    QTest::newRow("none we speak") << QStringList{u"fr-FR"_s} << u"en"_s;
}

void TestWords::systemLanguage()
{
    QFETCH(QStringList, system);
    QTEST(spokenLanguageFor(system), "spoken");
}

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
