// The day: gaps of the log, order of inspections, what a recheck and a repeat carry on, what is the same issue.
#include "app/quality/day_plan.h"
#include "app/quality/duplicates.h"
#include "app/quality/site_log.h"
#include "tests/unit/quality/labels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::quality;
using namespace plumb::quality::test;

namespace {

const QDate monday(2026, 11, 23);
const Moment morning = fromDateTime(QDateTime(monday, QTime(0, 0), Qt::UTC));

QStringList days(const QList<QDate> &gaps)
{
    QStringList out;
    for (const QDate &day : gaps)
        out += day.toString(u"MM-dd"_s);
    return out;
}

PlannedInspection planned(const QString &id, std::optional<Moment> at, const QString &state = u"planned"_s, int place = -1)
{
    return {id, u"s"_s, u"me"_s, state, at, place};
}

QStringList order(const std::vector<DayEntry> &entries)
{
    QStringList out;
    for (const DayEntry &entry : entries)
        out += entry.id + (entry.late ? u"!"_s : QString());
    return out;
}

QJsonObject answered(const QString &key, const QString &result)
{
    return {{u"key"_s, key}, {u"title"_s, key}, {u"result"_s, result}, {u"points"_s, QJsonArray{1, 2}}, {u"verdict"_s, QJsonObject{{u"of"_s, 2}}},
            {u"note"_s, u"n"_s}, {u"room"_s, u"厨房"_s}, {u"rule"_s, QJsonObject{{u"limit"_s, 3}}}, {u"inspection"_s, u"old"_s}, {u"position"_s, 9}};
}

} // namespace

class TestDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gapsOfTheLog_data();
    void gapsOfTheLog();
    void theOrderOfMyDay();
    void theRoundThatWaitedLongestComesFirst();
    void aRecheckCarriesOnlyWhatFailed();
    void aRepeatCarriesEverythingUnanswered();
    void aRepeatTakesTheRulesOfToday();
    void theSameIssue_data();
    void theSameIssue();
};

void TestDay::gapsOfTheLog_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QSet<QDate>>("logged");
    QTest::addColumn<QDate>("finished");
    QTest::addColumn<QStringList>("gaps"); // today is Monday the 30th; the 26th was a holiday, the 29th a Sunday
    QTest::newRow("nothing written") << monday << QSet<QDate>() << QDate() << (QStringList{u"11-23"_s, u"11-24"_s, u"11-25"_s, u"11-27"_s, u"11-28"_s});
    QTest::newRow("written in part") << monday << QSet<QDate>{monday, monday.addDays(2)} << QDate() << (QStringList{u"11-24"_s, u"11-27"_s, u"11-28"_s});
    QTest::newRow("began today") << monday.addDays(7) << QSet<QDate>() << QDate() << QStringList();
    QTest::newRow("begins tomorrow") << monday.addDays(8) << QSet<QDate>() << QDate() << QStringList();
    QTest::newRow("finished") << monday << QSet<QDate>() << monday.addDays(1) << (QStringList{u"11-23"_s, u"11-24"_s});
    QTest::newRow("without a start") << QDate() << QSet<QDate>() << QDate() << QStringList();
}

void TestDay::gapsOfTheLog()
{
    QFETCH(QDate, start);
    QFETCH(QSet<QDate>, logged);
    QFETCH(QDate, finished);
    WorkCalendar calendar;
    calendar.holidays = {monday.addDays(3)};
    QTEST(days(logGaps(start, monday.addDays(7), logged, calendar, finished)), "gaps");
    calendar.extraDays = {monday.addDays(6)};
    QVERIFY(calendar.isWorkingDay(monday.addDays(6)));
    QVERIFY(!WorkCalendar().isWorkingDay(monday.addDays(6)));
}

void TestDay::theOrderOfMyDay()
{
    PlannedInspection others = planned(u"others"_s, morning + 8h);
    others.inspector = u"you"_s;
    const auto plan = dayPlan({planned(u"afternoon"_s, morning + 15h), planned(u"sometime"_s, {}), planned(u"yesterday"_s, morning - 3h), others,
                               planned(u"tomorrow"_s, morning + 24h), planned(u"done"_s, morning + 7h, u"signed"_s), planned(u"second"_s, morning + 9h, u"planned"_s, 2),
                               planned(u"running"_s, morning + 16h, u"running"_s), planned(u"first"_s, morning + 11h, u"planned"_s, 1)},
                              u"me"_s, morning, morning + 24h);
    QCOMPARE(order(plan), (QStringList{u"running"_s, u"first"_s, u"second"_s, u"yesterday!"_s, u"afternoon"_s, u"sometime"_s}));
}

void TestDay::theRoundThatWaitedLongestComesFirst()
{
    const QDate today = monday;
    const std::vector<RoundFact> facts{{u"a"_s, u"safety"_s, today.addDays(-7)}, {u"a"_s, u"5s"_s, today}, {u"b"_s, u"safety"_s, today.addDays(-8)},
                                       {u"b"_s, u"5s"_s, today.addDays(-1)}, {u"c"_s, u"safety"_s, today}, {u"c"_s, u"5s"_s, std::nullopt}};
    QCOMPARE(roundsDue(facts, today), (std::vector<RoundEntry>{{u"c"_s, u"safety"_s, 0, false}, {u"c"_s, u"5s"_s, -1, true}, // never walked
                                                               {u"b"_s, u"safety"_s, 8, true}, {u"b"_s, u"5s"_s, 1, false},
                                                               {u"a"_s, u"safety"_s, 7, false}, {u"a"_s, u"5s"_s, 0, false}}));
    QVERIFY(!roundsDue({{u"a"_s, u"safety"_s, today.addDays(-8)}}, today, 14).front().late); // the company's own number
}

