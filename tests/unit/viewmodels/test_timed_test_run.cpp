// A test with a clock: it stands where its record says, whatever happened to the device meanwhile.
#include "app/viewmodels/timed_test_run.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestTimedTestRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithItsRuleAndItsTime();
    void theTimeLeftFollowsTheClock();
    void saysWhatIsOwed();
    void survivesARestart();
    void photosOfItsStartAndEndAreItsOwn();
    void endedTooEarlyProvesNothing();
    void endsOnlyWithPhotoAndReading();
    void itsVerdictGoesToTheItemInTheSameSave();
    void aDropIsSaidByHowMuch();
    void anEndToldLongAfterIsPointedOut();
    void aClockSetBackIsToldAndNothingIsLost();
    void readingsOneRightAfterTheOtherAreAllKept();
    void whatIsOnItsWayIsNewerThanWhatIsTold();
    void whatIsToldMeanwhileIsNotForgotten();
    void whatIsNoNumberIsRefused();
    void abortedWithAReason();
    void pressureIsJudgedStepByStep();
    void anItemKnowsTheTestItsChecklistAsksFor();
    void aPlannedInspectionStartsWithItsTest();

private:
    QJsonObject record() { return m_phone->fields(*parseId(m_run->testId())); }
    QJsonObject item() { return m_phone->fields(m_item); }
    QString state() { return record().value(u"state"_s).toString(); }
    QString errorCode() const { return m_run->error().toMap().value(u"code"_s).toString(); }
    QStringList missing() const
    {
        QStringList parts;
        for (const QVariantList list = m_run->missing().toList(); const QVariant &each : list)
            parts += each.toMap().value(u"part"_s).toString();
        return parts;
    }
    void open(const QString &testId = {})
    {
        m_run = std::make_unique<TimedTestRun>();
        m_run->setTestId(testId);
        m_run->componentComplete();
        if (!testId.isEmpty())
            QTRY_VERIFY(m_run->exists());
    }
    void begin(const QString &kind, const QVariantMap &values)
    {
        QVERIFY(!m_run->begin(toString(m_inspection), toString(m_item), kind, values).isEmpty());
        QTRY_VERIFY(m_run->exists());
    }
    void water() { begin(u"closed_water"_s, {{u"value"_s, u"25"_s}, {u"room"_s, u"bathroom"_s}}); }
    Id photo()
    {
        return m_phone->save(u"photo"_s, {{u"site"_s, toString(m_phone->site)}, {u"about"_s, m_run->testId()}, {u"file"_s, QString(64, u'a')},
                                          {u"media_type"_s, u"image/jpeg"_s}, {u"size"_s, 1}, {u"taken_at"_s, toIso(m_phone->clock->now())}});
    }
    void payWhatIsOwed(const QString &level)
    {
        m_run->setPhoto(u"end"_s, toString(photo()));
        QVERIFY(m_run->addReading(level));
    }
    void pass(std::chrono::minutes time)
    {
        m_phone->clock->advance(time);
        m_run->tick();
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<TimedTestRun> m_run;
    Id m_inspection;
    Id m_item;
};

void TestTimedTestRun::init()
{
    m_phone = std::make_unique<Phone>();
    m_inspection = m_phone->save(u"inspection"_s, {{u"site"_s, toString(m_phone->site)}, {u"title"_s, u"Waterproofing"_s}, {u"code"_s, u"waterproofing"_s},
                                                   {u"template"_s, u"waterproofing"_s}, {u"state"_s, u"running"_s}});
    m_item = m_phone->save(u"inspection_item"_s, {{u"inspection"_s, toString(m_inspection)}, {u"position"_s, 0}, {u"title"_s, u"Closed water"_s},
                                                  {u"key"_s, u"closed_water"_s}});
    open();
}

void TestTimedTestRun::cleanup()
{
    m_run.reset();
    m_phone.reset();
}

