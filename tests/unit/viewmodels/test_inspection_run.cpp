// Walking through a checklist: every answer is kept by itself, and the run knows how far it is.
#include "app/viewmodels/inspection_run.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestInspectionRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void countsWhatIsAnswered();
    void theFirstAnswerStartsIt();
    void findsTheNextOpenItem();
    void aFailedItemBecomesAnIssue();
    void allItemsAreTheWorkOfTheCrewThatIsNamed();
    void finishesAlsoWhatNeverStarted();
    void nothingFallsIntoTheGapBeforeItIsRead();
    void tellsWhatWasRefused();
    void missingPhotosAreSaidWhicheverIsReadFirst();

private:
    QJsonObject item(int row) { return m_phone->fields(m_items.at(row)); }
    QString itemId(int row) const { return toString(m_items.at(row)); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<InspectionRun> m_run;
    Id m_inspection;
    QList<Id> m_items;
};

void TestInspectionRun::init()
{
    m_phone = std::make_unique<Phone>();
    m_inspection = m_phone->save(u"inspection"_s, {{u"site"_s, toString(m_phone->site)}, {u"title"_s, u"Hidden works"_s}, {u"state"_s, u"planned"_s}});
    m_items.clear();
    for (int i = 0; i < 4; ++i)
        m_items += m_phone->save(u"inspection_item"_s, {{u"inspection"_s, toString(m_inspection)}, {u"position"_s, i + 1},
                                                        {u"title"_s, u"Item %1"_s.arg(i)}, {u"room"_s, u"Kitchen"_s}});
    m_run = std::make_unique<InspectionRun>();
    m_run->setInspectionId(toString(m_inspection));
    m_run->componentComplete();
    QTRY_COMPARE(m_run->items()->count(), 4);
    QTRY_COMPARE(m_run->total(), 4);
}

void TestInspectionRun::cleanup()
{
    m_run.reset();
    m_phone.reset();
}

void TestInspectionRun::countsWhatIsAnswered()
{
    QCOMPARE(m_run->answered(), 0);
    m_run->setResult(itemId(0), u"pass"_s);
    m_run->setResult(itemId(1), u"fail"_s);
    QTRY_COMPARE(m_run->answered(), 2);
    QTRY_COMPARE(m_run->failed(), 1);
    QVERIFY(!m_run->savedAt().isNull());
    m_run->setResult(itemId(0), {}); // taken back
    QTRY_COMPARE(m_run->answered(), 1);
    QVERIFY(!item(0).contains(u"result"_s));
}

void TestInspectionRun::theFirstAnswerStartsIt()
{
    m_run->setPoints(itemId(2), {2, u"3.5"_s});
    QTRY_COMPARE(item(2).value(u"points"_s).toArray(), (QJsonArray{2, 3.5}));
    const QJsonObject inspection = m_phone->fields(m_inspection);
    QCOMPARE(inspection.value(u"state"_s).toString(), u"running"_s);
    QCOMPARE(inspection.value(u"started_at"_s).toString(), toIso(m_phone->clock->now()));
}

void TestInspectionRun::findsTheNextOpenItem()
{
    QCOMPARE(m_run->nextOpen(-1), 0);
    m_run->setResult(itemId(0), u"pass"_s);
    m_run->setResult(itemId(2), u"not_applicable"_s);
    m_run->setReason(itemId(2), u"no such pipe here"_s);
    QTRY_COMPARE(m_run->nextOpen(1), 3);
    QCOMPARE(m_run->nextOpen(3), 1); // from the top again
    m_run->setResult(itemId(1), u"pass"_s);
    m_run->setResult(itemId(3), u"pass"_s);
    QTRY_COMPARE(m_run->nextOpen(0), -1);
}

