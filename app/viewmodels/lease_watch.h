// Watches whether this device may still show records: looks when the office has answered, and every
// half minute. Remembers in the store how far time has come, so that a restart with another clock
// changes nothing.
#pragma once

#include "app/store/lease.h"
#include "app/viewmodels/services.h"

#include <QTimer>

namespace plumb {

class LeaseWatch : public QObject {
    Q_OBJECT
public:
    static constexpr Millis between{std::chrono::seconds(30)};
    static constexpr Millis rememberEvery{std::chrono::minutes(10)};

    LeaseWatch(std::shared_ptr<const Clock> clock, store::Store *store);

    // Reads what the office has told; changed() follows when it is first known, and whenever isOver() turns.
    void look();
    bool isKnown() const { return m_known; }
    bool isOver() const { return m_over; }
    bool isLooking() const { return m_looking; } // what the office has told is being read

Q_SIGNALS:
    void changed();

private:
    void take(const QJsonObject &lease, const QJsonObject &seen);
    void judge();

    std::shared_ptr<const Clock> m_clock;
    store::Store *m_store;
    QTimer m_timer;
    store::LeaseClock m_time;
    Moment m_remembered{};
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_known = false;
    bool m_over = false;
};

} // namespace plumb
