// An inspection judges what is measured by the rule each item carries; a person has the last word, with a reason.
#include "app/quality/rule.h"
#include "app/viewmodels/inspection_run.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

QJsonObject rule(double limit, bool main, int points, bool redLine = false)
{
    quality::Rule rule;
    rule.standard = u"GB 50210-2018"_s;
    rule.clause = u"T4.2.10"_s;
    rule.compare = quality::Compare::AtMost;
    rule.limit = limit;
    rule.unit = u"mm"_s;
    rule.main = main;
    rule.redLine = redLine;
    rule.points = points;
    rule.status = quality::Standing::Memory;
    rule.range = quality::ReadingRange{{}, 0, 20};
    return quality::ruleJson(rule);
}

} // namespace

class TestInspectionJudgement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void judgesWhatIsBeingTyped();
    void saysWhatItJudgesBy();
    void pointsVerdictAndResultAreOneSave();
    void aGeneralItemWaitsUntilItIsDecided();
    void pointsTakenOutTakeTheirResultAlong();
    void aPersonOverrulesAndOwesAReason();
    void notApplicableOwesAReason();
    void aReadingOutOfRangeIsAskedAboutAndKept();
    void whatIsNoNumberIsKeptBesideThePoints();
    void aFailedRedLineIsNamed();
    void photosThatAreMissing();
    void aClockSetBackIsTold();
    void lastTimesValuesAreAtHand();
    void aRuleThatCannotBeReadLeavesItToThePerson();
    void anItemWithoutARuleDeviatesEitherWay();

private:
    QJsonObject item(int row) { return m_phone->fields(m_items.at(row)); }
    QString itemId(int row) const { return toString(m_items.at(row)); }
    QString result(int row) { return item(row).value(u"result"_s).toString(); }
    Id add(const Id &inspection, int position, QJsonObject fields)
    {
        fields.insert(u"inspection"_s, toString(inspection));
        fields.insert(u"position"_s, position);
        fields.insert(u"title"_s, u"Item %1"_s.arg(position));
        fields.insert(u"key"_s, u"key%1"_s.arg(position));
        return m_phone->save(u"inspection_item"_s, fields);
    }
    Id inspection(const QString &at, const QString &state)
    {
        return m_phone->save(u"inspection"_s, {{u"site"_s, toString(m_phone->site)}, {u"title"_s, u"Plaster"_s}, {u"template"_s, u"tiling"_s},
                                               {u"code"_s, u"tiling"_s}, {u"planned_for"_s, at}, {u"started_at"_s, at}, {u"state"_s, state}});
    }
    void open()
    {
        m_run = std::make_unique<InspectionRun>();
        m_run->setInspectionId(toString(m_inspection));
        m_run->componentComplete();
        QTRY_COMPARE(m_run->total(), m_items.size());
        QTRY_COMPARE(m_run->items()->count(), m_items.size());
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<InspectionRun> m_run;
    Id m_inspection;
    QList<Id> m_items;
};

// 0: main, 1: general with five points, 2: red line, 3: answered by a person
void TestInspectionJudgement::init()
{
    m_phone = std::make_unique<Phone>();
    m_inspection = inspection(toIso(m_phone->clock->now()), u"running"_s);
    m_items = {add(m_inspection, 0, {{u"rule"_s, rule(4, true, 1)}}), add(m_inspection, 1, {{u"rule"_s, rule(4, false, 5)}}),
               add(m_inspection, 2, {{u"rule"_s, rule(4, true, 1, true)}, {u"red_line"_s, true}}), add(m_inspection, 3, {})};
    open();
}

void TestInspectionJudgement::cleanup()
{
    m_run.reset();
    m_phone.reset();
}

void TestInspectionJudgement::judgesWhatIsBeingTyped()
{
    const QVariantMap judged = m_run->judge(itemId(1), {u"2.5"_s, u"3,0"_s, u"6.2"_s, u""_s});
    QCOMPARE(judged.value(u"outcome"_s), QVariant(u"fail"_s));
    QCOMPARE(judged.value(u"why"_s), QVariant(u"worst_too_far"_s));
    QCOMPARE(judged.value(u"passed"_s), QVariant(2));
    QCOMPARE(judged.value(u"of"_s), QVariant(3));
    QCOMPARE(judged.value(u"missing"_s), QVariant(2));
    QCOMPARE(judged.value(u"worst"_s), QVariant(6.2));
    QCOMPARE(judged.value(u"exceededBy"_s), QVariant(2.2));
    QVERIFY(judged.value(u"words"_s).toString().contains(u"2.2 mm"_s));
    QStringList states;
    for (const QVariantList cells = judged.value(u"cells"_s).toList(); const QVariant &cell : cells)
        states += cell.toMap().value(u"state"_s).toString();
    QCOMPARE(states, (QStringList{u"within"_s, u"within"_s, u"over"_s, u"empty"_s}));
    QVERIFY(!item(1).contains(u"points"_s)); // judging keeps nothing
}

