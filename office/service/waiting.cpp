#include "office/service/waiting.h"

namespace plumb::office {

Status checkWaiting(LedgerReader &ledger, const Schema &schema, const KindSchema *kind, const Record *current, const Change &change)
{
    if (!kind || !current)
        return {};
    for (const WaitsFor &wait : waitsOf(*kind, current->fields, change)) {
        const KindSchema *child = schema.kind(wait.kind);
        PLUMB_ASSIGN(const auto children, ledger.recordsWith(wait.kind, change.scope, wait.field, toString(change.record)));
        std::vector<QJsonObject> fields;
        for (const OfficeRecord &each : children)
            fields.push_back(each.record.fields);
        if (child)
            PLUMB_TRY(checkWait(wait, *child, fields, change.set.value(kind->workflow->field).toString()));
    }
    return {};
}

Status checkMembers(LedgerReader &ledger, const KindSchema *kind, const Change &change)
{
    for (const NamedMember &named : membersNamed(kind, change)) {
        PLUMB_ASSIGN(const auto theirs, ledger.membershipsOf(named.person));
        if (std::none_of(theirs.begin(), theirs.end(), [&](const Membership &each) { return each.scope == change.scope; }))
            return notHere(named);
    }
    return {};
}

} // namespace plumb::office
