#include "office/notify/desk_teller.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

// Names an alert by what it is about (RFC 9562, version 5): told once, also by a restored office.
const QUuid alertNamespace(0x8e5d2b70, 0x1f43, 0x4c9a, 0x93, 0x6e, 0x51, 0xd8, 0x0a, 0x74, 0xc2, 0x3b);

std::vector<Id> othersWith(const std::vector<Membership> &members, const QString &role, const Id &without)
{
    std::vector<Id> out;
    for (const Membership &each : members) {
        if (each.role == role && each.person != without && std::find(out.begin(), out.end(), each.person) == out.end())
            out.push_back(each.person);
    }
    return out;
}

} // namespace

bool DeskTeller::tellsOf(const QString &kind)
{
    return kind == "message"_L1 || kind == "transfer"_L1;
}

Result<std::optional<Moment>> DeskTeller::lookAt(const Record &record)
{
    if (!m_settings) {
        PLUMB_ASSIGN(const auto found, m_teller.ledger().record(desk::settingsId()));
        m_settings = desk::settingsFrom(found ? found->record.fields : QJsonObject());
    }
    for (const desk::Telling &each : desk::tellingsOf(record.kind, record.fields, *m_settings)) {
        if (each.at > m_teller.now())
            return std::optional(each.at);
        PLUMB_TRY(tell(record, each));
    }
    return std::optional<Moment>();
}

Status DeskTeller::tell(const Record &record, const desk::Telling &telling)
{
    const QByteArray turn = desk::nameOf(telling.level).toUtf8() + QByteArray::number(telling.turn);
    return m_teller.tell({QUuid::createUuidV5(alertNamespace, toBytes(record.id) + turn), u"message_alert"_s, record.scope,
                          {{u"about"_s, toString(record.id)}, {u"level"_s, desk::nameOf(telling.level)}}},
                         [&] { return recipientsOf(record, telling.level); });
}

// The next person: whom the desk named, else the scope's advisers, else its deputy general managers, else the company's.
Result<std::vector<Id>> DeskTeller::recipientsOf(const Record &record, desk::Level level)
{
    const Id to = parseId(record.fields.value("to"_L1).toString()).value_or(Id());
    if (level == desk::Level::Reminder)
        return to.isNull() ? std::vector<Id>() : std::vector<Id>{to};
    if (const auto deputy = parseId(record.fields.value("deputy"_L1).toString()); deputy && *deputy != to)
        return std::vector<Id>{*deputy};
    for (const QString &where : {record.scope, scope::company}) {
        PLUMB_ASSIGN(const auto members, m_teller.ledger().membershipsIn(where));
        for (const QString &role : {u"adviser"_s, u"deputy_general_manager"_s}) {
            const bool outside = where == scope::company && role == "adviser"_L1; // another team's is not asked
            if (auto found = othersWith(members, role, to); !outside && !found.empty())
                return found;
        }
    }
    return std::vector<Id>();
}

} // namespace plumb::office