void TestInspectionJudgement::saysWhatItJudgesBy()
{
    const QVariantMap words = m_run->rule(itemId(1));
    QCOMPARE(words.value(u"limit"_s), QVariant(u"≤ 4 mm"_s));
    QVERIFY(words.value(u"clause"_s).toString().contains(u"GB 50210-2018"_s));
    QVERIFY(words.value(u"clause"_s).toString().contains(u"4.2.10"_s));
    QCOMPARE(words.value(u"unverified"_s), QVariant(true));
    QCOMPARE(words.value(u"main"_s), QVariant(false));
    QCOMPARE(words.value(u"points"_s), QVariant(5));
    QCOMPARE(m_run->rule(itemId(3)).value(u"measurable"_s), QVariant(false));
}

void TestInspectionJudgement::pointsVerdictAndResultAreOneSave()
{
    const qint64 before = AWAIT(m_phone->store().syncState())->waitingChanges;
    m_run->setPoints(itemId(0), {u"6.2"_s});
    QTRY_COMPARE(result(0), u"fail"_s);
    QCOMPARE(AWAIT(m_phone->store().syncState())->waitingChanges, before + 1);
    QCOMPARE(item(0).value(u"points"_s).toArray(), QJsonArray{6.2});
    const QJsonObject verdict = item(0).value(u"verdict"_s).toObject();
    QCOMPARE(verdict.value(u"outcome"_s).toString(), u"fail"_s);
    QCOMPARE(verdict.value(u"over"_s).toDouble(), 2.2);
    QTRY_COMPARE(m_run->failed(), 1);
}

void TestInspectionJudgement::aGeneralItemWaitsUntilItIsDecided()
{
    m_run->setPoints(itemId(1), {1, 2, 3});
    QTRY_COMPARE(item(1).value(u"points"_s).toArray().size(), 3);
    QCOMPARE(result(1), QString());
    m_run->setPoints(itemId(1), {1, 2, 3, 4, 5}); // four of five pass, the worst within 1.5 times
    QTRY_COMPARE(result(1), u"pass"_s);
    m_run->setPoints(itemId(1), {1, 2, 3, 5, 5});
    QTRY_COMPARE(result(1), u"fail"_s);
}

void TestInspectionJudgement::pointsTakenOutTakeTheirResultAlong()
{
    const qint64 before = AWAIT(m_phone->store().syncState())->waitingChanges;
    m_run->setPoints(itemId(0), {6.2});
    m_run->setPoints(itemId(0), {}); // before the first is read back
    QTRY_COMPARE(AWAIT(m_phone->store().syncState())->waitingChanges, before + 2);
    QCOMPARE(result(0), QString());
    QVERIFY(!item(0).contains(u"verdict"_s));
    QVERIFY(!item(0).contains(u"points"_s));
}

void TestInspectionJudgement::aPersonOverrulesAndOwesAReason()
{
    m_run->setPoints(itemId(0), {6.2});
    QTRY_COMPARE(m_run->failed(), 1);
    m_run->setResult(itemId(0), u"pass"_s);
    QTRY_COMPARE(m_run->unexplained(), 1);
    m_run->setPoints(itemId(0), {6.2, 6.3}); // the same verdict: the person's word stands
    QTRY_COMPARE(item(0).value(u"points"_s).toArray().size(), 2);
    QCOMPARE(result(0), u"pass"_s);
    m_run->setNote(itemId(0), u"will be covered by the cabinet"_s);
    QTRY_COMPARE(m_run->unexplained(), 0);
}

void TestInspectionJudgement::notApplicableOwesAReason()
{
    m_run->setResult(itemId(0), u"not_applicable"_s);
    QTRY_COMPARE(m_run->unexplained(), 1);
    QCOMPARE(m_run->nextOpen(-1), 0);
    m_run->setReason(itemId(0), u"no plaster in this room"_s);
    QTRY_COMPARE(m_run->unexplained(), 0);
    QCOMPARE(m_run->nextOpen(-1), 1);
    QCOMPARE(item(0).value(u"reason"_s).toString(), u"no plaster in this room"_s);
}

void TestInspectionJudgement::aReadingOutOfRangeIsAskedAboutAndKept()
{
    QVERIFY(m_run->outOfRange(itemId(0), 200));
    QVERIFY(!m_run->outOfRange(itemId(0), 20));
    const QVariantMap question = m_run->judge(itemId(0), {1, 200}).value(u"question"_s).toMap();
    QCOMPARE(question.value(u"cell"_s), QVariant(1));
    QVERIFY(question.value(u"words"_s).toString().contains(u"200"_s));
    m_run->setPoints(itemId(0), {1, 200}); // on disk whatever is answered
    QTRY_COMPARE(item(0).value(u"points"_s).toArray(), (QJsonArray{1, 200}));
    m_run->keepReading(itemId(0), 200);
    QTRY_VERIFY(m_run->judge(itemId(0), {1, 200}).value(u"question"_s).isNull());
    m_run->setPoints(itemId(0), {1, 200, 2}); // not asked again
    QTRY_COMPARE(item(0).value(u"points"_s).toArray().size(), 3);
    QVERIFY(m_run->judge(itemId(0), {1, 200, 2}).value(u"question"_s).isNull());
}

