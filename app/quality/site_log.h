// Gaps of a site's log (duty 84): working days without an entry.
#pragma once

#include <QDate>
#include <QSet>

#include <array>

namespace plumb::quality {

struct WorkCalendar {
    std::array<bool, 7> weekdays{true, true, true, true, true, true, false}; // from Monday
    QSet<QDate> holidays;  // nobody works then
    QSet<QDate> extraDays; // worked though the week or a holiday says no

    bool isWorkingDay(const QDate &day) const;
};

// From the first day to the day before today, or to the last day where the site is finished: today's
// entry is owed only when the day is over. Days in the future and those before the start are no gaps.
QList<QDate> logGaps(const QDate &start, const QDate &today, const QSet<QDate> &logged, const WorkCalendar &calendar = {},
                     const QDate &finished = {});

} // namespace plumb::quality
