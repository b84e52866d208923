// The demo is always of today: its data says when things happened as seen from the day it is loaded.
//   "-3d 09:30"  three days ago at half past nine, local time     "0d 14:00"  today, "+1d 09:00" tomorrow
//   "-40m"       forty minutes before now
//   "-72d"       a date
#pragma once

#include "app/core/clock.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace plumb::demo {

class Today {
public:
    explicit Today(Moment now, QTimeZone zone = QTimeZone::systemTimeZone()) : m_now(now), m_zone(std::move(zone)) {}

    Moment now() const { return m_now; }
    const QTimeZone &zone() const { return m_zone; }
    std::optional<Moment> moment(const QString &text) const; // the first two forms; a bare date is its 08:00
    std::optional<QDate> date(const QString &text) const;    // any form
    Moment at(QDate date, QTime time) const;

private:
    Moment m_now;
    QTimeZone m_zone;
};

} // namespace plumb::demo
