// The clock of an alert: a client who was not content is answered within its time (`due_at`, a day after the visit). Pure
// and the same on the phone and at the office, like the clocks of complaints (clocks.h). UTC.
#pragma once

#include "app/model/clocks.h"

namespace plumb::alerts {

struct Escalation {
    clocks::Level level = clocks::Level::Reminder; // to who answers it; Adviser: to the next up; then the deputy general manager
    Moment at{};                                   // when it is to be told: at 80, 100 and 200 % of its time
    Moment dueAt{};
    bool operator==(const Escalation &) const = default;
};
// While nobody has answered, past and to come, the earliest first. Empty: answered, void, or without a time.
std::vector<Escalation> escalationsOf(const QJsonObject &alert);

} // namespace plumb::alerts
