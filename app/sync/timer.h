// Waiting, given from outside like time itself: the app's timers run on the event loop of the thread
// they are made on, a test's ring when the test says so.
#pragma once

#include "app/core/clock.h"

#include <functional>
#include <memory>

namespace plumb::sync {

class Timer {
public:
    virtual ~Timer() = default;
    // Rings once, after `wait`; started again, it begins anew.
    virtual void start(Millis wait) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

using TimerFactory = std::function<std::unique_ptr<Timer>(std::function<void()> ring)>;

std::unique_ptr<Timer> makeSystemTimer(std::function<void()> ring);

} // namespace plumb::sync
