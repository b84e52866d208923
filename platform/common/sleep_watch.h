// Notices on any system that the machine, or the app, has slept: between two ticks far more time went by than
// the timer was set to. Some systems' steady clocks stand still in sleep, so both clocks are looked at; a
// person who sets the clock ahead only makes something happen early.
#pragma once

#include "app/core/clock.h"
#include "platform/common/wake_ups.h"

#include <QTimer>

#include <memory>

namespace plumb {

class SleepWatch final : public WakeUps {
    Q_OBJECT
public:
    explicit SleepWatch(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    void tick(); // every `between`; tests call it themselves

    static constexpr Millis between = std::chrono::seconds(10);
    static constexpr Millis asleep = std::chrono::seconds(30);

private:
    const std::shared_ptr<const Clock> m_clock;
    Moment m_now;
    Millis m_steady;
    QTimer m_timer;
};

} // namespace plumb
