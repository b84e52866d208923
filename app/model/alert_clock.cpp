#include "app/model/alert_clock.h"

#include "app/model/record.h"

#include <algorithm>

namespace plumb::alerts {

using namespace Qt::StringLiterals;
using clocks::Level;

namespace {

constexpr struct {
    Level level;
    int percent;
} steps[] = {{Level::Reminder, 80}, {Level::Adviser, 100}, {Level::DeputyGeneralManager, 200}};

std::optional<Moment> momentIn(const QJsonObject &fields, QLatin1StringView name)
{
    const QDateTime at = QDateTime::fromString(fields.value(name).toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(fromDateTime(at)) : std::nullopt;
}

} // namespace

std::vector<Escalation> escalationsOf(const QJsonObject &alert)
{
    const auto opened = momentIn(alert, "opened_at"_L1);
    const auto due = momentIn(alert, "due_at"_L1);
    if (!opened || !due || alert.value("state"_L1).toString() == "answered"_L1 || !alert.value(voidField).toString().isEmpty())
        return {};
    const Millis time = std::max(Millis{0}, *due - *opened);
    std::vector<Escalation> out;
    for (const auto &step : steps)
        out.push_back({step.level, *opened + time * step.percent / 100, *due});
    return out;
}

} // namespace plumb::alerts
