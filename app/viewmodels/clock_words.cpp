#include "app/viewmodels/clock_words.h"

#include "app/viewmodels/test_words.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>

namespace plumb::words {

using namespace Qt::StringLiterals;
using namespace clocks;

namespace {

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

QString span(Millis time)
{
    return duration(std::chrono::duration_cast<Minutes>(time < Millis(0) ? -time : time));
}

QString toneOf(const Reading &reading, const Limit &limit)
{
    switch (reading.state) {
    case State::None: return {};
    case State::Paused: return u"info"_s;
    case State::Met: return u"good"_s;
    case State::Missed: return u"danger"_s;
    case State::Running: break;
    }
    return limit.time.count() > 0 && reading.percent >= limit.warnPercent ? u"danger"_s : u"warning"_s;
}

} // namespace

QString clockName(ClockKind clock)
{
    switch (clock) {
    case ClockKind::HandOver: return ClockWords::tr("Hand-over");
    case ClockKind::FirstCall: return ClockWords::tr("First call");
    case ClockKind::OnSite: return ClockWords::tr("On site");
    case ClockKind::Plan: return ClockWords::tr("Plan");
    case ClockKind::Close: return ClockWords::tr("Settled");
    case ClockKind::FollowUp: return ClockWords::tr("Follow-up");
    case ClockKind::MajorEvent: break;
    }
    return ClockWords::tr("Major event");
}

QString clockAct(ClockKind clock)
{
    switch (clock) {
    case ClockKind::HandOver: return ClockWords::tr("Accept");
    case ClockKind::FirstCall: return ClockWords::tr("Call the client");
    case ClockKind::OnSite: return ClockWords::tr("Go to the site");
    case ClockKind::Plan: return ClockWords::tr("Agree on the plan");
    case ClockKind::Close: return ClockWords::tr("Settle and close");
    case ClockKind::FollowUp: return ClockWords::tr("Follow up");
    case ClockKind::MajorEvent: break;
    }
    return {};
}

QString clockStanding(const Reading &reading, const QString &language)
{
    const bool over = reading.left < Millis(0);
    switch (reading.state) {
    case State::None: return {};
    case State::Paused: return over ? ClockWords::tr("paused, %1 late").arg(span(reading.left)) : ClockWords::tr("paused, %1 left").arg(span(reading.left));
    case State::Met: return reading.done ? time(toDateTime(*reading.done), language) : QString();
    case State::Missed:
        return reading.done ? ClockWords::tr("%1 late").arg(span(*reading.done - reading.dueAt)) : ClockWords::tr("overdue by %1").arg(span(reading.left));
    case State::Running: break;
    }
    return ClockWords::tr("%1 left").arg(span(reading.left));
}

QVariantMap clockMap(const Reading &reading, const Limit &limit, const QString &language)
{
    return {{u"clock"_s, nameOf(reading.clock)}, {u"name"_s, clockName(reading.clock)}, {u"act"_s, clockAct(reading.clock)},
            {u"state"_s, nameOf(reading.state)}, {u"words"_s, clockStanding(reading, language)}, {u"tone"_s, toneOf(reading, limit)},
            {u"percent"_s, reading.percent}, {u"limit"_s, limit.time.count() > 0 ? duration(limit.time) : QString()},
            {u"dueAt"_s, reading.state == State::None ? QString() : toIso(reading.dueAt)},
            {u"doneAt"_s, reading.done ? toIso(*reading.done) : QString()},
            {u"over"_s, reading.state == State::Missed}};
}

QString entails(Severity severity, const Limits &limits)
{
    QStringList parts;
    const auto add = [&](ClockKind clock, const QString &words) {
        if (const Limit limit = limits.of(clock, severity); limit.time.count() > 0)
            parts += words.arg(duration(limit.time));
    };
    add(ClockKind::FirstCall, ClockWords::tr("first call within %1"));
    add(ClockKind::OnSite, ClockWords::tr("on site within %1"));
    add(ClockKind::Plan, ClockWords::tr("plan within %1"));
    add(ClockKind::Close, ClockWords::tr("settled within %1"));
    const QString clocks = parts.isEmpty() ? QString() : ClockWords::tr("From the call: %1.").arg(parts.join(ClockWords::tr(", ")));
    return severity == Severity::Major ? ClockWords::tr("The deputy general manager is told at once. %1").arg(clocks) : clocks;
}

} // namespace plumb::words
