// A crew's figures come from its records, and every figure names them.
#include "app/quality/crew_score.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace plumb::quality;

namespace {

const QString november = u"2026-11"_s;

ScoredItem item(const QString &id, const QString &result, int points = 0, int over = 0)
{
    return {id, u"c1"_s, u"tiling"_s, u"s1"_s, november, result, false, false, points, over};
}

ScoredIssue issue(const QString &id, int reopened = 0)
{
    return {id, u"c1"_s, u"tiling"_s, u"s1"_s, november, reopened, false};
}

} // namespace

class TestCrewScore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresNameTheirRecords();
    void rechecksAreNoFirstTime();
    void whatWasNotAnsweredDoesNotCount();
    void scores_data();
    void scores();
    void groups();
    void nobodysWorkIsLeftOut();
    void partsAddUpToTheWhole();
};

void TestCrewScore::figuresNameTheirRecords()
{
    ScoredItem red = item(u"d"_s, u"fail"_s, 3, 3);
    red.redLine = true;
    const auto scores = crewScores({item(u"a"_s, u"pass"_s, 5, 1), item(u"b"_s, u"pass"_s), item(u"c"_s, u"fixed"_s), red}, {issue(u"x"_s), issue(u"y"_s, 2)});
    QCOMPARE(scores.size(), std::size_t(1));
    const CrewScore &score = scores.front();
    QCOMPARE(score.firstPass, (Figure{2, 4, {u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    QCOMPARE(score.pointsOver, (Figure{4, 8, {u"a"_s, u"d"_s}}));
    QCOMPARE(score.reopened, (Figure{2, 2, {u"y"_s}}));
    QCOMPARE(score.redLines, (Figure{1, 4, {u"d"_s}}));
}

void TestCrewScore::rechecksAreNoFirstTime()
{
    ScoredItem again = item(u"a2"_s, u"pass"_s, 5, 0);
    again.recheck = true;
    const auto scores = crewScores({item(u"a"_s, u"fail"_s, 5, 2), again}, {});
    QCOMPARE(scores.front().firstPass, (Figure{0, 1, {}, {u"a"_s}}));
    QCOMPARE(scores.front().pointsOver.of, 10);
}

void TestCrewScore::whatWasNotAnsweredDoesNotCount()
{
    const auto scores = crewScores({item(u"a"_s, u"not_applicable"_s, 3, 3), item(u"b"_s, {}), item(u"c"_s, u"pass"_s)}, {});
    QCOMPARE(scores.front().firstPass, (Figure{1, 1, {u"c"_s}}));
    QCOMPARE(scores.front().pointsOver.of, 0);
}

void TestCrewScore::scores_data()
{
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("pointsOver"); // of 10
    QTest::addColumn<int>("reopened");   // of 2 issues
    QTest::addColumn<int>("redLines");
    QTest::addColumn<double>("score");
    QTest::newRow("faultless") << 10 << 0 << 0 << 0 << 0 << 100.0;
    QTest::newRow("half passed at first") << 5 << 5 << 0 << 0 << 0 << 70.0;
    QTest::newRow("half the points beyond") << 10 << 0 << 5 << 0 << 0 << 90.0;
    QTest::newRow("one of two reopened") << 10 << 0 << 0 << 1 << 0 << 90.0;
    QTest::newRow("reopened without end") << 10 << 0 << 0 << 9 << 0 << 80.0;
    QTest::newRow("a red line") << 9 << 1 << 0 << 0 << 1 << 84.0;
    QTest::newRow("never below nought") << 0 << 10 << 10 << 9 << 5 << 0.0;
}

void TestCrewScore::scores()
{
    QFETCH(int, passed);
    QFETCH(int, failed);
    QFETCH(int, pointsOver);
    QFETCH(int, reopened);
    QFETCH(int, redLines);
    std::vector<ScoredItem> items;
    for (int i = 0; i < passed + failed; ++i)
        items.push_back(item(QString::number(i), i < passed ? u"pass"_s : u"fail"_s));
    items.front().points = 10;
    items.front().pointsOver = pointsOver;
    for (int i = 0; i < redLines; ++i)
        items[std::size_t(passed + i)].redLine = true;
    QTEST(crewScores(items, {issue(u"x"_s), issue(u"y"_s, reopened)}).front().score, "score");
}

void TestCrewScore::groups()
{
    ScoredItem other = item(u"b"_s, u"fail"_s);
    other.site = u"s2"_s;
    other.month = u"2026-12"_s;
    const std::vector<ScoredItem> items{item(u"a"_s, u"pass"_s), other};
    QCOMPARE(crewScores(items, {}).size(), std::size_t(2)); // by crew and month
    QCOMPARE(crewScores(items, {}, {true, false, false, false}).size(), std::size_t(1));
    const auto bySite = crewScores(items, {}, {true, true, true, false});
    QCOMPARE(bySite.size(), std::size_t(2));
    QCOMPARE(bySite.front().group, (ScoreGroup{u"c1"_s, u"tiling"_s, u"s1"_s, {}}));
}

void TestCrewScore::nobodysWorkIsLeftOut()
{
    ScoredItem nobody = item(u"a"_s, u"fail"_s);
    nobody.crew.clear();
    QVERIFY(crewScores({nobody}, {}).empty());
}

void TestCrewScore::partsAddUpToTheWhole()
{
    const bool held = rc::check("sites add up to the crew", [] {
        std::vector<ScoredItem> items;
        for (int i = 0, n = *rc::gen::inRange(0, 30); i < n; ++i) {
            ScoredItem one = item(QString::number(i), *rc::gen::element(u"pass"_s, u"fail"_s, u"fixed"_s, QString()), *rc::gen::inRange(0, 6));
            one.pointsOver = one.points / 2;
            one.site = *rc::gen::element(u"s1"_s, u"s2"_s, u"s3"_s);
            one.redLine = *rc::gen::arbitrary<bool>();
            items.push_back(one);
        }
        Figure whole, parts, wholeRed, partsRed;
        for (const CrewScore &score : crewScores(items, {})) {
            whole.count += score.firstPass.count;
            whole.of += score.firstPass.of;
            wholeRed.count += score.redLines.count;
            RC_ASSERT(score.firstPass.records.size() == score.firstPass.count);
            RC_ASSERT(score.score >= 0 && score.score <= 100);
        }
        for (const CrewScore &score : crewScores(items, {}, {true, true, true, true})) {
            parts.count += score.firstPass.count;
            parts.of += score.firstPass.of;
            partsRed.count += score.redLines.count;
        }
        RC_ASSERT(whole == parts);
        RC_ASSERT(wholeRed.count == partsRed.count);
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestCrewScore)
#include "test_crew_score.moc"
