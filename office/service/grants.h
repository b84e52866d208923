// What a person may read and write, from the memberships that hold.
#pragma once

#include "app/model/rules.h"
#include "office/ledger/ledger.h"

namespace plumb::office {

// In order of scope; roles in order.
std::vector<wire::Grant> grantsFrom(const std::vector<Membership> &memberships);
QStringList scopesOf(const std::vector<wire::Grant> &grants);

// Nothing for a revoked device.
Result<std::vector<wire::Grant>> grantsOf(LedgerReader &ledger, const Device &device);
Result<Roles> rolesIn(LedgerReader &ledger, const Id &person, const QString &scope);

// Who may hand out which membership (docs/protocol.md, "Push"). Without it an adviser, who may write
// memberships, could let himself into every other team. Error: NotAllowed.
Status checkGranting(LedgerReader &ledger, const Roles &roles, const Record *current, const Change &change);

} // namespace plumb::office
