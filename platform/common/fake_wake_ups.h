// Wakes up when a test says so.
#pragma once

#include "platform/common/wake_ups.h"

namespace plumb {

class FakeWakeUps final : public WakeUps {
    Q_OBJECT
public:
    using WakeUps::WakeUps;
    void wakeUp() { Q_EMIT wokeUp(); }
};

} // namespace plumb
