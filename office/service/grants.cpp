#include "office/service/grants.h"

#include "app/core/mutant.h"
#include "app/model/proof.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

const QStringList managers{u"deputy_general_manager"_s, u"administration"_s};

bool any(const Roles &roles, const QStringList &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString &role) { return roles.contains(role); });
}

// May an adviser give `role` in `scopeName`?
Status checkAdviserGranting(LedgerReader &ledger, const Id &author, const QString &scopeName, const QString &role)
{
    const Error no = fail(ErrorCode::NotAllowed, u"membership: %1 in %2 is not theirs to give"_s.arg(role, scopeName));
    if (managers.contains(role))
        return no;
    const QString family = scope::family(scopeName);
    if (family != "team"_L1 && family != "team-private"_L1 && family != "site"_L1)
        return no;
    PLUMB_ASSIGN(const Roles own, rolesIn(ledger, author, scopeName));
    if (own.contains(u"adviser"_s))
        return {};
    if (family != "site"_L1)
        return no;
    if (!own.isEmpty())
        return {};
    PLUMB_ASSIGN(const auto members, ledger.membershipsIn(scopeName));
    return members.empty() ? Status() : Status(no); // the first member of a new site
}

} // namespace

std::vector<wire::Grant> grantsFrom(const std::vector<Membership> &memberships)
{
    std::vector<wire::Grant> grants; // the memberships come in order of scope and role
    for (const Membership &membership : memberships) {
        if (!scope::isValid(membership.scope))
            continue;
        if (grants.empty() || grants.back().scope != membership.scope)
            grants.push_back({membership.scope, {}});
        if (!grants.back().roles.contains(membership.role))
            grants.back().roles.append(membership.role);
    }
    return grants;
}

QStringList scopesOf(const std::vector<wire::Grant> &grants)
{
    QStringList scopes;
    for (const wire::Grant &grant : grants)
        scopes.append(grant.scope);
    return scopes;
}

Result<std::vector<wire::Grant>> grantsOf(LedgerReader &ledger, const Device &device)
{
    if (device.revoked && !mutated(Mutant::RevokedStillReads))
        return std::vector<wire::Grant>();
    PLUMB_ASSIGN(const auto memberships, ledger.membershipsOf(device.person));
    return grantsFrom(memberships);
}

Result<Roles> rolesIn(LedgerReader &ledger, const Id &person, const QString &scopeName)
{
    // The shorter list: a person has many sites, a site has few people; the company has all of them.
    PLUMB_ASSIGN(const auto memberships,
                 scopeName == scope::company ? ledger.membershipsOf(person) : ledger.membershipsIn(scopeName));
    Roles roles;
    for (const Membership &membership : memberships) {
        if (membership.scope == scopeName && membership.person == person)
            roles.insert(membership.role);
    }
    return roles;
}

Status checkGranting(LedgerReader &ledger, const Roles &roles, const Record *current, const Change &change)
{
    if (change.kind != "membership"_L1 || any(roles, managers))
        return {};
    const auto value = [&](const QString &field) {
        return change.set.contains(field) ? change.set.value(field).toString() : QString();
    };
    // Both what the membership was and what it becomes must be theirs to give.
    if (current) {
        PLUMB_TRY(checkAdviserGranting(ledger, change.author, current->fields.value(u"scope"_s).toString(),
                                       current->fields.value(u"role"_s).toString()));
    }
    const QString scopeAfter = value(u"scope"_s).isEmpty() && current ? current->fields.value(u"scope"_s).toString()
                                                                      : value(u"scope"_s);
    const QString roleAfter =
        value(u"role"_s).isEmpty() && current ? current->fields.value(u"role"_s).toString() : value(u"role"_s);
    return checkAdviserGranting(ledger, change.author, scopeAfter, roleAfter);
}

} // namespace plumb::office
