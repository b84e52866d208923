// Clocks of a complaint, as a table: what is recorded, what time it is, and how each clock stands then.
#include "app/model/clocks.h"

#include <QTest>

using namespace plumb;
using namespace plumb::clocks;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Of 2026-11-23, 08:00 UTC: minutes after the call.
constexpr Moment call = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 8h;

QString at(Minutes after)
{
    return toIso(call + after);
}

QJsonObject complaint(const QJsonObject &more = {})
{
    QJsonObject fields{{u"called_at"_s, at(0min)}, {u"severity"_s, u"normal"_s}, {u"state"_s, u"registered"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

QJsonObject pause(Minutes from, std::optional<Minutes> ended, const QString &until = u"2026-11-24"_s)
{
    QJsonObject fields{{u"from"_s, at(from)}, {u"until"_s, until}, {u"reason"_s, u"client"_s}};
    if (ended)
        fields.insert(u"ended_at"_s, at(*ended));
    return fields;
}

Reading readingOf(const QJsonObject &fields, const std::vector<QJsonObject> &paused, ClockKind clock, Moment now, const Limits &limits = {})
{
    std::vector<Pause> pauses;
    for (const QJsonObject &each : paused) {
        if (const auto read = pauseFrom(each))
            pauses.push_back(*read);
    }
    for (const Reading &reading : readClocks(caseFrom(fields), pauses, limits, now)) {
        if (reading.clock == clock)
            return reading;
    }
    return {};
}

int minutes(Moment moment)
{
    return int(std::chrono::duration_cast<Minutes>(moment - call).count());
}

QStringList told(const QJsonObject &fields, const Limits &limits = {}, const std::vector<Pause> &pauses = {})
{
    QStringList out;
    for (const Escalation &each : escalationsOf(caseFrom(fields), pauses, limits))
        out << u"%1 %2 %3"_s.arg(each.at == Moment{} ? u"now"_s : QString::number(minutes(each.at)), nameOf(each.clock), nameOf(each.level));
    return out;
}

} // namespace

class TestClocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachStandsAsItsRecordSays_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<std::vector<QJsonObject>>("pauses");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<int>("now");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("percent");
        using Pauses = std::vector<QJsonObject>;
        const auto row = [](const char *name, const QJsonObject &fields, const Pauses &pauses, const QString &clock, int now,
                            const QString &state, int due, int left, int percent) {
            QTest::newRow(name) << fields << pauses << clock << now << state << due << left << percent;
        };
        const QJsonObject plain = complaint();
        row("it runs from the call", plain, {}, u"first_call"_s, 30, u"running"_s, 120, 90, 25);
        row("on the dot it still runs", plain, {}, u"first_call"_s, 120, u"running"_s, 120, 0, 100);
        row("overdue", plain, {}, u"first_call"_s, 150, u"missed"_s, 120, -30, 125);
        row("done in time", complaint({{u"first_called_at"_s, at(60min)}}), {}, u"first_call"_s, 500, u"met"_s, 120, 60, 50);
        row("done on the dot", complaint({{u"first_called_at"_s, at(120min)}}), {}, u"first_call"_s, 500, u"met"_s, 120, 0, 100);
        row("done too late", complaint({{u"first_called_at"_s, at(180min)}}), {}, u"first_call"_s, 500, u"missed"_s, 120, -60, 150);
        row("done before the call, by a clock set back", complaint({{u"first_called_at"_s, at(-60min)}}), {}, u"first_call"_s, 5, u"met"_s, 120, 120, 0);
        row("a call noted ahead of time", plain, {}, u"first_call"_s, -60, u"running"_s, 120, 120, 0);
        row("not graded yet counts as normal", {{u"called_at"_s, at(0min)}, {u"state"_s, u"registered"_s}}, {}, u"first_call"_s, 30, u"running"_s, 120, 90, 25);
        row("a new severity brings its limit, from the call", complaint({{u"severity"_s, u"urgent"_s}}), {}, u"first_call"_s, 45, u"missed"_s, 30, -15, 150);
        row("no limit for minor visits", complaint({{u"severity"_s, u"minor"_s}}), {}, u"on_site"_s, 99999, u"none"_s, -1, 0, 0);
        row("no limit for closing a major event", complaint({{u"severity"_s, u"major"_s}}), {}, u"close"_s, 99999, u"none"_s, -1, 0, 0);
        row("a pause that ended", plain, {pause(30min, 90min)}, u"first_call"_s, 100, u"running"_s, 180, 80, 33);
        row("paused now", plain, {pause(30min, {})}, u"first_call"_s, 100, u"paused"_s, 90 + 40 * 60, 90, 25);
        row("a pause ends with its last day", plain, {pause(30min, {})}, u"first_call"_s, 40 * 60 + 10, u"running"_s, 90 + 40 * 60, 80, 33);
        row("a pause ended after its last day ends with it", plain, {pause(30min, 90h)}, u"first_call"_s, 41 * 60, u"running"_s, 90 + 40 * 60, 30, 75);
        row("paused twice at once is paused once", plain, {pause(30min, 90min), pause(60min, 120min)}, u"first_call"_s, 130, u"running"_s, 210, 80, 33);
        row("one pause within another", plain, {pause(30min, 120min), pause(60min, 90min)}, u"first_call"_s, 130, u"running"_s, 210, 80, 33);
        row("a pause from before the call", plain, {pause(-60min, 30min)}, u"first_call"_s, 40, u"running"_s, 150, 110, 8);
        row("a pause that ends before it begins", plain, {pause(60min, 30min)}, u"first_call"_s, 90, u"running"_s, 120, 30, 75);
        row("a pause after it ran out", plain, {pause(150min, {})}, u"first_call"_s, 200, u"missed"_s, 120, -30, 125);
        row("a pause that begins as it runs out", plain, {pause(120min, {})}, u"first_call"_s, 130, u"missed"_s, 120, 0, 100);
        row("a pause after it was done", complaint({{u"first_called_at"_s, at(60min)}}), {pause(90min, {})}, u"first_call"_s, 200, u"met"_s, 120, 60, 50);
        row("a pause that outlasts the closing", complaint({{u"state"_s, u"closed"_s}, {u"closed_at"_s, at(10h)}}), {pause(9h, {})}, u"close"_s, 99999, u"met"_s, 10080 + 31 * 60, 10080 - 540, 5);
        row("a void pause", plain, {QJsonObject{{u"from"_s, at(30min)}, {u"until"_s, u"2026-11-24"_s}, {u"void"_s, u"mistaken"_s}}}, u"first_call"_s, 60, u"running"_s, 120, 60, 50);
        row("follow-up has not begun", plain, {}, u"follow_up"_s, 60, u"none"_s, -1, 0, 0);
        row("follow-up runs from the closing", complaint({{u"closed_at"_s, at(60min)}}), {}, u"follow_up"_s, 120, u"running"_s, 60 + 72 * 60, 71 * 60, 1);
        row("followed up", complaint({{u"closed_at"_s, at(60min)}, {u"followed_up_at"_s, at(120min)}}), {}, u"follow_up"_s, 99999, u"met"_s, 60 + 72 * 60, 71 * 60, 1);
        const QJsonObject reopened = complaint({{u"accepted_at"_s, at(4min)}, {u"first_called_at"_s, at(130min)}, {u"closed_at"_s, at(1000min)},
                                                {u"followed_up_at"_s, at(1100min)}, {u"reopened_at"_s, at(2000min)}, {u"state"_s, u"investigating"_s}});
        row("reopened: closing runs anew", reopened, {}, u"close"_s, 2100, u"running"_s, 2000 + 10080, 9980, 0);
        row("reopened: follow-up waits for the next closing", reopened, {}, u"follow_up"_s, 2100, u"none"_s, -1, 0, 0);
        row("reopened: what was done stays", reopened, {}, u"hand_over"_s, 2100, u"met"_s, 5, 1, 80);
        row("reopened: what was late stays late", reopened, {}, u"first_call"_s, 2100, u"missed"_s, 120, -10, 108);
        row("reopened: what was never done begins again", reopened, {}, u"plan"_s, 2100, u"running"_s, 2000 + 2880, 2780, 3);
        QJsonObject again = reopened;
        again.insert(u"closed_at"_s, at(3000min));
        row("closed again", again, {}, u"close"_s, 9999, u"met"_s, 2000 + 10080, 9080, 9);
        row("closed again: follow-up from there", again, {}, u"follow_up"_s, 3060, u"running"_s, 3000 + 4320, 4260, 1);
        row("closed without a visit in time", complaint({{u"closed_at"_s, at(60min)}}), {}, u"on_site"_s, 9999, u"none"_s, 1440, 1380, 4);
        row("closed without a visit, late", complaint({{u"closed_at"_s, at(1500min)}}), {}, u"on_site"_s, 9999, u"missed"_s, 1440, -60, 104);
        row("unfounded", complaint({{u"state"_s, u"unfounded"_s}}), {}, u"plan"_s, 9999, u"none"_s, 2880, 2880 - 9999, 347);
        row("to maintenance", complaint({{u"state"_s, u"to_maintenance"_s}}), {}, u"close"_s, 99999, u"none"_s, 10080, 10080 - 99999, 992);
        row("void", complaint({{u"void"_s, u"wrong number"_s}}), {}, u"plan"_s, 60, u"none"_s, 2880, 2820, 2);
        row("a duplicate", complaint({{u"duplicate_of"_s, u"018f3c1e-0000-7000-8000-000000000001"_s}}), {}, u"plan"_s, 60, u"none"_s, 2880, 2820, 2);
        row("no call", {{u"severity"_s, u"normal"_s}}, {}, u"plan"_s, 60, u"none"_s, -1, 0, 0);
    }
    void eachStandsAsItsRecordSays()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(std::vector<QJsonObject>, pauses);
        QFETCH(QString, clock);
        QFETCH(int, now);
        QFETCH(QString, state);
        QFETCH(int, due);
        QFETCH(int, left);
        QFETCH(int, percent);
        const Reading reading = readingOf(fields, pauses, *clockNamed(clock), call + Minutes(now));
        QCOMPARE(nameOf(reading.state), state);
        if (due >= 0)
            QCOMPARE(minutes(reading.dueAt), due);
        QCOMPARE(std::chrono::duration_cast<Minutes>(reading.left).count(), left);
        QCOMPARE(reading.percent, percent);
    }

    // Summer time begins in Europe at 01:00 UTC that night: 24 hours are 24 hours.
    void daylightSavingChangesNothing()
    {
        const QJsonObject fields{{u"called_at"_s, u"2026-03-28T20:00:00.000Z"_s}, {u"severity"_s, u"normal"_s}};
        const Reading reading = readingOf(fields, {}, ClockKind::OnSite, fromDateTime(QDateTime::fromString(u"2026-03-28T22:00:00.000Z"_s, Qt::ISODateWithMs)));
        QCOMPARE(toIso(reading.dueAt), u"2026-03-29T20:00:00.000Z"_s);
    }

    // The device is a day behind; it knows so from the office and adds it before it asks.
    void aDeviceWhoseClockIsWrongByADayReadsWhatTheOfficeReads()
    {
        const Moment office = call + 90min;
        const Moment device = office - 24h;
        const Millis offset = 24h;
        const QJsonObject fields = complaint({{u"called_at"_s, toIso(device - 90min + offset)}});
        const Reading here = readingOf(fields, {}, ClockKind::FirstCall, device + offset);
        const Reading there = readingOf(fields, {}, ClockKind::FirstCall, office);
        QCOMPARE(here.left, there.left);
        QCOMPARE(here.left, Millis(30min));
        QCOMPARE(here.dueAt, there.dueAt);
    }

    void theWarningComesAtItsShareOfTheRunningTime()
    {
        QCOMPARE(minutes(readingOf(complaint(), {}, ClockKind::FirstCall, call).warnAt), 96);
        QCOMPARE(minutes(readingOf(complaint(), {pause(30min, 90min)}, ClockKind::FirstCall, call).warnAt), 156);
    }

    void aCompanysSettingsStandAboveTheDefaults()
    {
        const QJsonObject longer{{u"clock"_s, u"first_call"_s}, {u"severity"_s, u"normal"_s}, {u"minutes"_s, 240}, {u"warn_percent"_s, 50}};
        const QJsonObject none{{u"clock"_s, u"plan"_s}, {u"severity"_s, u"normal"_s}, {u"minutes"_s, 0}};
        const QJsonObject gone{{u"clock"_s, u"on_site"_s}, {u"severity"_s, u"normal"_s}, {u"minutes"_s, 1}, {u"void"_s, u"mistaken"_s}};
        const QJsonObject odd{{u"clock"_s, u"lunch"_s}, {u"severity"_s, u"normal"_s}, {u"minutes"_s, 1}};
        const Limits limits = Limits::from({longer, none, gone, odd});
        QCOMPARE(limits.of(ClockKind::FirstCall, Severity::Normal), (Limit{240min, 50}));
        QCOMPARE(limits.of(ClockKind::FirstCall, Severity::Urgent), (Limit{30min, 80}));
        QCOMPARE(limits.of(ClockKind::OnSite, Severity::Normal), (Limit{24h, 80}));
        QCOMPARE(readingOf(complaint(), {}, ClockKind::Plan, call + 100h, limits).state, State::None);
        QCOMPARE(minutes(readingOf(complaint(), {}, ClockKind::FirstCall, call, limits).dueAt), 240);
    }

    // Section 4.2 of the practice: every figure of the proposal.
    void theDefaultsAreThoseOfTheProposal()
    {
        const std::array<std::array<Minutes, 6>, 4> proposal{{{15min, 4h, 0min, 72h, 168h, 72h},
                                                              {5min, 2h, 24h, 48h, 168h, 72h},
                                                              {5min, 30min, 4h, 24h, 72h, 24h},
                                                              {2min, 10min, 2h, 4h, 0min, 24h}}};
        for (std::size_t severity = 0; severity < proposal.size(); ++severity) {
            for (const ClockKind clock : runningClocks)
                QCOMPARE(Limits().of(clock, Severity(severity)).time, proposal[severity][std::size_t(clock)]);
        }
    }

    void whoIsToldAndWhen_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QStringList>("expected");
        const QJsonObject handled{{u"accepted_at"_s, at(1min)}, {u"first_called_at"_s, at(1min)}, {u"on_site_at"_s, at(1min)}};
        const auto with = [&](const QString &severity, const QJsonObject &more) {
            QJsonObject fields = complaint(more);
            fields.insert(u"severity"_s, severity);
            return fields;
        };
        QTest::newRow("minor") << with(u"minor"_s, {})
                               << QStringList{u"15 hand_over reminder"_s, u"30 hand_over deputy_general_manager"_s, u"240 first_call adviser"_s,
                                              u"4320 plan adviser"_s, u"10080 close adviser"_s};
        QTest::newRow("normal") << with(u"normal"_s, {})
                                << QStringList{u"4 hand_over reminder"_s, u"5 hand_over deputy_general_manager"_s, u"96 first_call adviser"_s,
                                               u"120 first_call deputy_general_manager"_s, u"1152 on_site adviser"_s,
                                               u"1440 on_site deputy_general_manager"_s, u"2304 plan adviser"_s, u"2880 plan deputy_general_manager"_s,
                                               u"8064 close adviser"_s, u"10080 close deputy_general_manager"_s};
        QTest::newRow("urgent, handled") << with(u"urgent"_s, handled) << QStringList{u"720 plan deputy_general_manager"_s, u"2160 close deputy_general_manager"_s};
        QTest::newRow("urgent, not accepted") << with(u"urgent"_s, {{u"first_called_at"_s, at(1min)}, {u"on_site_at"_s, at(1min)}, {u"plan_at"_s, at(1min)}})
                                              << QStringList{u"0 hand_over adviser"_s, u"1 hand_over reminder"_s, u"2 hand_over deputy_general_manager"_s,
                                                             u"2160 close deputy_general_manager"_s};
        QTest::newRow("major, handled") << with(u"major"_s, handled)
                                        << QStringList{u"now major_event deputy_general_manager"_s, u"240 plan deputy_general_manager"_s};
        QTest::newRow("closed, not followed up") << with(u"normal"_s, {{u"closed_at"_s, at(100min)}})
                                                 << QStringList{u"3556 follow_up adviser"_s, u"4420 follow_up deputy_general_manager"_s};
        QTest::newRow("followed up") << with(u"normal"_s, {{u"closed_at"_s, at(100min)}, {u"followed_up_at"_s, at(200min)}}) << QStringList();
        QTest::newRow("unfounded") << with(u"major"_s, {{u"state"_s, u"unfounded"_s}}) << QStringList();
        QTest::newRow("void") << with(u"major"_s, {{u"void"_s, u"a slip"_s}}) << QStringList();
    }
    void whoIsToldAndWhen()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QStringList, expected);
        QCOMPARE(told(fields), expected);
    }

    void pausesPutOffWhatIsTold()
    {
        const QJsonObject fields = complaint({{u"accepted_at"_s, at(1min)}, {u"on_site_at"_s, at(1min)}, {u"plan_at"_s, at(1min)}, {u"severity"_s, u"minor"_s}});
        QCOMPARE(told(fields, {}, {Pause{call + 60min, call + 120min}}), (QStringList{u"300 first_call adviser"_s, u"10140 close adviser"_s}));
    }

    void aReopenedComplaintTellsAnew()
    {
        const QJsonObject fields = complaint({{u"accepted_at"_s, at(1min)}, {u"first_called_at"_s, at(1min)}, {u"on_site_at"_s, at(1min)},
                                              {u"plan_at"_s, at(1min)}, {u"closed_at"_s, at(100min)}, {u"reopened_at"_s, at(1000min)}});
        QCOMPARE(told(fields), (QStringList{u"9064 close adviser"_s, u"11080 close deputy_general_manager"_s}));
        QCOMPARE(escalationsOf(caseFrom(fields), {}, {}).front().begun, call + 1000min);
    }

    void everySettingIsOneRecord()
    {
        QSet<QString> ids;
        for (const ClockKind clock : runningClocks) {
            for (const Severity severity : {Severity::Minor, Severity::Normal, Severity::Urgent, Severity::Major})
                ids.insert(toString(settingId(clock, severity)));
        }
        QCOMPARE(ids.size(), 24);
        QCOMPARE(settingId(ClockKind::Plan, Severity::Major), settingId(ClockKind::Plan, Severity::Major));
    }

    void namesAreThoseOfTheRecords()
    {
        for (const ClockKind clock : runningClocks)
            QCOMPARE(clockNamed(nameOf(clock)), std::optional(clock));
        QCOMPARE(severityNamed(u"major"_s), std::optional(Severity::Major));
        QCOMPARE(severityNamed(u"grave"_s), std::nullopt);
        QCOMPARE(nameOf(Level::DeputyGeneralManager), u"deputy_general_manager"_s);
    }
};

QTEST_APPLESS_MAIN(TestClocks)
#include "test_clocks.moc"