void TestTimedTestRun::beginsWithItsRuleAndItsTime()
{
    water();
    QCOMPARE(state(), u"running"_s);
    QCOMPARE(record().value(u"inspection"_s).toString(), toString(m_inspection));
    QCOMPARE(record().value(u"item"_s).toString(), toString(m_item));
    QCOMPARE(record().value(u"room"_s).toString(), u"bathroom"_s);
    QCOMPARE(record().value(u"started_by"_s).toString(), toString(m_phone->identity().person));
    QCOMPARE(record().value(u"due_at"_s).toString(), toIso(m_phone->clock->now() + 48h));
    QCOMPARE(m_run->readings().toList().size(), 1);
    QVERIFY(m_run->rule().toMap().value(u"clause"_s).toString().contains(u"GB 55030-2022"_s));
    QVERIFY(m_run->rule().toMap().value(u"words"_s).toString().contains(u"20 mm"_s));
}

void TestTimedTestRun::theTimeLeftFollowsTheClock()
{
    water();
    QCOMPARE(m_run->standing(), u"running"_s);
    QCOMPARE(m_run->left(), 48.0 * 60);
    pass(20min);
    QCOMPARE(m_run->left(), 48.0 * 60 - 20);
    QVERIFY(!m_run->leftWords().isEmpty());
    pass(48h);
    QCOMPARE(m_run->standing(), u"due"_s);
    QCOMPARE(m_run->left(), 0.0);
    QCOMPARE(m_run->lateBy(), 20.0);
    pass(13h);
    QCOMPARE(m_run->standing(), u"overdue"_s);
}

void TestTimedTestRun::saysWhatIsOwed()
{
    water();
    QCOMPARE(missing(), QStringList{u"start_photo"_s});
    m_run->setPhoto(u"start"_s, toString(photo()));
    QTRY_COMPARE(missing(), QStringList());
    pass(48h);
    QCOMPARE(missing(), (QStringList{u"end_reading"_s, u"end_photo"_s}));
}

void TestTimedTestRun::photosOfItsStartAndEndAreItsOwn()
{
    water();
    const Id before = photo();
    const Id other = photo();
    const Id after = photo();
    m_phone->set(before, u"photo"_s, {{u"phase"_s, u"before"_s}});
    m_phone->set(after, u"photo"_s, {{u"phase"_s, u"after"_s}});
    QTRY_COMPARE(record().value(u"end_photo"_s).toString(), toString(after));
    QTRY_COMPARE(record().value(u"start_photo"_s).toString(), toString(before));
    QVERIFY(other != before);
}

void TestTimedTestRun::survivesARestart()
{
    water();
    const QString test = m_run->testId();
    m_run.reset();
    m_phone->clock->advance(30h);
    m_phone->restartFromCopy();
    open(test);
    QCOMPARE(m_run->standing(), u"running"_s);
    QCOMPARE(m_run->left(), 18.0 * 60);
    QCOMPARE(m_run->readings().toList().size(), 1);
}

void TestTimedTestRun::endedTooEarlyProvesNothing()
{
    water();
    pass(23h);
    payWhatIsOwed(u"25"_s);
    m_run->end();
    QCOMPARE(errorCode(), u"too_early"_s);
    QCOMPARE(state(), u"running"_s);
}

void TestTimedTestRun::endsOnlyWithPhotoAndReading()
{
    water();
    pass(48h);
    QVERIFY(m_run->addReading(24));
    m_run->end();
    QCOMPARE(errorCode(), u"owed"_s);
    QCOMPARE(state(), u"running"_s);
    m_run->setPhoto(u"end"_s, toString(photo()));
    m_run->end();
    QTRY_COMPARE(state(), u"passed"_s);
}

void TestTimedTestRun::itsVerdictGoesToTheItemInTheSameSave()
{
    water();
    pass(48h);
    payWhatIsOwed(u"24"_s);
    QTRY_COMPARE(record().value(u"readings"_s).toArray().size(), 2);
    const qint64 before = AWAIT(m_phone->store().syncState())->waitingChanges;
    m_run->end();
    QTRY_COMPARE(state(), u"passed"_s);
    QCOMPARE(item().value(u"result"_s).toString(), u"pass"_s);
    QCOMPARE(item().value(u"verdict"_s).toObject().value(u"test"_s).toString(), m_run->testId());
    QCOMPARE(AWAIT(m_phone->store().syncState())->waitingChanges, before + 2); // one of each record
    QCOMPARE(record().value(u"ended_by"_s).toString(), toString(m_phone->identity().person));
    QTRY_COMPARE(m_run->standing(), u"judged"_s);
}

