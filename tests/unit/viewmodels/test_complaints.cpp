// Complaints on one device: which burns first, and what each step writes down.
#include "app/core/json.h"
#include "app/model/record.h"
#include "app/viewmodels/complaint_run.h"
#include "app/viewmodels/complaints.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestComplaints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatRunsOutFirstStandsFirst();
    void oneThatIsClosedOwesTheFollowUp();
    void aDuplicateHasNoClock();
    void theOneThatCannotWaitIsMineFirst();
    void aPausedComplaintDoesNotBurn();
    void theClockGoesOnWithoutReadingAgain();
    void aDeviceWhoseClockIsADayWrongShowsTheSameTimeLeft();
    void acceptingSaysWhoAndWhen();
    void callingTheClientStopsTheClockOnceAndIsAnEntryEachTime();
    void reopeningIsCounted();
    void aPauseHoldsTheClockUntilItIsEnded();
    void whatIsAskedOfADepartmentIsOpenUntilItIsDone();
    void theParentClosesLast();
    void theSameCallAtTwoDesksIsSuggestedAndMergedWithoutLoss();
    void whatHappenedStandsInOrder();
    void whoWasToldMarksItSeenAndNobodyElse();

private:
    Id complaint(QJsonObject fields = {})
    {
        const QString called = toIso(m_phone->clock->now());
        const QJsonObject base{{u"number"_s, u"C-1123-A%1"_s.arg(++m_serial)}, {u"series"_s, u"A"_s}, {u"serial"_s, m_serial}, {u"called_at"_s, called},
                               {u"entered_at"_s, called}, {u"title"_s, u"leak %1"_s.arg(m_serial)}, {u"severity"_s, u"normal"_s}, {u"state"_s, u"registered"_s}};
        for (auto it = base.begin(); it != base.end(); ++it) {
            if (!fields.contains(it.key()))
                fields.insert(it.key(), it.value());
        }
        const Id id = m_phone->services.newId();
        if (fields.value("state"_L1).toString() == "registered"_L1)
            m_phone->saveMany({{id, u"complaint"_s, scope::team(m_team), fields}});
        else
            fromOffice(id, u"complaint"_s, fields); // it has come further on another device
        return id;
    }
    void fromOffice(const Id &id, const QString &kind, const QJsonObject &fields)
    {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            ++response.cursor;
            response.records.push_back({response.cursor, id, kind, scope::team(m_team), "{\"*\":" + QByteArray::number(response.cursor) + '}', canonicalJson(fields)});
        });
    }
    void list()
    {
        m_list = std::make_unique<Complaints>();
        m_list->setProperty("personId", idText(m_me));
        m_list->componentComplete();
        QTRY_VERIFY(m_list->known());
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const QVariantList rows = m_list->list(); const QVariant &row : rows)
            titles += row.toMap().value(u"title"_s).toString();
        return titles;
    }
    QVariantMap first() const { return m_list->list().value(0).toMap(); }
    void run(const Id &id)
    {
        m_run = std::make_unique<ComplaintRun>();
        m_run->setProperty("complaintId", idText(id));
        m_run->setProperty("personId", idText(m_me));
        m_run->componentComplete();
        QTRY_VERIFY(m_run->exists());
    }
    QStringList told() const
    {
        QStringList titles;
        for (const QVariantList entries = m_run->timeline(); const QVariant &entry : entries)
            titles += entry.toMap().value(u"title"_s).toString();
        return titles;
    }
    QVariantMap clock(const QString &name) const
    {
        for (const QVariantList clocks = m_run->clocks(); const QVariant &one : clocks) {
            if (one.toMap().value(u"clock"_s) == name)
                return one.toMap();
        }
        return {};
    }
    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<Complaints> m_list;
    std::unique_ptr<ComplaintRun> m_run;
    Id m_team;
    Id m_me;
    int m_serial = 0;
};

