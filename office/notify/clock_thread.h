// Looks at clocks when they are due, on a thread of its own. Woken by commits that concern clocks; looks again in any
// case after a while, because the machine's clock may be set and the machine may sleep.
#pragma once

#include "app/core/clock.h"
#include "office/notify/clock_keeper.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace plumb::office {

class ClockThread {
public:
    using Problem = std::function<void(const Error &)>;
    // Begins at once and watches the ledger's commits until it goes.
    ClockThread(const ClockKeeper::Parts &parts, const Clock &clock, Problem problem);
    ~ClockThread();
    ClockThread(const ClockThread &) = delete;
    ClockThread &operator=(const ClockThread &) = delete;

private:
    void run();
    void wake();
    Millis lookAtDue(); // until when to rest

    const ClockKeeper::Parts m_parts;
    const Clock &m_clock;
    const Problem m_problem;
    ClockKeeper m_keeper;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    bool m_woken = true;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace plumb::office
