// Who is told, once, then the next: the one way in which the office tells people that something waits. A telling is a
// record for each who hears of it, in the scope of what it is about, written and signed by the office; its id is made of
// what it is about, so nothing is told twice, also by an office that was set back. When and whom is the caller's
// (clock_keeper.h, repair_teller.h, desk_teller.h, alert_teller.h). Works within the turn of a ClockKeeper.
#pragma once

#include "office/service/applier.h"

#include <functional>

namespace plumb::office {

class Teller {
public:
    struct Telling {
        Id first;            // of the first one's record, which stands for all: whoever comes later hears nothing of what is past
        QString kind;        // of the records: escalation, repair_alert, message_alert, alert_notice
        QString scope;
        QJsonObject fields;  // but person, told_at and state
    };
    using Whom = std::function<Result<std::vector<Id>>()>;   // asked only where nobody was told yet
    using Heard = std::function<Status(const Record &told)>; // of each, within the same transaction

    Teller(LedgerWriter &ledger, Applier &applier, const Id &author, Moment now) : m_ledger(ledger), m_applier(applier), m_author(author), m_now(now) {}

    // Whom the rules refuse (they left meanwhile) is passed over. Errors: the ledger's.
    Status tell(const Telling &telling, const Whom &whom, const Heard &heard = {});

    int told() const { return m_told; } // people, since it began
    LedgerWriter &ledger() const { return m_ledger; }
    Moment now() const { return m_now; }

private:
    LedgerWriter &m_ledger;
    Applier &m_applier;
    const Id m_author;
    const Moment m_now;
    int m_told = 0;
};

} // namespace plumb::office