void TestInspectionJudgement::whatIsNoNumberIsKeptBesideThePoints()
{
    const QVariantMap judged = m_run->judge(itemId(0), {u"3"_s, u"about four"_s});
    QVERIFY(judged.value(u"unread"_s).toString().contains(u"about four"_s));
    QCOMPARE(judged.value(u"of"_s), QVariant(1));
    m_run->setPoints(itemId(0), {u"3"_s, u"about four"_s, u""_s});
    QTRY_COMPARE(item(0).value(u"points"_s).toArray(), QJsonArray{3});
    QCOMPARE(item(0).value(u"verdict"_s).toObject().value(u"unread"_s).toArray(), QJsonArray{u"about four"_s});
}

void TestInspectionJudgement::aFailedRedLineIsNamed()
{
    m_run->setResult(itemId(3), u"fail"_s);
    QTRY_COMPARE(m_run->failed(), 1);
    QVERIFY(m_run->redLineFailed().toStringList().isEmpty());
    m_run->setPoints(itemId(2), {9});
    QTRY_COMPARE(m_run->redLineFailed().toStringList(), QStringList{u"Item 2"_s});
    m_run->setPoints(itemId(2), {3});
    QTRY_VERIFY(m_run->redLineFailed().toStringList().isEmpty());
}

void TestInspectionJudgement::photosThatAreMissing()
{
    m_phone->set(m_items.at(3), u"inspection_item"_s, {{u"photos_wanted"_s, 2}});
    QTRY_COMPARE(m_run->photosMissing().toList().size(), 1);
    QCOMPARE(m_run->photosMissing().toList().first().toMap().value(u"missing"_s), QVariant(2));
    m_phone->save(u"photo"_s, {{u"site"_s, toString(m_phone->site)}, {u"about"_s, itemId(3)}, {u"file"_s, QString(64, u'a')},
                               {u"media_type"_s, u"image/jpeg"_s}, {u"size"_s, 1}, {u"taken_at"_s, toIso(m_phone->clock->now())}});
    QTRY_COMPARE(m_run->photosMissing().toList().value(0).toMap().value(u"missing"_s), QVariant(1));
}

void TestInspectionJudgement::aClockSetBackIsTold()
{
    QVERIFY(!m_run->clockSetBack());
    m_phone->clock->jump(-std::chrono::hours(48));
    m_run->finish();
    QTRY_COMPARE(m_phone->fields(m_inspection).value(u"state"_s).toString(), u"finished"_s); // nothing is refused
    QTRY_VERIFY(m_run->clockSetBack());
}

void TestInspectionJudgement::lastTimesValuesAreAtHand()
{
    const Id longAgo = inspection(u"2026-01-01T08:00:00.000Z"_s, u"running"_s);
    add(longAgo, 1, {{u"points"_s, QJsonArray{9}}, {u"unit"_s, u"mm"_s}});
    const Id last = inspection(u"2026-02-01T08:00:00.000Z"_s, u"running"_s);
    add(last, 1, {{u"points"_s, QJsonArray{2.5, 3}}, {u"unit"_s, u"mm"_s}, {u"result"_s, u"pass"_s}});
    m_run.reset();
    open();
    QTRY_COMPARE(m_run->previous(itemId(1)).value(u"points"_s).toList(), (QVariantList{2.5, 3.0}));
    QCOMPARE(m_run->previous(itemId(1)).value(u"words"_s), QVariant(u"2.5 · 3 mm"_s));
    QVERIFY(m_run->previousRead());
    QVERIFY(m_run->previous(itemId(0)).isEmpty());

    m_phone->set(m_inspection, u"inspection"_s, {{u"recheck_of"_s, toString(longAgo)}}); // what it names itself goes first
    m_run.reset();
    open();
    QTRY_COMPARE(m_run->previous(itemId(1)).value(u"points"_s).toList(), QVariantList{9.0});
}

void TestInspectionJudgement::aRuleThatCannotBeReadLeavesItToThePerson()
{
    m_phone->set(m_items.at(0), u"inspection_item"_s, {{u"rule"_s, QJsonObject{{u"compare"_s, u"somehow"_s}}}});
    QTRY_VERIFY(!m_run->rule(itemId(0)).value(u"problem"_s).toString().isEmpty());
    QCOMPARE(m_run->judge(itemId(0), {99}).value(u"outcome"_s), QVariant(u"open"_s));
    m_run->setPoints(itemId(0), {99});
    QTRY_COMPARE(item(0).value(u"points"_s).toArray(), QJsonArray{99});
    QCOMPARE(result(0), QString());
}

void TestInspectionJudgement::anItemWithoutARuleDeviatesEitherWay()
{
    m_phone->set(m_items.at(3), u"inspection_item"_s, {{u"limit"_s, 4}, {u"unit"_s, u"mm"_s}});
    QTRY_COMPARE(m_run->rule(itemId(3)).value(u"limit"_s), QVariant(u"± 4 mm"_s));
    QCOMPARE(m_run->judge(itemId(3), {-6}).value(u"outcome"_s), QVariant(u"fail"_s));
}

QTEST_GUILESS_MAIN(TestInspectionJudgement)
#include "test_inspection_judgement.moc"
