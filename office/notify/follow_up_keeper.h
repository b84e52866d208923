// The plan of follow-up visits, kept by the office: whatever milestone of a site became known, moved or went away, by
// whichever device and however late, its visits (kind follow_up) are made, moved or let go by the company's rules
// (app/quality/follow_up_plan.h). Records are written and signed by the office, each under the one name it can have,
// so that nothing is planned twice, also by a restored office. Which sites are to be looked at is noted by the ledger
// with each change (Ledger::plansDue), so a look costs what changed.
//
// Knows no threads and no sockets (due_thread.h).
#pragma once

#include "office/notify/clock_keeper.h"

namespace plumb::office {

class FollowUpKeeper {
public:
    explicit FollowUpKeeper(const ClockKeeper::Parts &parts) : m_parts(parts) {}

    struct Looked {
        int sites = 0;
        int written = 0;   // visits made, moved or let go
        bool more = false; // others wait
    };
    // A batch of the sites that wait, in a transaction of its own. Errors: the ledger's; nothing is kept then.
    Result<Looked> look(Moment now);

private:
    class Turn;
    const ClockKeeper::Parts m_parts;
};

} // namespace plumb::office
