#include "office/notify/desk_teller.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

const Roles officeRoles{u"office"_s};
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
        PLUMB_ASSIGN(const auto found, m_ledger.record(desk::settingsId()));
        m_settings = desk::settingsFrom(found ? found->record.fields : QJsonObject());
    }
    for (const desk::Telling &each : desk::tellingsOf(record.kind, record.fields, *m_settings)) {
        if (each.at > m_now)
            return std::optional(each.at);
        PLUMB_TRY(tell(record, each));
    }
    return std::optional<Moment>();
}

Status DeskTeller::tell(const Record &record, const desk::Telling &telling)
{
    const QByteArray turn = desk::nameOf(telling.level).toUtf8() + QByteArray::number(telling.turn);
    Id id = QUuid::createUuidV5(alertNamespace, toBytes(record.id) + turn);
    PLUMB_ASSIGN(const auto known, m_ledger.record(id));
    if (known)
        return {};
    PLUMB_ASSIGN(const auto persons, recipientsOf(record, telling.level));
    for (const Id &person : persons) {
        const QJsonObject fields{{u"about"_s, toString(record.id)}, {u"level"_s, desk::nameOf(telling.level)}, {u"person"_s, toString(person)},
                                 {u"told_at"_s, toIso(m_now)}, {u"state"_s, u"told"_s}};
        const Status written = m_applier.write({id, u"message_alert"_s, record.scope, m_author, fields}, officeRoles);
        if (!written.ok() && !isRefusal(written.error()))
            return written;
        if (!written.ok())
            continue; // the first one's record stands for all: it must be there, or all are told again
        id = QUuid::createUuidV5(id, "next"_L1);
        ++m_told;
    }
    return {};
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
        PLUMB_ASSIGN(const auto members, m_ledger.membershipsIn(where));
        for (const QString &role : {u"adviser"_s, u"deputy_general_manager"_s}) {
            const bool outside = where == scope::company && role == "adviser"_L1; // another team's is not asked
            if (auto found = othersWith(members, role, to); !outside && !found.empty())
                return found;
        }
    }
    return std::vector<Id>();
}

} // namespace plumb::office
