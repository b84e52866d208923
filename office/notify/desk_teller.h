// Tells people of what the front desk left for them and nobody took: a message that is not read (duty 105), a guest who
// waits (125). When and to whom is app/model/desk_rules.h; each telling is a record of kind `message_alert` (teller.h).
#pragma once

#include "app/model/desk_rules.h"
#include "office/notify/teller.h"

namespace plumb::office {

class DeskTeller {
public:
    explicit DeskTeller(Teller &teller) : m_teller(teller) {}

    static bool tellsOf(const QString &kind); // message, transfer

    // What is due of it; when to look again, or nothing. Errors: the ledger's.
    Result<std::optional<Moment>> lookAt(const Record &record);

private:
    Status tell(const Record &record, const desk::Telling &telling);
    Result<std::vector<Id>> recipientsOf(const Record &record, desk::Level level);

    Teller &m_teller;
    std::optional<desk::Settings> m_settings;
};

} // namespace plumb::office
