// What follow-up visits say in figures.
#include "app/quality/follow_up_figures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::quality;

namespace {

const QDate first(2026, 11, 1);
const QDate last(2026, 11, 30);

FollowUpFact fact(int due, const QString &state, int finished = 0, std::optional<int> csat = {}, std::optional<int> nps = {})
{
    return {QDate(2026, 11, due), state, finished > 0 ? QDate(2026, 11, finished) : QDate(), csat, nps, {}, 0, 0};
}

FollowUpFigures figures(const std::vector<FollowUpFact> &facts)
{
    return followUpFigures(facts, first, last);
}

FollowUpFact answered(std::optional<int> csat, std::optional<int> nps)
{
    return fact(5, u"done"_s, 5, csat, nps);
}

} // namespace

class TestFollowUpFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coverageIsWhatWasDoneOfWhatWasDue()
    {
        const auto of = figures({fact(1, u"done"_s, 4), fact(2, u"done"_s, 6), fact(3, u"planned"_s), fact(4, u"invalid"_s), fact(5, u"cancelled"_s), fact(6, u"lapsed"_s)});
        QCOMPARE(of.due, 4);
        QCOMPARE(of.done, 2);
        QCOMPARE(of.invalid, 1);
        QCOMPARE(of.kept, 1); // three days late still counts, four do not
        QCOMPARE(of.coverage, std::optional(0.5));
        QCOMPARE(of.keptRate, std::optional(0.25));
    }

    void bothEndsOfThePeriodCount()
    {
        std::vector<FollowUpFact> facts{fact(1, u"done"_s, 1, 5), fact(30, u"done"_s, 30, 5)};
        facts.push_back({QDate(2026, 10, 31), u"done"_s, QDate(2026, 10, 31), 1, {}, {}, 0, 0});
        facts.push_back({QDate(2026, 12, 1), u"done"_s, QDate(2026, 12, 1), 1, {}, {}, 0, 0});
        facts.push_back({QDate(2026, 10, 31), u"done"_s, QDate(2026, 11, 1), 3, {}, {}, 0, 0}); // due before, asked within
        const auto of = figures(facts);
        QCOMPARE(of.due, 2);
        QCOMPARE(of.asked, 3);
        QCOMPARE(of.csat, std::optional(13 / 3.0));
    }

    void satisfactionIsTheMeanAndTheShareOfFourAndFive()
    {
        const auto of = figures({answered(5, {}), answered(4, {}), answered(3, {}), answered(2, {}), answered({}, {}), answered(9, {})});
        QCOMPARE(of.asked, 4);
        QCOMPARE(of.csat, std::optional(3.5));
        QCOMPARE(of.contentRate, std::optional(0.5));
    }

    void npsIsPromotersLessDetractors_data()
    {
        QTest::addColumn<QList<int>>("told");
        QTest::addColumn<double>("nps");
        QTest::newRow("all would") << QList<int>{9, 10} << 100.0;
        QTest::newRow("nobody would") << QList<int>{0, 6} << -100.0;
        QTest::newRow("seven and eight count for neither") << QList<int>{7, 8} << 0.0;
        QTest::newRow("mixed") << QList<int>{10, 9, 8, 6} << 25.0;
        QTest::newRow("outside the scale counts for nothing") << QList<int>{10, 11, -1} << 100.0;
    }
    void npsIsPromotersLessDetractors()
    {
        QFETCH(QList<int>, told);
        std::vector<FollowUpFact> facts;
        for (const int nps : told)
            facts.push_back(answered({}, nps));
        QTEST(*figures(facts).nps, "nps");
    }

    void promisesAndRolesAreCountedWhereTheyWereAsked()
    {
        FollowUpFact one = answered(5, {});
        one.promised = 3;
        one.kept = 2;
        one.byRole = {{u"designer"_s, 4}, {u"crew"_s, 2}};
        FollowUpFact other = answered(5, {});
        other.byRole = {{u"designer"_s, 5}, {u"crew"_s, 7}};
        const auto of = figures({one, other});
        QCOMPARE(of.promiseRate, std::optional(2 / 3.0));
        QCOMPARE(of.byRole, (QHash<QString, double>{{u"designer"_s, 4.5}, {u"crew"_s, 2.0}}));
    }

    void ofNothingThereIsNoFigure()
    {
        const auto of = figures({});
        QVERIFY(!of.coverage && !of.keptRate && !of.csat && !of.contentRate && !of.nps && !of.promiseRate);
    }

    void whoIsNotContentIsAnswered_data()
    {
        QTest::addColumn<int>("csat"); // -1: not said
        QTest::addColumn<int>("nps");
        QTest::addColumn<bool>("alert");
        QTest::newRow("2 of 5") << 2 << -1 << true;
        QTest::newRow("3 of 5") << 3 << -1 << false;
        QTest::newRow("6 of 10") << -1 << 6 << true;
        QTest::newRow("7 of 10") << -1 << 7 << false;
        QTest::newRow("0 of 10") << 5 << 0 << true;
        QTest::newRow("content, and would not recommend") << 5 << 6 << true;
        QTest::newRow("nothing said") << -1 << -1 << false;
        QTest::newRow("no score at all") << 0 << 10 << false;
    }
    void whoIsNotContentIsAnswered()
    {
        QFETCH(int, csat);
        QFETCH(int, nps);
        QTEST(opensAlert(csat < 0 ? std::nullopt : std::optional(csat), nps < 0 ? std::nullopt : std::optional(nps)), "alert");
    }
};

QTEST_GUILESS_MAIN(TestFollowUpFigures)
#include "test_follow_up_figures.moc"
