// One durable commit for many callers. A commit costs a trip to the disk however little is in it; pushes
// that wait for that trip together may as well share the next one.
//
// Whoever finds nobody at work leads: opens the transaction, does what all those waiting want, each in
// a part of its own (an error undoes that part alone), commits once, and only then does anybody get an
// answer. Those who come meanwhile are the next group. Nobody waits for company: a lone caller gets a
// transaction of its own at once, on its own thread. Safe to call from many threads.
#pragma once

#include "office/ledger/ledger.h"

#include <condition_variable>
#include <mutex>

namespace plumb::office {

class GroupCommit {
public:
    GroupCommit(Ledger &ledger, int mostTogether) : m_ledger(ledger), m_mostTogether(mostTogether) {}

    // May run on another caller's thread, while this one waits; never twice.
    using Work = std::function<Status(LedgerWriter &)>;
    // Ok: durable. Errors: the work's own (nothing of it is kept), or the ledger's where the transaction
    // could not be begun or committed (nothing of anybody is kept).
    Status run(const Work &work);

    struct Counts {
        qint64 works = 0;
        qint64 commits = 0;
        qint64 waiting = 0; // now, for the next group
    };
    Counts counts() const;

private:
    struct Waiting {
        const Work &work;
        Status outcome;
        bool done = false;
    };
    using Group = std::vector<Waiting *>;
    void lead();
    Group takeGroup();
    static Status doTogether(LedgerWriter &writer, const Group &group);

    Ledger &m_ledger;
    const int m_mostTogether;
    mutable std::mutex m_mutex;
    std::condition_variable m_moved;
    Group m_waiting;
    bool m_led = false;
    Counts m_counts;
};

} // namespace plumb::office
