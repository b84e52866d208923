// Tells people of clients who were not content and whom nobody has answered: whoever answers, then the next up. When is
// app/model/alert_clock.h; each telling is a record of kind `alert_notice` (teller.h).
#pragma once

#include "app/model/alert_clock.h"
#include "office/notify/teller.h"

namespace plumb::office {

class AlertTeller {
public:
    explicit AlertTeller(Teller &teller) : m_teller(teller) {}

    static bool tellsOf(const QString &kind) { return kind == QLatin1StringView("alert"); }

    // What is due of it; when to look again, or nothing. Errors: the ledger's.
    Result<std::optional<Moment>> lookAt(const Record &alert);

private:
    Result<std::vector<Id>> personsOf(const Record &alert, clocks::Level level);

    Teller &m_teller;
};

} // namespace plumb::office