void TestTimedTestRun::aDropIsSaidByHowMuch()
{
    water();
    pass(48h);
    payWhatIsOwed(u"19"_s); // 6 mm, 2 are allowed
    m_run->end();
    QTRY_COMPARE(state(), u"failed"_s);
    QCOMPARE(item().value(u"result"_s).toString(), u"fail"_s);
    QCOMPARE(record().value(u"verdict"_s).toObject().value(u"over"_s).toDouble(), 4.0);
    QTRY_VERIFY(m_run->verdict().toMap().value(u"words"_s).toString().contains(u"4 mm"_s));
}

void TestTimedTestRun::anEndToldLongAfterIsPointedOut()
{
    water();
    pass(48h + 13h);
    payWhatIsOwed(u"25"_s);
    m_run->end();
    QTRY_COMPARE(state(), u"passed"_s);
    QCOMPARE(record().value(u"verdict"_s).toObject().value(u"told_late"_s).toBool(), true);
    QTRY_VERIFY(!m_run->doubt().isEmpty());
}

void TestTimedTestRun::aClockSetBackIsToldAndNothingIsLost()
{
    water();
    m_phone->clock->jump(-2h);
    m_run->tick();
    QVERIFY(!m_run->doubt().isEmpty());
    payWhatIsOwed(u"25"_s);
    m_run->end();
    QCOMPARE(errorCode(), u"clock_set"_s);
    QTRY_COMPARE(record().value(u"readings"_s).toArray().size(), 2);
    QCOMPARE(state(), u"running"_s);
}

void TestTimedTestRun::readingsOneRightAfterTheOtherAreAllKept()
{
    begin(u"insulation"_s, {});
    for (const QString &line : {u"L-N"_s, u"L-PE"_s, u"N-PE"_s})
        QVERIFY(m_run->addReading(u"1.2"_s, line));
    QTRY_COMPARE(record().value(u"readings"_s).toArray().size(), 3);
    QCOMPARE(m_run->readings().toList().last().toMap().value(u"what"_s), QVariant(u"N-PE"_s));
}

void TestTimedTestRun::whatIsOnItsWayIsNewerThanWhatIsTold()
{
    begin(u"insulation"_s, {});
    RecordItem told;
    told.setRecordId(m_run->testId());
    told.componentComplete();
    QVERIFY(m_run->addReading(u"1.2"_s, u"L-N"_s));
    const Gate gate(m_phone->store());
    QVERIFY(m_run->addReading(u"1.3"_s, u"L-PE"_s)); // waits behind the gate
    QTRY_COMPARE(told.fields().value(u"readings"_s).toList().size(), 1);
    QCOMPARE(record().value(u"readings"_s).toArray().size(), 1); // what was told to it, was told to the run
    QCOMPARE(m_run->readings().toList().size(), 2);
    QVERIFY(m_run->addReading(u"1.4"_s, u"N-PE"_s));
    gate.open();
    QTRY_COMPARE(record().value(u"readings"_s).toArray().size(), 3);
    QTRY_COMPARE(m_run->readings().toList().size(), 3);
}

// The last thing on its way changes nothing, so nobody tells of it.
void TestTimedTestRun::whatIsToldMeanwhileIsNotForgotten()
{
    water();
    pass(48h);
    payWhatIsOwed(u"25"_s);
    m_run->setPhoto(u"start"_s, toString(photo()));
    QTRY_VERIFY(record().contains(u"start_photo"_s));
    RecordItem told;
    told.setRecordId(m_run->testId());
    told.componentComplete();
    m_run->end();
    const Gate gate(m_phone->store());
    m_run->setPhoto(u"end"_s, record().value(u"end_photo"_s).toString()); // waits behind the gate
    QTRY_COMPARE(told.fields().value(u"state"_s).toString(), u"passed"_s);
    QCOMPARE(state(), u"passed"_s);
    gate.open();
    QTRY_COMPARE(m_run->standing(), u"judged"_s);
}

