// Who an escalation goes to: people who are members of the complaint's scope now.
#pragma once

#include "app/model/clocks.h"
#include "office/ledger/ledger.h"

namespace plumb::office {

// Reminder, adviser: the complaint's own adviser, else whoever owns it, else the scope's advisers, else the level
// above. Deputy general manager: those of the scope, else those of the company. Nobody: empty.
Result<std::vector<Id>> recipientsOf(LedgerReader &ledger, const Record &complaint, clocks::Level level);

} // namespace plumb::office
