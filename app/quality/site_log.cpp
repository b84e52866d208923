#include "app/quality/site_log.h"

namespace plumb::quality {

bool WorkCalendar::isWorkingDay(const QDate &day) const
{
    if (!day.isValid())
        return false;
    if (extraDays.contains(day))
        return true;
    return weekdays[std::size_t(day.dayOfWeek() - 1)] && !holidays.contains(day);
}

QList<QDate> logGaps(const QDate &start, const QDate &today, const QSet<QDate> &logged, const WorkCalendar &calendar, const QDate &finished)
{
    QList<QDate> gaps;
    if (!start.isValid() || !today.isValid())
        return gaps;
    const QDate yesterday = today.addDays(-1);
    const QDate last = finished.isValid() && finished < yesterday ? finished : yesterday;
    for (QDate day = start; day <= last; day = day.addDays(1)) {
        if (calendar.isWorkingDay(day) && !logged.contains(day))
            gaps.append(day);
    }
    return gaps;
}

} // namespace plumb::quality
