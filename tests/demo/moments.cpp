#include "tests/demo/moments.h"

#include <QRegularExpression>

namespace plumb::demo {

namespace {

const QRegularExpression dayForm(QStringLiteral("^([+-]?\\d+)d(?: (\\d\\d:\\d\\d))?$"));
const QRegularExpression minuteForm(QStringLiteral("^([+-]?\\d+)m$"));

} // namespace

Moment Today::at(QDate date, QTime time) const
{
    return fromDateTime(QDateTime(date, time, m_zone));
}

std::optional<Moment> Today::moment(const QString &text) const
{
    if (const auto match = minuteForm.match(text); match.hasMatch())
        return m_now + std::chrono::minutes(match.captured(1).toInt());
    const auto match = dayForm.match(text);
    if (!match.hasMatch())
        return {};
    const QTime time = match.hasCaptured(2) ? QTime::fromString(match.captured(2), QStringLiteral("HH:mm")) : QTime(8, 0);
    if (!time.isValid())
        return {};
    const QDate today = toDateTime(m_now).toTimeZone(m_zone).date();
    return at(today.addDays(match.captured(1).toInt()), time);
}

std::optional<QDate> Today::date(const QString &text) const
{
    const auto found = moment(text);
    return found ? std::optional(toDateTime(*found).toTimeZone(m_zone).date()) : std::nullopt;
}

} // namespace plumb::demo
