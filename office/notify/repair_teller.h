// Tells people of repairs that nobody has gone to: whoever mends it, then the adviser, then the deputy general manager.
// When is app/model/repair_clock.h; each telling is a record of kind `repair_alert` in the repair's scope, written and signed
// by the office. Works within the turn of a ClockKeeper: nothing is told twice, or never.
#pragma once

#include "app/model/repair_clock.h"
#include "office/service/applier.h"

namespace plumb::office {

class RepairTeller {
public:
    RepairTeller(LedgerWriter &ledger, Applier &applier, const Id &author, Moment now)
        : m_ledger(ledger), m_applier(applier), m_author(author), m_now(now)
    {
    }

    static bool tellsOf(const QString &kind) { return kind == QLatin1StringView("maintenance"); }

    // What is due of it; when to look again, or nothing. Errors: the ledger's.
    Result<std::optional<Moment>> lookAt(const Record &repair);
    int told() const { return m_told; }

private:
    Status readLimits();
    Status tell(const Record &repair, const repairs::Escalation &escalation);
    Result<std::vector<Id>> personsOf(const Record &repair, clocks::Level level);

    LedgerWriter &m_ledger;
    Applier &m_applier;
    const Id m_author;
    const Moment m_now;
    std::optional<repairs::Limits> m_limits;
    int m_told = 0;
};

} // namespace plumb::office
