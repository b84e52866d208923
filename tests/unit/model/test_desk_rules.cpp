// The desk's clocks: an unread message is told again, then to the next person; a host hears of a guest who waits.
#include "app/model/desk_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::desk;

namespace {

const Moment nine = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));

QJsonObject message(const QString &state)
{
    return {{u"state"_s, state}, {u"sent_at"_s, toIso(nine)}};
}
QJsonObject transfer(const QString &why, const QString &state)
{
    return {{u"why"_s, why}, {u"state"_s, state}, {u"offered_at"_s, toIso(nine)}};
}

} // namespace

class TestDeskRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnreadMessageIsToldAgainAndThenToTheNextPerson()
    {
        const std::vector<Telling> wanted{{Level::Reminder, 0, nine + 10min}, {Level::Next, 0, nine + 20min}};
        QVERIFY(tellingsOf(u"message"_s, message(u"sent"_s), {}) == wanted);
    }
    void theCompanySaysAfterHowLong()
    {
        const Settings settings = settingsFrom({{u"remind_after_minutes"_s, 3}});
        QVERIFY(tellingsOf(u"message"_s, message(u"sent"_s), settings).front().at == nine + 3min);
    }
    void aGuestWhoWaitsIsToldTwiceAndThenToSomebodyElse()
    {
        const std::vector<Telling> wanted{{Level::Reminder, 0, nine + 5min}, {Level::Reminder, 1, nine + 10min}, {Level::Next, 0, nine + 15min}};
        for (const QString &state : {u"offered"_s, u"seen"_s})
            QVERIFY(tellingsOf(u"transfer"_s, transfer(u"visitor"_s, state), {}) == wanted);
    }
    void nothingIsToldOfWhatIsOverOrOnTheLine_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("fields");
        QTest::newRow("read") << u"message"_s << message(u"read"_s);
        QTest::newRow("done") << u"message"_s << message(u"done"_s);
        QTest::newRow("taken") << u"transfer"_s << transfer(u"visitor"_s, u"taken"_s);
        QTest::newRow("declined") << u"transfer"_s << transfer(u"visitor"_s, u"declined"_s);
        QTest::newRow("a call on the line") << u"transfer"_s << transfer(u"call"_s, u"offered"_s);
        QJsonObject put = message(u"sent"_s);
        put.insert(u"void"_s, u"twice"_s);
        QTest::newRow("void") << u"message"_s << put;
        QTest::newRow("no time") << u"message"_s << QJsonObject{{u"state"_s, u"sent"_s}};
    }
    void nothingIsToldOfWhatIsOverOrOnTheLine()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, fields);
        QVERIFY(tellingsOf(kind, fields, {}).empty());
    }
    void settingsThatCannotBeAreTheDefaults()
    {
        const Settings settings = settingsFrom({{u"rings_within"_s, 0}, {u"recent_days"_s, u"many"_s}});
        QCOMPARE(settings.ringsWithin, 1);
        QCOMPARE(settings.recentDays, 30);
        QCOMPARE(settingsFrom({{u"rings_within"_s, 9}, {u"void"_s, u"wrong"_s}}).ringsWithin, 3);
    }
    void aRingIsFiveSeconds()
    {
        QCOMPARE(ringsIn(0ms), 1);
        QCOMPARE(ringsIn(4999ms), 1);
        QCOMPARE(ringsIn(5000ms), 2);
        QCOMPARE(ringsIn(14999ms), 3);
        QCOMPARE(ringsIn(-1s), 1);
    }
    void everybodyWritesTheSameRecordOfADayAndOfAPerson()
    {
        const Id one = QUuid::createUuidV5({}, "one"_L1);
        QCOMPARE(presenceId(one), presenceId(one));
        QVERIFY(presenceId(one) != presenceId(QUuid::createUuidV5({}, "two"_L1)));
        QVERIFY(rosterId(QDate(2026, 11, 23)) != rosterId(QDate(2026, 11, 24)));
        QVERIFY(rosterId(QDate(2026, 11, 23)) != dayId(QDate(2026, 11, 23)));
    }
};

QTEST_APPLESS_MAIN(TestDeskRules)
#include "test_desk_rules.moc"
