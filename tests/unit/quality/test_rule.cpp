// The rule an item carries with it: strict to read, the same after writing, and never changed by others.
#include "app/quality/rule.h"
#include "tests/unit/quality/labels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::quality;
using namespace plumb::quality::test;

namespace {

Rule whole()
{
    Rule rule;
    rule.limitId = u"door_bottom"_s;
    rule.standard = u"company"_s;
    rule.clause = u"223"_s;
    rule.compare = Compare::Between;
    rule.limit = 5;
    rule.upper = 8;
    rule.unit = u"mm"_s;
    rule.main = true;
    rule.redLine = true;
    rule.points = 3;
    rule.status = Standing::Memory;
    rule.range = ReadingRange{u"feeler"_s, 0, 15};
    rule.tolerance = {0.9, 1.2};
    return rule;
}

} // namespace

class TestRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void faultyRules_data();
    void faultyRules();
    void anEngineerConfirms();
    void confirmationsOfOthersChangeNothing();
    void readingsOutsideTheInstrument();
};

void TestRule::comesBackAsItWas()
{
    Rule confirmed = whole();
    confirmed.status = Standing::Confirmed;
    confirmed.confirmedBy = u"p"_s;
    confirmed.confirmedAt = u"2026-11-23T09:38:00.000Z"_s;
    for (const Rule &rule : {whole(), confirmed, Rule()}) {
        const auto read = parseRule(ruleJson(rule));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QCOMPARE(*read, rule);
    }
}

void TestRule::faultyRules_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("problem");
    const QJsonObject sound = ruleJson(whole());
    QTest::newRow("unknown key") << with(sound, u"limt"_s, 3) << u"rule: limt: unknown key"_s;
    QTest::newRow("no comparison") << without(sound, u"compare"_s) << u"rule: compare: is missing"_s;
    QTest::newRow("no limit") << without(sound, u"limit"_s) << u"rule: limit: is missing"_s;
    QTest::newRow("limit as text") << with(sound, u"limit"_s, u"5"_s) << u"rule: limit: must be a number"_s;
    QTest::newRow("no unit") << without(sound, u"unit"_s) << u"rule: unit: a limit needs a unit"_s;
    QTest::newRow("bounds upside down") << with(sound, u"upper"_s, 4) << u"rule: upper: must not be below limit"_s;
    QTest::newRow("half a point") << with(sound, u"points"_s, 1.5) << u"rule: points: a whole number from 0 to 50 is expected"_s;
    QTest::newRow("all and more must pass") << with(sound, u"tolerance"_s, QJsonObject{{u"share"_s, 1.1}, {u"factor"_s, 1.5}})
                                            << u"rule: tolerance.share: must be from 0 to 1"_s;
    QTest::newRow("stricter than the limit") << with(sound, u"tolerance"_s, QJsonObject{{u"share"_s, 0.8}, {u"factor"_s, 0.5}})
                                             << u"rule: tolerance.factor: must be at least 1"_s;
    QTest::newRow("confirmed by nobody") << with(sound, u"status"_s, u"confirmed"_s)
                                         << u"rule: confirmed: a confirmed figure, and only that, says by whom"_s;
    QTest::newRow("instrument upside down") << with(sound, u"instrument"_s, QJsonObject{{u"lowest"_s, 3}, {u"highest"_s, 1}})
                                            << u"rule: instrument.highest: must be above lowest"_s;
    QTest::newRow("a figure where nothing is measured") << QJsonObject{{u"compare"_s, u"none"_s}, {u"limit"_s, 3}}
                                                        << u"rule: limit: nothing is measured"_s;
}

void TestRule::faultyRules()
{
    QFETCH(QJsonObject, json);
    const auto rule = parseRule(json);
    QVERIFY(!rule.ok());
    QTEST(rule.error().detail, "problem");
}

void TestRule::anEngineerConfirms()
{
    Rule rule = whole();
    QVERIFY(isUnverified(rule));
    confirm(rule, {u"door_bottom"_s, 6, 9, u"engineer"_s, u"2026-11-23T09:38:00.000Z"_s});
    QVERIFY(!isUnverified(rule));
    QCOMPARE(rule.limit, 6.0);
    QCOMPARE(rule.upper, 9.0);
    QCOMPARE(rule.confirmedBy, u"engineer"_s);
}

void TestRule::confirmationsOfOthersChangeNothing()
{
    Rule rule = whole();
    confirm(rule, {u"another"_s, 6, 9, u"engineer"_s, u"2026-11-23T09:38:00.000Z"_s});
    confirm(rule, {u"door_bottom"_s, 6, 9, {}, u"2026-11-23T09:38:00.000Z"_s});
    QCOMPARE(rule, whole());
    Rule free;
    confirm(free, {{}, 6, {}, u"engineer"_s, {}});
    QCOMPARE(free, Rule());
    QVERIFY(!isUnverified(free));
}

void TestRule::readingsOutsideTheInstrument()
{
    const Rule rule = whole();
    QVERIFY(!isOutOfRange(rule, 0));
    QVERIFY(!isOutOfRange(rule, 15));
    QVERIFY(isOutOfRange(rule, 15.1));
    QVERIFY(isOutOfRange(rule, -1));
    QVERIFY(!isOutOfRange(Rule(), 1e6));
}

QTEST_GUILESS_MAIN(TestRule)
#include "test_rule.moc"
