// Tells people of repairs that nobody has gone to: whoever mends it, then the adviser, then the deputy general manager.
// When is app/model/repair_clock.h; each telling is a record of kind `repair_alert`, and webhooks hear of it (teller.h).
#pragma once

#include "app/model/repair_clock.h"
#include "office/notify/teller.h"

namespace plumb::office {

class RepairTeller {
public:
    RepairTeller(Teller &teller, const QString &company) : m_teller(teller), m_company(company) {}

    static bool tellsOf(const QString &kind) { return kind == QLatin1StringView("maintenance"); }

    // What is due of it; when to look again, or nothing. `fresh`: new in the book, webhooks hear of that too. Errors: the
    // ledger's.
    Result<std::optional<Moment>> lookAt(const Record &repair, bool fresh);

private:
    Status readLimits();
    Status tell(const Record &repair, const repairs::Escalation &escalation);
    Result<std::vector<Id>> personsOf(const Record &repair, clocks::Level level);

    Teller &m_teller;
    const QString m_company;
    std::optional<repairs::Limits> m_limits;
};

} // namespace plumb::office
