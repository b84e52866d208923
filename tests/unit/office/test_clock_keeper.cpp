// The office tells people of clocks that run out, by itself, with every phone off: on time, once, and to whom.
#include "office/notify/clock_keeper.h"
#include "office/notify/notifier.h"
#include "office/service/audit.h"
#include "office/ledger/sqlite_schema.h"
#include "office/ledger/sqlite_values.h"
#include "tests/unit/office/complaint_office.h"

#include <QTest>

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using namespace std::chrono_literals;

namespace {

struct Clocks : ComplaintOffice {
    ClockKeeper::Parts parts() { return {*ledger, *schema, key, *random, tuning}; }
    ClockKeeper keeper{parts()};

    ClockKeeper::Looked look()
    {
        const auto looked = keeper.look(clock.now());
        if (!looked.ok())
            qFatal("%s", qPrintable(looked.error().detail));
        return *looked;
    }
    // Looks, and says what was told since the last time: "clock level person", sorted.
    QStringList told()
    {
        while (look().complaints > 0) { }
        QStringList out;
        const auto visit = [&](const OfficeRecord &each, const QByteArray &) -> Status {
            if (each.record.kind != "escalation"_L1 || m_seen.contains(each.record.id))
                return {};
            m_seen.insert(each.record.id);
            const QJsonObject &fields = each.record.fields;
            out << u"%1 %2 %3"_s.arg(fields.value(u"clock"_s).toString(), fields.value(u"level"_s).toString(),
                                     nameOf(*parseId(fields.value(u"person"_s).toString())));
            return {};
        };
        if (!(*ledger->read())->eachRecord(visit).ok())
            qFatal("records");
        out.sort();
        return out;
    }
    QString nameOf(const Id &person) { return fields(person).value(u"name"_s).toString(); }
    void accept(const Id &complaint)
    {
        did(adviser, complaint, u"complaint"_s, {{u"state"_s, u"accepted"_s}, {u"accepted_at"_s, toIso(clock.now())}, {u"owner"_s, toString(adviser.person)}});
    }

private:
    QSet<Id> m_seen;
};

const QString reminded = u"hand_over reminder 王琳"_s;
const QString overdue = u"hand_over deputy_general_manager 周敏"_s;

} // namespace

class TestClockKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoDoesNotAcceptIsRemindedAndThenTheNextPersonIsTold()
    {
        Clocks office;
        const Id id = office.registered(u"normal"_s);
        QCOMPARE(office.told(), QStringList());
        QCOMPARE(*office.look().next, office.clock.now() + 4min);
        office.clock.advance(4min - 1ms);
        QCOMPARE(office.told(), QStringList());
        office.clock.advance(1ms);
        QCOMPARE(office.told(), QStringList{reminded});
        office.clock.advance(1min);
        QCOMPARE(office.told(), QStringList{overdue});
        QCOMPARE(office.told(), QStringList()); // once
        QCOMPARE(*office.look().next, office.clock.now() - 5min + 96min);
        const auto lines = office.pullAll(office.adviser).records;
        const auto line = std::find_if(lines.begin(), lines.end(), [](const auto &each) { return each.kind == "escalation"_L1; });
        QVERIFY(line != lines.end());
        QCOMPARE(fieldsOf(*line).value(u"complaint"_s).toString(), toString(id));
        QCOMPARE(fieldsOf(*line).value(u"due_at"_s).toString(), toIso(office.clock.now()));
        QCOMPARE(line->scope, office.scopeName);
    }

    void whoAcceptsInTimeHearsNothing()
    {
        Clocks office;
        const Id id = office.registered(u"normal"_s);
        office.clock.advance(3min);
        office.accept(id);
        office.clock.advance(60min);
        QCOMPARE(office.told(), QStringList());
    }

    void aMajorEventIsToldAtOnce()
    {
        Clocks office;
        office.registered(u"major"_s);
        QCOMPARE(office.told(), (QStringList{u"hand_over adviser 王琳"_s, u"major_event deputy_general_manager 周敏"_s}));
        QCOMPARE(office.told(), QStringList());
        const Id id = office.registered(u"normal"_s);
        QCOMPARE(office.told(), QStringList());
        office.did(office.desk, id, u"complaint"_s, {{u"severity"_s, u"major"_s}}); // found to be one later
        QCOMPARE(office.told(), (QStringList{u"hand_over adviser 王琳"_s, u"major_event deputy_general_manager 周敏"_s}));
    }

    void whatBecameDueWhileTheOfficeWasDownIsToldAtItsStart()
    {
        Clocks office;
        office.registered(u"normal"_s);
        office.clock.advance(30h);
        office.keeper.~ClockKeeper();
        new (&office.keeper) ClockKeeper(office.parts());
        const QStringList all{u"first_call adviser 王琳"_s, u"first_call deputy_general_manager 周敏"_s, overdue, reminded,
                              u"on_site adviser 王琳"_s, u"on_site deputy_general_manager 周敏"_s};
        QCOMPARE(office.told(), all);
        QCOMPARE(office.told(), QStringList());
    }

    void aPausePutsItOffAndItsEndBringsItBack()
    {
        Clocks office;
        const Id id = office.registered(u"normal"_s);
        const Id pause = office.freshId();
        office.clock.advance(3min);
        office.did(office.desk, pause, u"complaint_pause"_s,
                   {{u"complaint"_s, toString(id)}, {u"reason"_s, u"client"_s}, {u"from"_s, toIso(office.clock.now())}, {u"until"_s, u"2026-11-30"_s}});
        office.clock.advance(60min);
        QCOMPARE(office.told(), QStringList());
        office.did(office.desk, pause, u"complaint_pause"_s, {{u"ended_at"_s, toIso(office.clock.now())}});
        QCOMPARE(office.told(), QStringList());
        office.clock.advance(1min);
        QCOMPARE(office.told(), QStringList{reminded});
    }

    void aNewSettingCountsForWhatRuns()
    {
        Clocks office;
        office.registered(u"normal"_s);
        office.clock.advance(3min);
        QCOMPARE(office.told(), QStringList());
        office.push(office.admin, Draft{clocks::settingId(clocks::ClockKind::HandOver, clocks::Severity::Normal), u"clock_setting"_s, scope::company,
                                        {{u"clock"_s, u"hand_over"_s}, {u"severity"_s, u"normal"_s}, {u"minutes"_s, 2}, {u"warn_percent"_s, 50}}});
        QCOMPARE(office.told(), (QStringList{overdue, reminded}));
    }

    void whoLeftIsNotTold()
    {
        Clocks office;
        const Id second = office.person(office.admin, u"李娜"_s, {{scope::company, u"adviser"_s}, {office.scopeName, u"adviser"_s}});
        QVERIFY(!second.isNull());
        const auto memberships = (*office.ledger->read())->membershipsIn(office.scopeName);
        for (const Membership &each : *memberships) {
            if (each.person == office.adviser.person)
                office.push(office.admin, Draft{each.id, u"membership"_s, scope::company, {{u"void"_s, u"left"_s}}});
        }
        office.registered(u"normal"_s);
        office.clock.advance(4min);
        QCOMPARE(office.told(), QStringList{u"hand_over reminder 李娜"_s});
    }

    void nobodyIsToldAnewBecausePeopleChanged()
    {
        Clocks office;
        const Id second = office.person(office.admin, u"李娜"_s, {{scope::company, u"adviser"_s}, {office.scopeName, u"adviser"_s}});
        const Id id = office.registered(u"normal"_s);
        office.clock.advance(4min);
        QCOMPARE(office.told(), QStringList{reminded});
        office.did(office.desk, id, u"complaint"_s, {{u"adviser"_s, toString(second)}});
        QCOMPARE(office.told(), QStringList());
        office.clock.advance(92min);
        QCOMPARE(office.told(), (QStringList{u"first_call adviser 李娜"_s, overdue})); // from now on it is theirs
    }

    void eachOfSeveralManagersIsTold()
    {
        Clocks office;
        office.person(office.admin, u"鄭總"_s, {{scope::company, u"deputy_general_manager"_s}, {office.scopeName, u"deputy_general_manager"_s}});
        office.registered(u"major"_s, {{u"accepted_at"_s, toIso(office.clock.now())}});
        QCOMPARE(office.told(), (QStringList{u"major_event deputy_general_manager 周敏"_s, u"major_event deputy_general_manager 鄭總"_s}));
    }

    void aMajorEventNotedByAClockAheadIsToldAtOnce()
    {
        Clocks office;
        office.registered(u"major"_s, {{u"called_at"_s, toIso(office.clock.now() + 24h)}});
        QCOMPARE(office.told(), QStringList{u"major_event deputy_general_manager 周敏"_s});
    }

    void aClosedOrUnfoundedComplaintTellsNobody()
    {
        Clocks office;
        const Id id = office.registered(u"normal"_s);
        office.did(office.adviser, id, u"complaint"_s, {{u"state"_s, u"unfounded"_s}, {u"unfounded_reason"_s, u"Another company's site"_s},
                                                        {u"client_told_at"_s, toIso(office.clock.now())}});
        const Id gone = office.registered(u"major"_s, {{u"void"_s, u"The caller hung up"_s}});
        office.clock.advance(100h);
        QCOMPARE(office.told(), QStringList());
        QVERIFY(!gone.isNull());
        QVERIFY(!office.look().next); // nothing to look at any more
    }

    // What a phone makes of the records it has, with its own clock a day behind, is what the office does.
    void thePhoneReadsTheSameClocksFromItsCopy()
    {
        Clocks office;
        const Id id = office.registered(u"normal"_s);
        office.clock.advance(2min);
        const Id pause = office.freshId();
        office.did(office.desk, pause, u"complaint_pause"_s,
                   {{u"complaint"_s, toString(id)}, {u"reason"_s, u"client"_s}, {u"from"_s, toIso(office.clock.now())}, {u"until"_s, u"2026-11-30"_s}});
        office.clock.advance(10min);
        office.did(office.desk, pause, u"complaint_pause"_s, {{u"ended_at"_s, toIso(office.clock.now())}});
        QJsonObject complaint;
        std::vector<clocks::Pause> pauses;
        for (const wire::RecordLine &line : office.pullAll(office.adviser).records) {
            if (line.id == id)
                complaint = fieldsOf(line);
            if (line.id == pause)
                pauses.push_back(*clocks::pauseFrom(fieldsOf(line)));
        }
        int toldByOffice = 0;
        int told = 0;
        for (int minute = 0; minute < 180; ++minute) {
            toldByOffice += int(office.told().size());
            const Moment device = office.clock.now() - 24h;
            const Millis offset = office.clock.now() - device; // as the office's answers taught it
            const auto expected = clocks::escalationsOf(clocks::caseFrom(complaint), pauses, {});
            told = int(std::count_if(expected.begin(), expected.end(), [&](const auto &each) { return each.at <= device + offset; }));
            QCOMPARE(toldByOffice, told);
            office.clock.advance(1min);
        }
        QCOMPARE(told, 4);
    }

    // Phones that listen hear of it at once, like of anything else that moved.
    void whatTheOfficeTellsIsAHintToThosePhonesToo()
    {
        Clocks office;
        office.registered(u"major"_s);
        QStringList moved;
        office.ledger->watch([&](const Committed &committed) { moved += committed.scopes; });
        QCOMPARE(office.look().told, 2);
        office.ledger->watch({});
        QCOMPARE(moved, QStringList{office.scopeName});
    }

    void theBookProvesWhatTheOfficeTold()
    {
        Clocks office;
        office.registered(u"major"_s);
        office.told();
        const AuditReport report = audit(**office.ledger->read(), *office.vault, *office.schema);
        QVERIFY2(report.problems.empty(), qPrintable(report.problems.empty() ? QString() : report.problems.front()));
    }

    void aRestoredOfficeTellsTheSameThing()
    {
        Clocks office;
        const QString before = office.backUp();
        office.registered(u"major"_s);
        const QString after = office.backUp();
        QCOMPARE(office.told().size(), 2);
        office.restore(after, u"epoch-2"_s); // the complaint is there, what was told is not
        ClockKeeper keeper(office.parts());
        QCOMPARE(keeper.look(office.clock.now())->told, 2);
        office.restore(before, u"epoch-3"_s);
        ClockKeeper earlier(office.parts());
        QCOMPARE(earlier.look(office.clock.now())->complaints, 0);
    }

    void onlyWhatIsDueIsLookedFor()
    {
        const QTemporaryDir folder;
        const auto database = sqlite::Database::open(folder.filePath(u"ledger.db"_s), {});
        QVERIFY(database.ok() && prepareLedger(**database).ok());
        auto plan = (*database)->prepare("EXPLAIN QUERY PLAN " PLUMB_CLOCKS_DUE_QUERY);
        QStringList steps;
        while (plan.ok() && plan->step().valueOr(false))
            steps << plan->text(3);
        QVERIFY2(steps.size() == 1 && steps.first().contains("COVERING INDEX clock_due_by_time"_L1) && steps.first().contains("due_at<?"_L1),
                 qPrintable(steps.join(u'\n')));
    }

    void itIsToldWithoutAnybodyAsking()
    {
        ComplaintOffice office;
        SystemRandom random;
        const ClockKeeper::Parts parts{*office.ledger, *office.schema, office.key, random, office.tuning};
        const Notifier notifier(parts, office.clock, [](const QString &, const Error &error) { qWarning("%s", qPrintable(error.detail)); });
        const qint64 before = (*office.ledger->read())->company()->seq;
        office.registered(u"major"_s);
        QVERIFY(QTest::qWaitFor([&] { return (*office.ledger->read())->company()->seq == before + 3; }, 20'000));
    }
};

QTEST_GUILESS_MAIN(TestClockKeeper)
#include "test_clock_keeper.moc"
