#include "app/model/repair_clock.h"

#include "app/model/record.h"

#include <algorithm>

namespace plumb::repairs {

using namespace Qt::StringLiterals;
using clocks::Level;
using clocks::Minutes;
using clocks::State;

namespace {

struct Tells {
    Level level;
    int percent; // of the limit
};

// An emergency rings at once, then up the line before the time is over; anything else a day and a half before.
std::vector<Tells> tellsOf(Urgency urgency)
{
    if (urgency == Urgency::Emergency)
        return {{Level::Reminder, 0}, {Level::Adviser, 50}, {Level::DeputyGeneralManager, 100}};
    return {{Level::Reminder, 80}, {Level::Adviser, 100}, {Level::DeputyGeneralManager, 115}};
}

constexpr int pressingPercent = 80;

std::optional<Moment> momentIn(const QJsonObject &fields, QLatin1StringView name)
{
    const QDateTime at = QDateTime::fromString(fields.value(name).toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(fromDateTime(at)) : std::nullopt;
}

Urgency urgencyOf(const QJsonObject &repair)
{
    return urgencyNamed(repair.value("urgency"_L1).toString()).value_or(Urgency::Normal);
}

// Nobody goes there any more: void, or the client does not want it.
bool isDropped(const QJsonObject &repair)
{
    return !repair.value(voidField).toString().isEmpty() || repair.value("state"_L1).toString() == "declined"_L1;
}

} // namespace

QString nameOf(Urgency urgency)
{
    return urgency == Urgency::Emergency ? u"emergency"_s : u"normal"_s;
}

std::optional<Urgency> urgencyNamed(const QString &name)
{
    if (name == "emergency"_L1)
        return Urgency::Emergency;
    return name == "normal"_L1 ? std::optional(Urgency::Normal) : std::nullopt;
}

Limits Limits::from(const std::vector<QJsonObject> &settings)
{
    Limits limits;
    for (const QJsonObject &fields : settings) {
        const auto urgency = urgencyNamed(fields.value("urgency"_L1).toString());
        const QJsonValue minutes = fields.value("minutes"_L1);
        if (urgency && minutes.isDouble() && minutes.toInteger() >= 0 && fields.value(voidField).toString().isEmpty())
            limits.set(*urgency, Minutes(minutes.toInteger()));
    }
    return limits;
}

Id settingId(Urgency urgency)
{
    static const QUuid space(0x2c71a4e0, 0x5d3b, 0x4f06, 0x9a, 0x62, 0x1e, 0x8b, 0x70, 0xc9, 0x35, 0xd4);
    return QUuid::createUuidV5(space, nameOf(urgency));
}

Reading read(const QJsonObject &repair, const Limits &limits, Moment now)
{
    Reading reading;
    const auto called = momentIn(repair, "called_at"_L1);
    const Millis time = limits.of(urgencyOf(repair));
    if (!called || time == Millis{0})
        return reading;
    reading.begun = *called;
    reading.dueAt = *called + time;
    reading.done = momentIn(repair, "arrived_at"_L1);
    const Moment until = reading.done.value_or(now);
    reading.left = reading.dueAt - until;
    reading.percent = int(std::clamp<qint64>((until - *called) * 100 / time, 0, 1'000'000));
    if (reading.done)
        reading.state = *reading.done <= reading.dueAt ? State::Met : State::Missed;
    else if (!isDropped(repair))
        reading.state = now > reading.dueAt ? State::Missed : State::Running;
    reading.pressing = !reading.done && reading.state != State::None && (urgencyOf(repair) == Urgency::Emergency || reading.percent >= pressingPercent);
    return reading;
}

std::vector<Escalation> escalationsOf(const QJsonObject &repair, const Limits &limits)
{
    std::vector<Escalation> out;
    const auto called = momentIn(repair, "called_at"_L1);
    const Urgency urgency = urgencyOf(repair);
    const Millis time = limits.of(urgency);
    if (!called || time == Millis{0} || isDropped(repair) || momentIn(repair, "arrived_at"_L1))
        return out;
    for (const Tells &tells : tellsOf(urgency))
        out.push_back({tells.level, *called + time * tells.percent / 100, *called + time});
    return out;
}

} // namespace plumb::repairs
