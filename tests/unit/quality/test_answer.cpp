// A verdict that changes speaks; one that stays leaves a person's word alone.
#include "app/quality/answer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::quality;

class TestAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void results_data();
    void results();
    void overruled();
};

void TestAnswer::results_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &result, Outcome before, Outcome now, const QString &after) {
        QTest::newRow(name) << result << int(before) << int(now) << after;
    };
    row("the first verdict", u""_s, Outcome::Open, Outcome::Pass, u"pass"_s);
    row("undecided stays open", u""_s, Outcome::Open, Outcome::Open, u""_s);
    row("a worse point", u"pass"_s, Outcome::Pass, Outcome::Fail, u"fail"_s);
    row("corrected", u"fail"_s, Outcome::Fail, Outcome::Pass, u"pass"_s);
    row("overruled, one more point", u"pass"_s, Outcome::Fail, Outcome::Fail, u"pass"_s);
    row("fixed on the spot and measured again", u"fixed"_s, Outcome::Fail, Outcome::Pass, u"fixed"_s);
    row("fixed, and bad again", u"fixed"_s, Outcome::Pass, Outcome::Fail, u"fail"_s);
    row("points taken out: what the judge said goes", u"fail"_s, Outcome::Fail, Outcome::Open, u""_s);
    row("points taken out: what a person said stays", u"pass"_s, Outcome::Fail, Outcome::Open, u"pass"_s);
    row("measured after all", u"not_applicable"_s, Outcome::Open, Outcome::Pass, u"pass"_s);
}

void TestAnswer::results()
{
    QFETCH(QString, result);
    QFETCH(int, before);
    QFETCH(int, now);
    QFETCH(QString, after);
    QCOMPARE(resultAfter(result, Outcome(before), Outcome(now)), after);
}

void TestAnswer::overruled()
{
    QVERIFY(isOverruled(u"pass"_s, Outcome::Fail));
    QVERIFY(isOverruled(u"fail"_s, Outcome::Pass));
    QVERIFY(!isOverruled(u"fixed"_s, Outcome::Fail)); // fixed on the spot: the points are from before
    QVERIFY(!isOverruled(u"pass"_s, Outcome::Open));
    QVERIFY(!isOverruled(u""_s, Outcome::Fail));
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "test_answer.moc"