void TestTimedTestRun::whatIsNoNumberIsRefused()
{
    water();
    QVERIFY(!m_run->addReading(u"full"_s));
    QVERIFY(!m_run->addReading(u""_s));
    QCOMPARE(errorCode(), u"no_number"_s);
    QCOMPARE(m_run->readings().toList().size(), 1);
}

void TestTimedTestRun::abortedWithAReason()
{
    water();
    m_run->abort(u" "_s);
    QCOMPARE(errorCode(), u"no_reason"_s);
    QCOMPARE(state(), u"running"_s);
    m_run->abort(u"the plug leaked"_s);
    QTRY_COMPARE(state(), u"aborted"_s);
    QCOMPARE(record().value(u"note"_s).toString(), u"the plug leaked"_s);
    QCOMPARE(m_run->standing(), u"void"_s);
    QCOMPARE(item().value(u"result"_s).toString(), QString());
}

void TestTimedTestRun::pressureIsJudgedStepByStep()
{
    begin(u"pressure"_s, {{u"pipe"_s, u"plastic"_s}, {u"workingPressure"_s, 0.4}, {u"value"_s, 0.62}});
    QCOMPARE(m_run->rule().toMap().value(u"steps"_s).toStringList().size(), 2);
    pass(60min);
    QVERIFY(m_run->addReading(u"0.60"_s));
    QVERIFY(m_run->addReading(u"0.50"_s, {}, 1));
    pass(120min);
    QVERIFY(m_run->addReading(u"0.45"_s, {}, 1)); // 0.05, 0.03 are allowed
    m_run->setPhoto(u"end"_s, toString(photo()));
    m_run->end();
    QTRY_COMPARE(state(), u"failed"_s);
    const QJsonObject verdict = record().value(u"verdict"_s).toObject();
    QCOMPARE(verdict.value(u"fault"_s).toString(), u"pressure_dropped"_s);
    QCOMPARE(verdict.value(u"step"_s).toInt(), 1);
}

void TestTimedTestRun::anItemKnowsTheTestItsChecklistAsksFor()
{
    water();
    TimedTestRun other;
    other.setItemId(toString(m_item));
    other.componentComplete();
    QTRY_COMPARE(other.testId(), m_run->testId());
    QTRY_COMPARE(other.standing(), u"running"_s);
    const Id own = m_phone->save(u"inspection"_s, {{u"site"_s, toString(m_phone->site)}, {u"title"_s, u"The company's own"_s}, {u"state"_s, u"running"_s}});
    QStringList asked;
    for (const QString &test : {u"pressure"_s, QString()}) {
        QJsonObject fields{{u"inspection"_s, toString(own)}, {u"position"_s, 0}, {u"title"_s, u"Pipes"_s}};
        if (!test.isEmpty())
            fields.insert(u"test"_s, test);
        const Id id = m_phone->save(u"inspection_item"_s, fields);
        TimedTestRun of;
        QSignalSpy known(&of, &TimedTestRun::wantedChanged);
        of.setItemId(toString(id));
        of.componentComplete();
        QVERIFY(known.wait());
        asked += of.wanted();
    }
    QCOMPARE(asked, (QStringList{u"pressure"_s, QString()}));
}

void TestTimedTestRun::aPlannedInspectionStartsWithItsTest()
{
    const Id planned = m_phone->save(u"inspection"_s, {{u"site"_s, toString(m_phone->site)}, {u"title"_s, u"Later"_s}, {u"state"_s, u"planned"_s}});
    m_run->begin(toString(planned), toString(m_item), u"curing"_s, {{u"days"_s, 3}});
    QTRY_VERIFY(m_run->exists());
    QCOMPARE(m_phone->fields(planned).value(u"state"_s).toString(), u"running"_s);
    QCOMPARE(m_run->left(), 3.0 * 24 * 60);
}

QTEST_GUILESS_MAIN(TestTimedTestRun)
#include "test_timed_test_run.moc"
