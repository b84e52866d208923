// When the next run is due. A run that went well is followed by one after the usual pause; one that
// failed for want of a way to the office by one after a growing, jittered wait (Backoff); one the
// office said no to by a rare one. What a run left behind is no reason for another before its time; what
// was saved since is. The rules of sync::Worker, without its timers and threads.
#pragma once

#include "app/core/result.h"
#include "app/sync/backoff.h"

namespace plumb::sim {

using sync::Backoff;
using sync::EngineTuning;
using sync::Tuning;

class Schedule {
public:
    Schedule(Random &random, const Tuning &tuning) : m_tuning(tuning.engine), m_most(tuning.backoff.most), m_backoff(random, tuning.backoff) {}

    struct Waiting {
        qint64 changes = 0;
        qint64 blobs = 0;
        Moment wanted{};
        bool operator==(const Waiting &) const = default;
    };
    // What came of a run. Cancelled: it was paused for something more urgent.
    struct Run {
        Status outcome;
        std::optional<Error> trouble;       // changes stay behind although the office could be reached
        std::optional<Millis> retryAfter;   // how long the office asked to be left alone
        std::optional<Waiting> left;        // unknown where the store could not say
    };
    struct Next {
        std::optional<Millis> wait;         // until the next run by itself
        bool atOnce = false;                // something was saved while the run was on
        bool byItself = true;               // after a failure: time alone may heal it
    };
    Next after(const Run &run);

    // Something happened that makes it worth trying now, whatever failed before.
    void wake() { m_backoff.reset(); }
    // True where the app has come back.
    bool setForeground(bool foreground);

    bool hasNewChanges(const Waiting &waiting) const { return waiting.changes > m_left.changes || waiting.wanted > m_left.wanted; }
    // After a save: after a failure the next try keeps its time.
    bool isWorthARun(const Waiting &waiting) const;
    Millis usualPause() const;

private:
    EngineTuning m_tuning;
    Millis m_most;
    Backoff m_backoff;
    Waiting m_left;
    bool m_foreground = true;
};

} // namespace plumb::sim