void TestDay::aRecheckCarriesOnlyWhatFailed()
{
    const auto items = recheckItems({answered(u"a"_s, u"pass"_s), answered(u"b"_s, u"fail"_s), answered(u"c"_s, u"fixed"_s), answered(u"d"_s, u"fail"_s)});
    QCOMPARE(items.size(), std::size_t(2));
    const QJsonObject expected{{u"key"_s, u"d"_s}, {u"title"_s, u"d"_s}, {u"room"_s, u"厨房"_s}, {u"rule"_s, QJsonObject{{u"limit"_s, 3}}}, {u"position"_s, 2}};
    QCOMPARE(items.back(), expected);
}

void TestDay::aRepeatCarriesEverythingUnanswered()
{
    const auto items = repeatItems({answered(u"a"_s, u"pass"_s), answered(u"b"_s, u"fail"_s)}, nullptr, u"en"_s);
    QCOMPARE(items.size(), std::size_t(2));
    QCOMPARE(items[0].value(u"key"_s), u"a"_s);
    QVERIFY(!items[0].contains(u"result"_s) && !items[0].contains(u"points"_s) && !items[0].contains(u"verdict"_s));
}

void TestDay::aRepeatTakesTheRulesOfToday()
{
    Rule stricter;
    stricter.compare = Compare::AtMost;
    stricter.limit = 2;
    stricter.unit = u"mm"_s;
    ChecklistItem kept;
    kept.key = u"a"_s;
    kept.title.texts = {{u"en"_s, u"A of today"_s}};
    kept.rule = stricter;
    ChecklistItem added;
    added.key = u"z"_s;
    Checklist current;
    current.items = {kept, added};
    const auto items = repeatItems({answered(u"a"_s, u"pass"_s), answered(u"dropped"_s, u"pass"_s), answered({}, u"pass"_s)}, &current, u"en"_s);
    QCOMPARE(items.size(), std::size_t(3));
    QCOMPARE(items[0].value(u"title"_s), u"A of today"_s);
    QCOMPARE(items[0].value(u"room"_s), u"厨房"_s);
    QCOMPARE(parseRule(items[0].value(u"rule"_s).toObject())->limit, 2.0);
    QVERIFY(items[1].value(u"key"_s).toString().isEmpty()); // added by hand
    QCOMPARE(items[2].value(u"key"_s), u"z"_s);
    QCOMPARE(items[2].value(u"position"_s).toInt(), 3);
}

void TestDay::theSameIssue_data()
{
    QTest::addColumn<QStringList>("other"); // site, item, key, place, trade, title, state, duplicate of
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QStringList &other, bool same) { QTest::newRow(name) << other << same; };
    row("the same item", {u"s"_s, u"i1"_s, {}, {}, {}, u"x"_s, u"open"_s, {}}, true);
    row("the same item, closed", {u"s"_s, u"i1"_s, {}, {}, {}, u"x"_s, u"closed"_s, {}}, false);
    row("the same item, merged already", {u"s"_s, u"i1"_s, {}, {}, {}, u"x"_s, u"open"_s, u"q"_s}, false);
    row("another site", {u"t"_s, u"i1"_s, u"hollow"_s, u"厨房"_s, {}, u"墙砖空鼓"_s, u"open"_s, {}}, false);
    row("the item of another inspection, same place", {u"s"_s, u"i2"_s, u"hollow"_s, u"厨房"_s, {}, u"x"_s, u"fixed"_s, {}}, true);
    row("… another place", {u"s"_s, u"i2"_s, u"hollow"_s, u"卫生间"_s, {}, u"x"_s, u"open"_s, {}}, false);
    row("the same words, written otherwise", {u"s"_s, {}, {}, u"厨房"_s, u"tiling"_s, u"墙砖 空鼓。"_s, u"open"_s, {}}, true);
    row("… of another trade", {u"s"_s, {}, {}, u"厨房"_s, u"painting"_s, u"墙砖空鼓"_s, u"open"_s, {}}, false);
    row("other words", {u"s"_s, {}, {}, u"厨房"_s, u"tiling"_s, u"墙砖开裂"_s, u"open"_s, {}}, false);
}

void TestDay::theSameIssue()
{
    QFETCH(QStringList, other);
    QFETCH(bool, same);
    const IssueLook mine{u"me"_s, u"s"_s, u"i1"_s, u"hollow"_s, u"厨房"_s, u"tiling"_s, u"墙砖空鼓"_s, u"open"_s, {}};
    const IssueLook look{u"o"_s, other[0], other[1], other[2], other[3], other[4], other[5], other[6], other[7]};
    QCOMPARE(likelyDuplicates(mine, {mine, look}), same ? QStringList{u"o"_s} : QStringList());
}

QTEST_GUILESS_MAIN(TestDay)
#include "test_day.moc"