void TestComplaints::init()
{
    m_serial = 0;
    m_phone = std::make_unique<Phone>();
    m_team = m_phone->services.newId();
    m_me = m_phone->identity().person;
    m_phone->officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"adviser"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {m_phone->siteScope(), roles}, {scope::team(m_team), roles}};
    });
}

void TestComplaints::cleanup()
{
    m_list.reset();
    m_run.reset();
    m_phone.reset();
}

void TestComplaints::whatRunsOutFirstStandsFirst()
{
    complaint({{u"title"_s, u"question"_s}, {u"severity"_s, u"minor"_s}});
    complaint({{u"title"_s, u"defect"_s}});
    complaint({{u"title"_s, u"flood"_s}, {u"severity"_s, u"major"_s}});
    list();
    QCOMPARE(titles(), (QStringList{u"flood"_s, u"defect"_s, u"question"_s})); // 2, 5 and 15 minutes to the hand-over
    QCOMPARE(first().value(u"clock"_s), u"hand_over"_s);
    QCOMPARE(m_list->counts().value(u"waiting"_s), 3);
    QCOMPARE(m_list->counts().value(u"major"_s), 1);
}

void TestComplaints::oneThatIsClosedOwesTheFollowUp()
{
    const QString closed = toIso(m_phone->clock->now());
    complaint({{u"state"_s, u"closed"_s}, {u"accepted_at"_s, closed}, {u"first_called_at"_s, closed}, {u"on_site_at"_s, closed}, {u"plan_at"_s, closed}, {u"closed_at"_s, closed}});
    complaint({{u"state"_s, u"followed_up"_s}, {u"title"_s, u"done"_s}});
    list();
    QCOMPARE(m_list->list().size(), 1);
    QCOMPARE(first().value(u"clock"_s), u"follow_up"_s);
    QCOMPARE(m_list->counts().value(u"open"_s), 0);
}

void TestComplaints::aDuplicateHasNoClock()
{
    const Id one = complaint();
    complaint({{u"duplicate_of"_s, idText(one)}});
    list();
    QCOMPARE(m_list->list().size(), 1);
}

void TestComplaints::theOneThatCannotWaitIsMineFirst()
{
    list();
    QVERIFY(m_list->burning().isNull());
    complaint({{u"title"_s, u"theirs"_s}, {u"severity"_s, u"major"_s}});
    complaint({{u"title"_s, u"mine"_s}, {u"severity"_s, u"urgent"_s}, {u"owner"_s, idText(m_me)}});
    QTRY_COMPARE(m_list->list().size(), 2);
    QCOMPARE(m_list->burning().toMap().value(u"title"_s), u"mine"_s);
    QVERIFY(first().value(u"title"_s) == u"theirs"_s); // in the list, the clock alone counts
}

void TestComplaints::aPausedComplaintDoesNotBurn()
{
    const Id id = complaint({{u"severity"_s, u"urgent"_s}});
    m_phone->saveMany({{m_phone->services.newId(), u"complaint_pause"_s, scope::team(m_team),
                        {{u"complaint"_s, idText(id)}, {u"reason"_s, u"client"_s}, {u"from"_s, toIso(m_phone->clock->now())}, {u"until"_s, u"2099-01-01"_s}}}});
    list();
    QCOMPARE(first().value(u"paused"_s), true);
    QVERIFY(m_list->burning().isNull());
}

void TestComplaints::theClockGoesOnWithoutReadingAgain()
{
    complaint();
    list();
    QVERIFY(!first().value(u"over"_s).toBool());
    m_phone->clock->advance(6min);
    Q_EMIT m_phone->services.languageChanged(); // as a tick: arranged anew from what was read
    QTRY_VERIFY(first().value(u"over"_s).toBool());
    QCOMPARE(m_list->counts().value(u"overdue"_s), 1);
}

void TestComplaints::aDeviceWhoseClockIsADayWrongShowsTheSameTimeLeft()
{
    complaint();
    list();
    const QString left = first().value(u"left"_s).toString();
    m_phone->clock->jump(24h);
    m_phone->officeSays([&](wire::SyncResponse &response) { response.officeTime = m_phone->clock->now() - 24h; });
    m_list.reset();
    list();
    QCOMPARE(first().value(u"left"_s).toString(), left);
}

