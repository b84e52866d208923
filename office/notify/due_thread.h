// Does something when it is due, on a thread of its own. Woken by commits that concern it; looks again in any case
// after a while, because the machine's clock may be set and the machine may sleep.
#pragma once

#include "app/core/clock.h"
#include "office/ledger/ledger.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace plumb::office {

class DueThread {
public:
    // Does what is due; when the next thing is. `stop` becomes true when the thread is to end.
    using Look = std::function<Result<std::optional<Moment>>(Moment now, const std::atomic<bool> &stop)>;
    struct Parts {
        Ledger &ledger;
        Ledger::Watching watching;
        bool Committed::*concerns;
        const Clock &clock;
        Millis rest;                                 // at the longest between two looks
        std::function<void(const Error &)> problem;  // on the thread; it goes on after a rest
    };
    // Begins at once and watches the ledger's commits until it goes.
    DueThread(Parts parts, Look look);
    ~DueThread();
    DueThread(const DueThread &) = delete;
    DueThread &operator=(const DueThread &) = delete;

private:
    void run();
    void wake();
    Millis lookAtDue(); // how long to rest

    const Parts m_parts;
    const Look m_look;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    bool m_woken = true;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace plumb::office
