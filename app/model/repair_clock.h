// The clock of a repair: from the call until somebody is there. An emergency is gone to at once, anything else within
// seven days (住宅室內裝飾裝修管理辦法, No. 110). Pure and the same on the phone and at the office, like the clocks of
// complaints (clocks.h): a repair, the company's limits and a moment in, a standing and whom to tell out. UTC.
#pragma once

#include "app/model/clocks.h"

namespace plumb::repairs {

enum class Urgency { Normal, Emergency };
QString nameOf(Urgency urgency); // "emergency"
std::optional<Urgency> urgencyNamed(const QString &name);

class Limits {
public:
    // Over the defaults, what repair_clock records say; of two for the same the later in the list. Void ones and what
    // cannot be read say nothing.
    static Limits from(const std::vector<QJsonObject> &settings);
    clocks::Minutes of(Urgency urgency) const { return urgency == Urgency::Emergency ? m_emergency : m_normal; } // 0: none
    void set(Urgency urgency, clocks::Minutes time) { (urgency == Urgency::Emergency ? m_emergency : m_normal) = time; }

private:
    clocks::Minutes m_emergency = std::chrono::hours(2);
    clocks::Minutes m_normal = std::chrono::hours(7 * 24);
};

// The record that a company's limit is: everybody writes the same one.
Id settingId(Urgency urgency);

struct Reading {
    clocks::State state = clocks::State::None; // Running, Met, Missed; None: no limit, or of no importance any more
    Moment begun{};
    Moment dueAt{};
    std::optional<Moment> done;
    Millis left{0};              // below 0: overdue by so much
    int percent = 0;             // of the limit used up; may be above 100
    bool pressing = false;       // so little is left that it is said first
    bool operator==(const Reading &) const = default;
};
// `repair`: fields of a record of kind maintenance.
Reading read(const QJsonObject &repair, const Limits &limits, Moment now);

struct Escalation {
    clocks::Level level = clocks::Level::Reminder; // to who mends it, or where nobody does yet to who answers for it
    Moment at{};                                   // when it is to be told
    Moment dueAt{};
    bool operator==(const Escalation &) const = default;
};
// While nobody is there, past and to come, the earliest first.
std::vector<Escalation> escalationsOf(const QJsonObject &repair, const Limits &limits);

} // namespace plumb::repairs
