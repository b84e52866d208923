// Clocks of a complaint: how long each part of answering it may take, and who hears of it when it takes longer.
// Pure and the same on the phone and at the office: a complaint, its pauses, the company's limits and a moment in,
// standings and escalations out. Everything is UTC: time zones and daylight saving are the page's. A device
// passes its corrected moment (its clock and the office's offset), the office its own.
//
//   clock       runs from                          until
//   hand_over   the call                           accepted
//   first_call  the call                           the client was called
//   on_site     the call                           somebody was on site
//   plan        the call                           the plan was agreed
//   close       the call, or the last reopening    closed
//   follow_up   closed                             followed up
//
// What was not done before a reopening begins again with it. A changed severity brings its own limit, counted from
// the same beginning. Paused time does not count. Defaults and the escalation table are in clock_table.cpp.
#pragma once

#include "app/core/clock.h"
#include "app/core/id.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace plumb::clocks {

using Minutes = std::chrono::minutes;

enum class ClockKind { HandOver, FirstCall, OnSite, Plan, Close, FollowUp, MajorEvent }; // the last one only tells, at once
enum class Severity { Minor, Normal, Urgent, Major };
enum class State {
    None,    // no limit, not begun, or of no importance any more
    Running,
    Paused,
    Met,     // done within its limit
    Missed,  // done too late (`done` is set), or overdue
};
enum class Level { Reminder, Adviser, DeputyGeneralManager };

inline constexpr std::array runningClocks{ClockKind::HandOver, ClockKind::FirstCall, ClockKind::OnSite, ClockKind::Plan, ClockKind::Close, ClockKind::FollowUp};

// As records name them: "hand_over", "urgent", "paused", "deputy_general_manager".
QString nameOf(ClockKind clock);
QString nameOf(Severity severity);
QString nameOf(State state);
QString nameOf(Level level);
std::optional<ClockKind> clockNamed(const QString &name);
std::optional<Severity> severityNamed(const QString &name);

struct Limit {
    Minutes time{0};        // 0: none
    int warnPercent = 80;
    bool operator==(const Limit &) const = default;
};

class Limits {
public:
    Limits(); // the defaults
    // Over the defaults, what clock_setting records say; of two for the same the later in the list. Void ones and
    // what cannot be read say nothing.
    static Limits from(const std::vector<QJsonObject> &settings);
    Limit of(ClockKind clock, Severity severity) const { return m_limits[std::size_t(clock)][std::size_t(severity)]; }
    void set(ClockKind clock, Severity severity, const Limit &limit) { m_limits[std::size_t(clock)][std::size_t(severity)] = limit; }

private:
    std::array<std::array<Limit, 4>, runningClocks.size() + 1> m_limits{};
};

// The record that a company's setting of this clock is: everybody writes the same one.
Id settingId(ClockKind clock, Severity severity);

// What the clocks need to know of a complaint.
struct Case {
    std::optional<Moment> calledAt;
    std::optional<Moment> acceptedAt;
    std::optional<Moment> firstCalledAt;
    std::optional<Moment> onSiteAt;
    std::optional<Moment> planAt;
    std::optional<Moment> closedAt;
    std::optional<Moment> followedUpAt;
    std::optional<Moment> reopenedAt;
    Severity severity = Severity::Normal; // until it is graded
    bool runs = true;                     // false: void, a duplicate, unfounded, handed to maintenance
};
Case caseFrom(const QJsonObject &complaint);

struct Pause {
    Moment from{};
    Moment to{}; // ended; at the latest with its last day, UTC
};
std::optional<Pause> pauseFrom(const QJsonObject &complaintPause); // nothing: void, or cannot be read

struct Reading {
    ClockKind clock = ClockKind::HandOver;
    State state = State::None;
    Moment begun{};
    Moment dueAt{};              // pauses that are known included; of no meaning where there is no limit
    Moment warnAt{};
    std::optional<Moment> done;
    Millis left{0};              // below 0: overdue by so much; stands still while paused
    int percent = 0;             // of the limit used up; may be above 100
};
// One for each of runningClocks, in their order.
std::vector<Reading> readClocks(const Case &complaint, const std::vector<Pause> &pauses, const Limits &limits, Moment now);

struct Escalation {
    ClockKind clock = ClockKind::HandOver;
    Level level = Level::Reminder;
    Moment at{};                 // when it is to be told; 0: at once
    std::optional<Moment> dueAt; // when the clock runs out; nothing: told at once, whatever the clocks say
    Moment begun{};              // of the clock: a reopened complaint escalates anew
    bool operator==(const Escalation &) const = default;
};
// Of all clocks that still run, past and to come, the earliest first.
std::vector<Escalation> escalationsOf(const Case &complaint, const std::vector<Pause> &pauses, const Limits &limits);

// At how many percent of its limit whom does a clock tell? AtWarning: the limit's own percentage.
inline constexpr int AtWarning = -1;
struct Tells {
    Level level = Level::Adviser;
    int percent = 100;
};
std::vector<Tells> tellsOf(ClockKind clock, Severity severity);

} // namespace plumb::clocks
