// Clocks of complaints, looked at by the office itself: who is to be told when one is about to run out, or has,
// whether or not any phone is switched on. Which complaints are due comes from one index (Ledger::clocksDue), so a
// look costs what is due, not what runs. What is told is a record (kind escalation) in the complaint's scope, written
// and signed by the office, in the transaction that says when to look again: nothing is told twice, or never.
//
// The same look tells of messages and guests that nobody took (desk_teller.h), of repairs that nobody has gone to
// (repair_teller.h), and of clients who were not content and got no answer (alert_teller.h). All of them tell in one way
// (teller.h).
//
// Webhooks hear of complaints and repairs (webhook_keeper.h), and of every new one.
//
// Knows no threads and no sockets (due_thread.h). What became due while the office was down is due at its start.
#pragma once

#include "app/core/random.h"
#include "app/model/clocks.h"
#include "app/model/schema.h"
#include "office/ledger/ledger.h"
#include "office/service/office_key.h"
#include "office/tuning.h"

namespace plumb::office {

class ClockKeeper {
public:
    struct Parts {
        Ledger &ledger;
        const Schema &schema;
        const OfficeKey &key;
        Random &random;
        const Tuning &tuning;
    };
    explicit ClockKeeper(const Parts &parts) : m_parts(parts) {}

    struct Looked {
        int complaints = 0;
        int told = 0;
        std::optional<Moment> next; // when to look again; nothing: when something changes
    };
    // A batch of those that are due, in a transaction of its own. Errors: the ledger's; nothing is kept then.
    Result<Looked> look(Moment now);

private:
    class Turn;
    const Parts m_parts;
};

} // namespace plumb::office
