#include "office/notify/repair_teller.h"

#include "office/notify/recipients.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

const Roles officeRoles{u"office"_s};
// Names an alert by what it is about (RFC 9562, version 5): told once, also by a restored office.
const QUuid alertNamespace(0x58d1c2b7, 0x0e94, 0x4a3d, 0x8f, 0x6e, 0x21, 0xb0, 0x7a, 0x4c, 0xd5, 0x19);

Id idOf(const Id &repair, clocks::Level level)
{
    return QUuid::createUuidV5(alertNamespace, toBytes(repair) + clocks::nameOf(level).toUtf8());
}

} // namespace

Status RepairTeller::readLimits()
{
    if (m_limits)
        return {};
    std::vector<QJsonObject> settings;
    for (const repairs::Urgency urgency : {repairs::Urgency::Emergency, repairs::Urgency::Normal}) {
        PLUMB_ASSIGN(const auto found, m_ledger.recordsWith(u"repair_clock"_s, scope::company, u"urgency"_s, repairs::nameOf(urgency)));
        for (const OfficeRecord &each : found)
            settings.push_back(each.record.fields);
    }
    m_limits = repairs::Limits::from(settings);
    return {};
}

Result<std::optional<Moment>> RepairTeller::lookAt(const Record &repair)
{
    PLUMB_TRY(readLimits());
    for (const repairs::Escalation &each : repairs::escalationsOf(repair.fields, *m_limits)) {
        if (each.at > m_now)
            return std::optional(each.at);
        PLUMB_TRY(tell(repair, each));
    }
    return std::optional<Moment>();
}

// Whoever mends it hears first, as long as they are in the scope; then it goes as with complaints.
Result<std::vector<Id>> RepairTeller::personsOf(const Record &repair, clocks::Level level)
{
    const auto owner = parseId(repair.fields.value("owner"_L1).toString());
    if (level == clocks::Level::Reminder && owner) {
        PLUMB_ASSIGN(const auto members, m_ledger.membershipsIn(repair.scope));
        if (std::any_of(members.begin(), members.end(), [&](const Membership &each) { return each.person == *owner; }))
            return std::vector<Id>{*owner};
    }
    return recipientsOf(m_ledger, repair, level);
}

Status RepairTeller::tell(const Record &repair, const repairs::Escalation &escalation)
{
    // The first one's record stands for all of them: whoever mends it later is not told anew of what is past.
    Id id = idOf(repair.id, escalation.level);
    PLUMB_ASSIGN(const auto known, m_ledger.record(id));
    if (known)
        return {};
    PLUMB_ASSIGN(const auto persons, personsOf(repair, escalation.level));
    for (const Id &person : persons) {
        const QJsonObject fields{{u"maintenance"_s, toString(repair.id)}, {u"level"_s, clocks::nameOf(escalation.level)}, {u"person"_s, toString(person)},
                                 {u"due_at"_s, toIso(escalation.dueAt)}, {u"told_at"_s, toIso(m_now)}, {u"state"_s, u"told"_s}};
        const Status written = m_applier.write({id, u"repair_alert"_s, repair.scope, m_author, fields}, officeRoles);
        if (!written.ok() && !isRefusal(written.error()))
            return written;
        if (!written.ok())
            continue;
        id = QUuid::createUuidV5(id, "next"_L1);
        ++m_told;
    }
    return {};
}

} // namespace plumb::office
