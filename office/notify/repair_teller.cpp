#include "office/notify/repair_teller.h"

#include "office/notify/recipients.h"
#include "office/notify/webhook_keeper.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

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
        PLUMB_ASSIGN(const auto found, m_teller.ledger().recordsWith(u"repair_clock"_s, scope::company, u"urgency"_s, repairs::nameOf(urgency)));
        for (const OfficeRecord &each : found)
            settings.push_back(each.record.fields);
    }
    m_limits = repairs::Limits::from(settings);
    return {};
}

Result<std::optional<Moment>> RepairTeller::lookAt(const Record &repair, bool fresh)
{
    PLUMB_TRY(readLimits());
    if (fresh && repair.fields.value(voidField).toString().isEmpty()) {
        const Id event = QUuid::createUuidV5(alertNamespace, toBytes(repair.id) + "registered");
        PLUMB_TRY(announce(m_teller.ledger(), event, registeredFacts(repair, m_company, m_teller.now()), m_teller.now()));
    }
    for (const repairs::Escalation &each : repairs::escalationsOf(repair.fields, *m_limits)) {
        if (each.at > m_teller.now())
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
        PLUMB_ASSIGN(const auto members, m_teller.ledger().membershipsIn(repair.scope));
        if (std::any_of(members.begin(), members.end(), [&](const Membership &each) { return each.person == *owner; }))
            return std::vector<Id>{*owner};
    }
    return recipientsOf(m_teller.ledger(), repair, level);
}

Status RepairTeller::tell(const Record &repair, const repairs::Escalation &escalation)
{
    const Teller::Telling telling{idOf(repair.id, escalation.level), u"repair_alert"_s, repair.scope,
                                  {{u"maintenance"_s, toString(repair.id)}, {u"level"_s, clocks::nameOf(escalation.level)}, {u"due_at"_s, toIso(escalation.dueAt)}}};
    return m_teller.tell(telling, [&] { return personsOf(repair, escalation.level); },
                         [&](const Record &told) { return announce(m_teller.ledger(), told.id, escalatedFacts(repair, told, m_company, m_teller.now()), m_teller.now()); });
}

} // namespace plumb::office
