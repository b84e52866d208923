#include "office/notify/recipients.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

std::vector<Id> withRole(const std::vector<Membership> &memberships, const QString &role)
{
    std::vector<Id> out;
    for (const Membership &each : memberships) {
        if (each.role == role && std::find(out.begin(), out.end(), each.person) == out.end())
            out.push_back(each.person);
    }
    return out;
}

Result<std::vector<Id>> managers(LedgerReader &ledger, const std::vector<Membership> &members)
{
    const QString role = u"deputy_general_manager"_s;
    if (auto own = withRole(members, role); !own.empty())
        return own;
    PLUMB_ASSIGN(const auto company, ledger.membershipsIn(scope::company));
    return withRole(company, role);
}

} // namespace

Result<std::vector<Id>> recipientsOf(LedgerReader &ledger, const Record &complaint, clocks::Level level)
{
    PLUMB_ASSIGN(const auto members, ledger.membershipsIn(complaint.scope));
    if (level == clocks::Level::DeputyGeneralManager)
        return managers(ledger, members);
    for (const QString &field : {u"adviser"_s, u"owner"_s}) {
        const auto person = parseId(complaint.fields.value(field).toString());
        const bool here = person && std::any_of(members.begin(), members.end(), [&](const Membership &each) { return each.person == *person; });
        if (here)
            return std::vector<Id>{*person};
    }
    if (auto advisers = withRole(members, u"adviser"_s); !advisers.empty())
        return advisers;
    return managers(ledger, members);
}

} // namespace plumb::office
