#include "app/core/clock.h"

#include <QTimeZone>

#include <ctime>

namespace plumb {

Moment SystemClock::now() const
{
    return std::chrono::time_point_cast<Millis>(std::chrono::system_clock::now());
}

Millis SystemClock::monotonic() const
{
#if defined(CLOCK_BOOTTIME) // Linux, Android: their steady clock stands still in sleep
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<Millis>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
#elif defined(__APPLE__)
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::chrono::duration_cast<Millis>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
#else
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

qint64 toMillis(Moment moment)
{
    return moment.time_since_epoch().count();
}

Moment fromMillis(qint64 millisSinceEpoch)
{
    return Moment(Millis(millisSinceEpoch));
}

QDateTime toDateTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(moment), Qt::UTC);
}

QString toIso(Moment moment)
{
    return toDateTime(moment).toString(Qt::ISODateWithMs);
}

Moment fromDateTime(const QDateTime &dateTime)
{
    return fromMillis(dateTime.toMSecsSinceEpoch());
}

} // namespace plumb
