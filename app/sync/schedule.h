// When the next run is due: pure decisions, which the worker's timers and the simulator's virtual time
// only carry out. A run that went well is followed by one after the usual pause; one that failed for want
// of a way to the office by one after a growing, jittered wait (Backoff); one the office said no to by a
// rare one. What a run left behind is no reason for another before its time; what was saved since is.
#pragma once

#include "app/core/result.h"
#include "app/sync/backoff.h"

namespace plumb::sync {

class Schedule {
public:
    Schedule(Random &random, const Tuning &tuning) : m_tuning(tuning.engine), m_most(tuning.backoff.most), m_backoff(random, tuning.backoff) {}

    struct Waiting {
        qint64 changes = 0;
        qint64 blobs = 0;
        Moment wanted{};                    // when somebody last asked to see a file
    };
    // What of it the last run did not leave behind itself.
    struct News {
        bool isUrgent = false;              // makes files wait: a change, a file somebody asks for
        bool isAny = false;
    };
    News look(const Waiting &waiting);      // a wish is new once

    // What came of a run. Cancelled: it was paused for something more urgent.
    struct Run {
        Status outcome;
        std::optional<Error> trouble;       // changes stay behind although the office could be reached
        std::optional<Millis> retryAfter;   // how long the office asked to be left alone
        std::optional<Waiting> left;        // unknown where the store could not say
    };
    struct Next {
        Millis wait{0};                     // until the next run by itself
        bool atOnce = false;                // something was saved while the run was on
        bool byItself = true;               // after a failure: time alone may heal it
    };
    Next after(const Run &run);

    // News may start a run. After a failure the next try keeps its time, whatever is saved or heard of.
    bool mayStart() const;
    // Something happened that makes it worth trying now, whatever failed before.
    void wake() { m_backoff.reset(); }
    // True where the app has come back.
    bool setForeground(bool foreground);

private:
    Millis usualPause() const;

    EngineTuning m_tuning;
    Millis m_most;
    Backoff m_backoff;
    Waiting m_left;
    bool m_foreground = true;
};

} // namespace plumb::sync
