#include "office/notify/alert_teller.h"

#include "office/notify/recipients.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

// Names a notice by what it is about (RFC 9562, version 5): told once, also by a restored office.
const QUuid noticeNamespace(0x7a2e90c4, 0x3b51, 0x4d8f, 0xa6, 0x17, 0xe4, 0x52, 0x9c, 0x08, 0xbd, 0x63);

} // namespace

Result<std::optional<Moment>> AlertTeller::lookAt(const Record &alert)
{
    for (const alerts::Escalation &each : alerts::escalationsOf(alert.fields)) {
        if (each.at > m_teller.now())
            return std::optional(each.at);
        const Teller::Telling telling{QUuid::createUuidV5(noticeNamespace, toBytes(alert.id) + clocks::nameOf(each.level).toUtf8()), u"alert_notice"_s, alert.scope,
                                      {{u"alert"_s, toString(alert.id)}, {u"level"_s, clocks::nameOf(each.level)}, {u"due_at"_s, toIso(each.dueAt)}}};
        PLUMB_TRY(m_teller.tell(telling, [&] { return personsOf(alert, each.level); }));
    }
    return std::optional<Moment>();
}

// Whoever answers, as long as they are in the scope, else its advisers. The next up of an adviser is the deputy general
// manager: then there is nobody else to be told later.
Result<std::vector<Id>> AlertTeller::personsOf(const Record &alert, clocks::Level level)
{
    PLUMB_ASSIGN(const auto members, m_teller.ledger().membershipsIn(alert.scope));
    const auto person = parseId(alert.fields.value("person"_L1).toString());
    const auto stands = [&](const QString &role) {
        return person && std::any_of(members.begin(), members.end(), [&](const Membership &each) { return each.person == *person && (role.isEmpty() || each.role == role); });
    };
    const bool ofAdviser = !stands({}) || stands(u"adviser"_s);
    if (level == clocks::Level::Reminder && stands({}))
        return std::vector<Id>{*person};
    if (level == clocks::Level::Adviser && ofAdviser)
        return recipientsOf(m_teller.ledger(), alert, clocks::Level::DeputyGeneralManager);
    if (level == clocks::Level::DeputyGeneralManager && ofAdviser)
        return std::vector<Id>();
    return recipientsOf(m_teller.ledger(), alert, level);
}

} // namespace plumb::office
