// Tells people of what the front desk left for them and nobody took: a message that is not read (duty 105), a guest who
// waits (125). When and to whom is app/model/desk_rules.h; each telling is a record of kind `message_alert` in the scope of
// what it is about. Works within the turn of a ClockKeeper: nothing is told twice, or never.
#pragma once

#include "app/model/desk_rules.h"
#include "office/service/applier.h"

namespace plumb::office {

class DeskTeller {
public:
    DeskTeller(LedgerWriter &ledger, Applier &applier, const Id &author, Moment now)
        : m_ledger(ledger), m_applier(applier), m_author(author), m_now(now)
    {
    }

    static bool tellsOf(const QString &kind); // message, transfer

    // What is due of it; when to look again, or nothing. Errors: the ledger's.
    Result<std::optional<Moment>> lookAt(const Record &record);
    int told() const { return m_told; }

private:
    Status tell(const Record &record, const desk::Telling &telling);
    Result<std::vector<Id>> recipientsOf(const Record &record, desk::Level level);

    LedgerWriter &m_ledger;
    Applier &m_applier;
    const Id m_author;
    const Moment m_now;
    std::optional<desk::Settings> m_settings;
    int m_told = 0;
};

} // namespace plumb::office
