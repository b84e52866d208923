#include "app/model/clocks.h"

#include "app/model/record.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb::clocks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array clockNames{"hand_over"_L1, "first_call"_L1, "on_site"_L1, "plan"_L1, "close"_L1, "follow_up"_L1, "major_event"_L1};
constexpr std::array severityNames{"minor"_L1, "normal"_L1, "urgent"_L1, "major"_L1};
constexpr std::array stateNames{"none"_L1, "running"_L1, "paused"_L1, "met"_L1, "missed"_L1};
constexpr std::array levelNames{"reminder"_L1, "adviser"_L1, "deputy_general_manager"_L1};

template <typename Enum, std::size_t Size>
std::optional<Enum> named(const std::array<QLatin1StringView, Size> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

std::optional<Moment> momentIn(const QJsonObject &fields, QLatin1StringView name)
{
    const QDateTime at = QDateTime::fromString(fields.value(name).toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(fromDateTime(at)) : std::nullopt;
}

bool isVoid(const QJsonObject &fields)
{
    return !fields.value(voidField).toString().isEmpty();
}

// In order, none within another: paused twice is paused once. `until`: what comes later is of no importance.
std::vector<Pause> inOrder(std::vector<Pause> pauses, std::optional<Moment> until)
{
    std::erase_if(pauses, [&](const Pause &pause) { return pause.to <= pause.from || (until && pause.from >= *until); });
    std::sort(pauses.begin(), pauses.end(), [](const Pause &a, const Pause &b) { return a.from < b.from; });
    std::vector<Pause> out;
    for (const Pause &pause : pauses) {
        if (out.empty() || out.back().to < pause.from)
            out.push_back(pause);
        else
            out.back().to = std::max(out.back().to, pause.to);
    }
    return out;
}

// When `time` has been used up.
Moment afterTime(Moment begun, Millis time, const std::vector<Pause> &pauses)
{
    for (const Pause &pause : pauses) {
        if (pause.to <= begun)
            continue;
        const Millis until = std::max(pause.from, begun) - begun;
        if (time <= until)
            break;
        time -= until;
        begun = pause.to;
    }
    return begun + time;
}

Millis timeUsed(Moment begun, Moment until, const std::vector<Pause> &pauses)
{
    Millis used = std::max(until - begun, Millis{0});
    for (const Pause &pause : pauses)
        used -= std::max(std::min(pause.to, until) - std::max(pause.from, begun), Millis{0});
    return used;
}

struct Run {
    std::optional<Moment> begun;
    std::optional<Moment> done;
    std::optional<Moment> dropped; // closed without it
};

std::optional<Moment> closedSince(const Case &complaint)
{
    const bool open = complaint.closedAt && complaint.reopenedAt && *complaint.closedAt < *complaint.reopenedAt;
    return open ? std::nullopt : complaint.closedAt;
}

std::optional<Moment> doneAt(const Case &complaint, ClockKind clock)
{
    switch (clock) {
    case ClockKind::HandOver: return complaint.acceptedAt;
    case ClockKind::FirstCall: return complaint.firstCalledAt;
    case ClockKind::OnSite: return complaint.onSiteAt;
    case ClockKind::Plan: return complaint.planAt;
    default: return closedSince(complaint);
    }
}

Run runOf(const Case &complaint, ClockKind clock)
{
    const std::optional<Moment> closed = closedSince(complaint);
    if (clock == ClockKind::FollowUp) {
        const bool followed = closed && complaint.followedUpAt && *complaint.followedUpAt >= *closed;
        return {closed, followed ? complaint.followedUpAt : std::nullopt, {}};
    }
    Run run{complaint.calledAt, doneAt(complaint, clock), {}};
    const bool doneBefore = run.done && complaint.reopenedAt && *run.done < *complaint.reopenedAt;
    if (complaint.reopenedAt && !doneBefore)
        run.begun = std::max(*complaint.reopenedAt, run.begun.value_or(*complaint.reopenedAt));
    if (!run.done)
        run.dropped = closed;
    return run;
}

// What it comes to: done, overdue, dropped when the complaint was closed without it, or still going on.
State standing(const Reading &reading, const Run &run, bool runs, bool pausedNow, Moment now)
{
    if (run.done)
        return *run.done <= reading.dueAt ? State::Met : State::Missed;
    if (!runs)
        return State::None;
    if (run.dropped)
        return *run.dropped > reading.dueAt ? State::Missed : State::None;
    if (now > reading.dueAt)
        return State::Missed;
    return pausedNow ? State::Paused : State::Running;
}

Reading readClock(const Case &complaint, ClockKind clock, const std::vector<Pause> &pauses, const Limit &limit, Moment now)
{
    Reading reading;
    reading.clock = clock;
    const Run run = runOf(complaint, clock);
    if (!run.begun)
        return reading;
    reading.begun = *run.begun;
    reading.done = run.done;
    if (limit.time == Minutes{0})
        return reading;
    const Millis time = limit.time;
    const Moment until = run.done ? *run.done : run.dropped.value_or(now);
    const std::vector<Pause> counted = inOrder(pauses, run.done ? run.done : run.dropped);
    const Millis used = timeUsed(reading.begun, until, counted);
    reading.dueAt = afterTime(reading.begun, time, counted);
    reading.warnAt = afterTime(reading.begun, time * limit.warnPercent / 100, counted);
    reading.left = time - used;
    reading.percent = int(std::min<qint64>(used * 100 / time, 1'000'000));
    const bool pausedNow = std::any_of(counted.begin(), counted.end(), [&](const Pause &pause) { return pause.from <= now && now < pause.to; });
    reading.state = standing(reading, run, complaint.runs, pausedNow, now);
    return reading;
}

} // namespace

QString nameOf(ClockKind clock)
{
    return clockNames[std::size_t(clock)];
}

QString nameOf(Severity severity)
{
    return severityNames[std::size_t(severity)];
}

QString nameOf(State state)
{
    return stateNames[std::size_t(state)];
}

QString nameOf(Level level)
{
    return levelNames[std::size_t(level)];
}

std::optional<ClockKind> clockNamed(const QString &name)
{
    return named<ClockKind>(clockNames, name);
}

std::optional<Severity> severityNamed(const QString &name)
{
    return named<Severity>(severityNames, name);
}

Id settingId(ClockKind clock, Severity severity)
{
    static const QUuid space(0x7d0e5c42, 0x1f6b, 0x4b9a, 0x8c, 0x27, 0x55, 0x3e, 0xd1, 0x0a, 0x96, 0x4f);
    return QUuid::createUuidV5(space, nameOf(clock) + u'.' + nameOf(severity));
}

Limits Limits::from(const std::vector<QJsonObject> &settings)
{
    Limits limits;
    for (const QJsonObject &fields : settings) {
        const auto clock = clockNamed(fields.value("clock"_L1).toString());
        const auto severity = severityNamed(fields.value("severity"_L1).toString());
        const QJsonValue minutes = fields.value("minutes"_L1);
        if (!clock || !severity || !minutes.isDouble() || minutes.toInteger() < 0 || isVoid(fields))
            continue;
        limits.set(*clock, *severity, {Minutes(minutes.toInteger()), fields.value("warn_percent"_L1).toInt(Limit().warnPercent)});
    }
    return limits;
}

Case caseFrom(const QJsonObject &complaint)
{
    const QString state = complaint.value("state"_L1).toString();
    const bool elsewhere = state == "unfounded"_L1 || state == "to_maintenance"_L1;
    Case out;
    out.calledAt = momentIn(complaint, "called_at"_L1);
    out.acceptedAt = momentIn(complaint, "accepted_at"_L1);
    out.firstCalledAt = momentIn(complaint, "first_called_at"_L1);
    out.onSiteAt = momentIn(complaint, "on_site_at"_L1);
    out.planAt = momentIn(complaint, "plan_at"_L1);
    out.closedAt = momentIn(complaint, "closed_at"_L1);
    out.followedUpAt = momentIn(complaint, "followed_up_at"_L1);
    out.reopenedAt = momentIn(complaint, "reopened_at"_L1);
    out.severity = severityNamed(complaint.value("severity"_L1).toString()).value_or(Severity::Normal);
    out.runs = !elsewhere && !isVoid(complaint) && complaint.value("duplicate_of"_L1).toString().isEmpty();
    return out;
}

std::optional<Pause> pauseFrom(const QJsonObject &complaintPause)
{
    const auto from = momentIn(complaintPause, "from"_L1);
    const QDate last = QDate::fromString(complaintPause.value("until"_L1).toString(), Qt::ISODate);
    if (!from || !last.isValid() || isVoid(complaintPause))
        return std::nullopt;
    const Moment over = fromDateTime(last.addDays(1).startOfDay(Qt::UTC));
    return Pause{*from, std::min(over, momentIn(complaintPause, "ended_at"_L1).value_or(over))};
}

std::vector<Reading> readClocks(const Case &complaint, const std::vector<Pause> &pauses, const Limits &limits, Moment now)
{
    std::vector<Reading> out;
    for (const ClockKind clock : runningClocks)
        out.push_back(readClock(complaint, clock, pauses, limits.of(clock, complaint.severity), now));
    return out;
}

std::vector<Escalation> escalationsOf(const Case &complaint, const std::vector<Pause> &pauses, const Limits &limits)
{
    std::vector<Escalation> out;
    if (!complaint.runs || !complaint.calledAt)
        return out;
    const std::vector<Pause> counted = inOrder(pauses, std::nullopt);
    if (complaint.severity == Severity::Major && !closedSince(complaint))
        out.push_back({ClockKind::MajorEvent, Level::DeputyGeneralManager, Moment{}, {}, *complaint.calledAt}); // however wrong a clock was
    for (const ClockKind clock : runningClocks) {
        const Limit limit = limits.of(clock, complaint.severity);
        const Run run = runOf(complaint, clock);
        if (!run.begun || run.done || run.dropped || limit.time == Minutes{0})
            continue;
        const Millis time = limit.time;
        const Moment due = afterTime(*run.begun, time, counted);
        for (const Tells &tells : tellsOf(clock, complaint.severity)) {
            const Millis until = time * (tells.percent == AtWarning ? limit.warnPercent : tells.percent) / 100;
            out.push_back({clock, tells.level, afterTime(*run.begun, until, counted), due, *run.begun});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Escalation &a, const Escalation &b) { return a.at < b.at; });
    return out;
}

} // namespace plumb::clocks