void TestInspectionRun::aFailedItemBecomesAnIssue()
{
    const QString crew = toString(m_phone->services.newId());
    m_phone->set(m_items.at(1), u"inspection_item"_s, {{u"crew"_s, crew}, {u"red_line"_s, true}});
    m_run->setNote(itemId(1), u"hollow at the corner"_s);
    QTRY_COMPARE(item(1).value(u"note"_s).toString(), u"hollow at the corner"_s);
    QTRY_COMPARE(m_run->items()->rowMap(1).value(u"fields"_s).toMap().value(u"note"_s), QVariant(u"hollow at the corner"_s));
    const QString id = m_run->openIssue(itemId(1), {{u"severity"_s, u"serious"_s}});
    QTRY_VERIFY(!m_phone->fields(*parseId(id)).isEmpty());
    const QJsonObject issue = m_phone->fields(*parseId(id));
    QCOMPARE(issue.value(u"title"_s).toString(), u"Item 1"_s);
    QCOMPARE(issue.value(u"detail"_s).toString(), u"hollow at the corner"_s);
    QCOMPARE(issue.value(u"place"_s).toString(), u"Kitchen"_s);
    QCOMPARE(issue.value(u"severity"_s).toString(), u"serious"_s);
    QCOMPARE(issue.value(u"crew"_s).toString(), crew);
    QCOMPARE(issue.value(u"red_line"_s).toBool(), true);
    QCOMPARE(issue.value(u"item"_s).toString(), itemId(1));
    QCOMPARE(issue.value(u"inspection"_s).toString(), toString(m_inspection));
    QCOMPARE(issue.value(u"site"_s).toString(), toString(m_phone->site));
    QCOMPARE(issue.value(u"state"_s).toString(), u"open"_s);
}

void TestInspectionRun::allItemsAreTheWorkOfTheCrewThatIsNamed()
{
    QVERIFY(m_run->crews().isEmpty());
    const Id crew = m_phone->save(u"crew"_s, {{u"name"_s, u"Peng's"_s}, {u"trade"_s, u"tiling"_s}}, scope::company);
    m_run->setCrew(toString(crew));
    QTRY_COMPARE(m_run->crews(), QStringList{toString(crew)});
    for (int row = 0; row < 4; ++row)
        QCOMPARE(item(row).value(u"crew"_s).toString(), toString(crew));
    QCOMPARE(m_phone->fields(m_inspection).value(u"state"_s).toString(), u"planned"_s); // naming a crew starts nothing
}

void TestInspectionRun::finishesAlsoWhatNeverStarted()
{
    m_run->finish();
    QTRY_COMPARE(m_phone->fields(m_inspection).value(u"state"_s).toString(), u"finished"_s);
    QVERIFY(m_phone->fields(m_inspection).contains(u"started_at"_s));
    QVERIFY(m_phone->fields(m_inspection).contains(u"finished_at"_s));
}

void TestInspectionRun::nothingFallsIntoTheGapBeforeItIsRead()
{
    InspectionRun fresh;
    fresh.setInspectionId(toString(m_inspection));
    fresh.componentComplete();
    fresh.setResult(itemId(3), u"pass"_s); // before anything was read
    QTRY_COMPARE(item(3).value(u"result"_s).toString(), u"pass"_s);
}

void TestInspectionRun::tellsWhatWasRefused()
{
    m_run->setResult(itemId(0), u"perhaps"_s);
    QTRY_COMPARE(m_run->error().toMap().value(u"code"_s), QVariant(u"invalid_value"_s));
    QCOMPARE(m_phone->fields(m_inspection).value(u"state"_s).toString(), u"planned"_s); // all or nothing
}

// Items and inspection come from two reading threads: here the items are there first.
void TestInspectionRun::missingPhotosAreSaidWhicheverIsReadFirst()
{
    const Id later = m_phone->services.newId();
    m_phone->save(u"inspection_item"_s, {{u"inspection"_s, toString(later)}, {u"position"_s, 1}, {u"title"_s, u"Dam"_s}, {u"photos_wanted"_s, 2}});
    InspectionRun run;
    run.setInspectionId(toString(later));
    run.componentComplete();
    QTRY_COMPARE(run.total(), 1);
    QVERIFY(run.photosMissing().toList().isEmpty());
    m_phone->saveMany({{later, u"inspection"_s, m_phone->siteScope(), {{u"site"_s, toString(m_phone->site)}, {u"title"_s, u"Late"_s}, {u"state"_s, u"planned"_s}}}});
    QTRY_COMPARE(run.photosMissing().toList().size(), 1);
    QCOMPARE(run.photosMissing().toList().at(0).toMap().value(u"missing"_s).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestInspectionRun)
#include "test_inspection_run.moc"
