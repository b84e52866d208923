// The clock of a repair, as a table: an emergency at once, anything else within seven days.
#include "app/model/repair_clock.h"

#include <QTest>

using namespace plumb;
using namespace plumb::repairs;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using clocks::Minutes;
using clocks::State;

namespace {

constexpr Moment call = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 8h;
constexpr Minutes week = 7 * 24h;

QJsonObject repair(const QString &urgency, const QJsonObject &more = {})
{
    QJsonObject fields{{u"called_at"_s, toIso(call)}, {u"urgency"_s, urgency}, {u"state"_s, u"registered"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

QStringList told(const QJsonObject &fields, const Limits &limits = {})
{
    QStringList out;
    for (const Escalation &each : escalationsOf(fields, limits))
        out << u"%1 %2"_s.arg(std::chrono::duration_cast<Minutes>(each.at - call).count()).arg(clocks::nameOf(each.level));
    return out;
}

} // namespace

class TestRepairClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itRunsFromTheCallUntilSomebodyIsThere_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<int>("minute");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("left");
        const auto arrived = [](Minutes after) { return QJsonObject{{u"arrived_at"_s, toIso(call + after)}, {u"state"_s, u"on_site"_s}}; };
        QTest::newRow("just called") << repair(u"normal"_s) << 0 << u"running"_s << int(week.count());
        QTest::newRow("to the minute") << repair(u"normal"_s) << int(week.count()) << u"running"_s << 0;
        QTest::newRow("a minute too late") << repair(u"normal"_s) << int(week.count()) + 1 << u"missed"_s << -1;
        QTest::newRow("somebody came") << repair(u"normal"_s, arrived(24h)) << 100000 << u"met"_s << int(week.count()) - 24 * 60;
        QTest::newRow("somebody came too late") << repair(u"normal"_s, arrived(week + 1h)) << 100000 << u"missed"_s << -60;
        QTest::newRow("an emergency") << repair(u"emergency"_s) << 90 << u"running"_s << 30;
        QTest::newRow("an emergency nobody went to") << repair(u"emergency"_s) << 121 << u"missed"_s << -1;
        QTest::newRow("no urgency counts as normal") << repair({}) << 121 << u"running"_s << int(week.count()) - 121;
        QTest::newRow("the client does not want it") << repair(u"normal"_s, {{u"state"_s, u"declined"_s}}) << 20000 << u"none"_s << int(week.count()) - 20000;
        QTest::newRow("put down") << repair(u"normal"_s, {{u"void"_s, u"twice"_s}}) << 20000 << u"none"_s << int(week.count()) - 20000;
    }
    void itRunsFromTheCallUntilSomebodyIsThere()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(int, minute);
        const Reading reading = read(fields, {}, call + Minutes(minute));
        QTEST(clocks::nameOf(reading.state), "state");
        QTEST(int(std::chrono::duration_cast<Minutes>(reading.left).count()), "left");
    }

    void anEmergencyPressesAtOnceAndTheOthersInTheirLastFifth()
    {
        QVERIFY(read(repair(u"emergency"_s), {}, call).pressing);
        QVERIFY(!read(repair(u"normal"_s), {}, call + week * 79 / 100).pressing);
        QVERIFY(read(repair(u"normal"_s), {}, call + week * 80 / 100).pressing);
        QVERIFY(!read(repair(u"emergency"_s, {{u"arrived_at"_s, toIso(call)}}), {}, call + 1h).pressing);
    }

    void whoMendsItIsToldFirstThenWhoAnswersForItThenTheManager()
    {
        QCOMPARE(told(repair(u"emergency"_s)), (QStringList{u"0 reminder"_s, u"60 adviser"_s, u"120 deputy_general_manager"_s}));
        QCOMPARE(told(repair(u"normal"_s)), (QStringList{u"8064 reminder"_s, u"10080 adviser"_s, u"11592 deputy_general_manager"_s}));
    }

    void nobodyIsToldOnceSomebodyIsThere()
    {
        QCOMPARE(told(repair(u"emergency"_s, {{u"arrived_at"_s, toIso(call + 3h)}})), QStringList());
        QCOMPARE(told(repair(u"emergency"_s, {{u"state"_s, u"declined"_s}})), QStringList());
        QCOMPARE(told(repair(u"emergency"_s, {{u"void"_s, u"twice"_s}})), QStringList());
        QCOMPARE(told({{u"urgency"_s, u"emergency"_s}}), QStringList());
    }

    void theCompanySetsItsOwnLimits()
    {
        const QJsonObject sooner{{u"urgency"_s, u"emergency"_s}, {u"minutes"_s, 60}};
        const QJsonObject never{{u"urgency"_s, u"normal"_s}, {u"minutes"_s, 0}};
        const Limits limits = Limits::from({sooner, never, {{u"urgency"_s, u"emergency"_s}, {u"minutes"_s, u"5"_s}}});
        QCOMPARE(limits.of(Urgency::Emergency), Minutes(60));
        QCOMPARE(told(repair(u"emergency"_s), limits).last(), u"60 deputy_general_manager"_s);
        QCOMPARE(told(repair(u"normal"_s), limits), QStringList());
        QCOMPARE(read(repair(u"normal"_s), limits, call).state, State::None);
        QVERIFY(settingId(Urgency::Normal) != settingId(Urgency::Emergency));
    }
};

QTEST_GUILESS_MAIN(TestRepairClock)
#include "test_repair_clock.moc"