void TestComplaints::acceptingSaysWhoAndWhen()
{
    const Id id = complaint();
    run(id);
    m_phone->clock->advance(3min);
    m_run->take(u"accepted"_s, {});
    QTRY_COMPARE(m_run->fields().value(u"state"_s), u"accepted"_s);
    QCOMPARE(m_run->fields().value(u"owner"_s), idText(m_me));
    QCOMPARE(m_run->fields().value(u"accepted_at"_s), toIso(m_phone->clock->now()));
    QCOMPARE(clock(u"hand_over"_s).value(u"state"_s), u"met"_s);
}

void TestComplaints::callingTheClientStopsTheClockOnceAndIsAnEntryEachTime()
{
    const Id id = complaint();
    run(id);
    m_run->called(u"will be there at 10:30"_s);
    QTRY_VERIFY(m_run->fields().contains(u"first_called_at"_s));
    const QVariant first = m_run->fields().value(u"first_called_at"_s);
    const qsizetype entries = m_run->timeline().size();
    m_phone->clock->advance(5min);
    m_run->called(u"again"_s);
    QTRY_COMPARE(m_run->timeline().size(), entries + 1);
    QCOMPARE(m_run->fields().value(u"first_called_at"_s), first);
}

void TestComplaints::reopeningIsCounted()
{
    const QString at = toIso(m_phone->clock->now());
    const Id id = complaint({{u"state"_s, u"closed"_s}, {u"accepted_at"_s, at}, {u"closed_at"_s, at}});
    run(id);
    m_run->take(u"investigating"_s, {});
    QTRY_COMPARE(m_run->fields().value(u"state"_s), u"investigating"_s);
    QCOMPARE(m_run->fields().value(u"reopened"_s).toInt(), 1);
    QVERIFY(m_run->fields().contains(u"reopened_at"_s));
}

void TestComplaints::aPauseHoldsTheClockUntilItIsEnded()
{
    const Id id = complaint();
    run(id);
    m_run->hold(u"material"_s, u"tiles ordered"_s, u"2099-01-01"_s);
    QTRY_VERIFY(!m_run->pause().isNull());
    QCOMPARE(clock(u"first_call"_s).value(u"state"_s), u"paused"_s);
    const QString left = clock(u"first_call"_s).value(u"words"_s).toString();
    m_phone->clock->advance(30min);
    m_run->goOn();
    QTRY_VERIFY(m_run->pause().isNull());
    QCOMPARE(clock(u"first_call"_s).value(u"state"_s), u"running"_s);
    QVERIFY(left.contains(clock(u"first_call"_s).value(u"words"_s).toString().section(u' ', 0, 0))); // the half hour did not count
}

void TestComplaints::whatIsAskedOfADepartmentIsOpenUntilItIsDone()
{
    const Id id = complaint();
    run(id);
    m_run->ask(u"material"_s, u"new tiles"_s, {}, QVariant());
    QTRY_COMPARE(m_run->openTasks(), 1);
    m_run->finish(m_run->tasks().value(0).toMap().value(u"recordId"_s).toString(), u"delivered"_s);
    QTRY_COMPARE(m_run->openTasks(), 0);
}

void TestComplaints::theParentClosesLast()
{
    const QString at = toIso(m_phone->clock->now());
    const QString photo = idText(m_phone->services.newId());
    const Id id = complaint({{u"state"_s, u"confirmed"_s}, {u"accepted_at"_s, at}, {u"client_word"_s, u"called"_s}, {u"confirmed_at"_s, at}});
    run(id);
    m_run->ask(u"material"_s, u"new tiles"_s, {}, QVariant());
    QTRY_COMPARE(m_run->openTasks(), 1);
    QSignalSpy failed(m_run.get(), &ComplaintRun::failed);
    const QVariantMap closing{{u"solution"_s, u"new seal"_s}, {u"cause"_s, u"workmanship"_s}, {u"prevention"_s, u"check twice"_s}, {u"before_photo"_s, photo},
                              {u"after_photo"_s, photo}, {u"score"_s, 4}};
    m_run->take(u"closed"_s, closing);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_run->fields().value(u"state"_s), u"confirmed"_s);
    m_run->finish(m_run->tasks().value(0).toMap().value(u"recordId"_s).toString(), {});
    QTRY_COMPARE(m_run->openTasks(), 0);
    m_run->take(u"closed"_s, closing);
    QTRY_COMPARE(m_run->fields().value(u"state"_s), u"closed"_s);
}

void TestComplaints::theSameCallAtTwoDesksIsSuggestedAndMergedWithoutLoss()
{
    const Id one = complaint({{u"caller"_s, u"Ms Lin"_s}, {u"title"_s, u"water from above"_s}});
    const Id other = complaint({{u"caller"_s, u"ms lin"_s}, {u"title"_s, u"leak"_s}, {u"detail"_s, u"the ceiling drips"_s}});
    complaint({{u"caller"_s, u"Mr Zhao"_s}});
    run(other);
    QTRY_COMPARE(m_run->twins().size(), 1);
    QCOMPARE(m_run->twins().value(0).toMap().value(u"recordId"_s), idText(one));
    m_run->merge(idText(one));
    QTRY_COMPARE(m_run->fields().value(u"duplicate_of"_s), idText(one));
    QTRY_VERIFY(m_run->twins().isEmpty());
    run(one);
    const QVariantList way = m_run->timeline();
    QVERIFY2(std::any_of(way.begin(), way.end(), [](const QVariant &entry) { return entry.toMap().value(u"words"_s).toString().contains(u"the ceiling drips"_s); }),
             "what was written at the other desk shows at the one that counts");
    QCOMPARE(m_phone->fields(other).value("detail"_L1).toString(), u"the ceiling drips"_s);
}

void TestComplaints::whatHappenedStandsInOrder()
{
    const Id id = complaint({{u"way"_s, u"phone"_s}});
    run(id);
    m_phone->clock->advance(1min);
    m_run->take(u"accepted"_s, {});
    QTRY_VERIFY(m_run->fields().contains(u"accepted_at"_s));
    m_phone->clock->advance(1min);
    m_run->called({});
    QTRY_COMPARE(m_run->timeline().size(), 4);
    QStringList moments;
    for (const QVariantList way = m_run->timeline(); const QVariant &entry : way)
        moments += entry.toMap().value(u"at"_s).toString();
    QVERIFY(std::is_sorted(moments.begin(), moments.end()));
}

void TestComplaints::whoWasToldMarksItSeenAndNobodyElse()
{
    const Id id = complaint();
    const Id toMe = m_phone->services.newId();
    const Id toOther = m_phone->services.newId();
    for (const auto &[record, person] : {std::pair(toMe, m_me), std::pair(toOther, m_phone->services.newId())}) {
        fromOffice(record, u"escalation"_s, {{u"complaint"_s, idText(id)}, {u"clock"_s, u"hand_over"_s}, {u"level"_s, u"adviser"_s}, {u"person"_s, idText(person)},
                                             {u"told_at"_s, toIso(m_phone->clock->now())}, {u"state"_s, u"told"_s}});
    }
    run(id);
    QSignalSpy saved(m_run.get(), &ComplaintRun::saved);
    m_run->seen();
    m_run->seen(); // the page says so at every change, and the store has not answered yet
    QTRY_COMPARE(m_phone->fields(toMe).value("state"_L1).toString(), u"seen"_s);
    QCOMPARE(m_phone->fields(toOther).value("state"_L1).toString(), u"told"_s);
    QCOMPARE(saved.size(), 1);
}

QTEST_MAIN(TestComplaints)
#include "test_complaints.moc"
