#include "office/notify/clock_keeper.h"

#include "office/notify/desk_teller.h"
#include "office/notify/recipients.h"
#include "office/notify/repair_teller.h"
#include "office/notify/webhook_keeper.h"
#include "office/service/applier.h"

namespace plumb::office {

using namespace Qt::StringLiterals;
using clocks::Escalation;
using clocks::Limits;

namespace {

const Roles officeRoles{u"office"_s};
// Names an escalation by what it is about (RFC 9562, version 5): told once, also by a restored office.
const QUuid escalationNamespace(0x3f8a6d10, 0x94c2, 0x4e57, 0xb1, 0x0d, 0x6a, 0x7c, 0x25, 0xe8, 0x4f, 0x93);

Id idOf(const Id &complaint, const Escalation &escalation)
{
    const QString clock = clocks::nameOf(escalation.clock) + u'.' + clocks::nameOf(escalation.level) + u'.';
    return QUuid::createUuidV5(escalationNamespace, toBytes(complaint) + clock.toUtf8() + QByteArray::number(toMillis(escalation.begun)));
}

QJsonObject fieldsOf(const Id &complaint, const Escalation &escalation, const Id &person, Moment now)
{
    QJsonObject fields{{u"complaint"_s, toString(complaint)},
                       {u"clock"_s, clocks::nameOf(escalation.clock)},
                       {u"level"_s, clocks::nameOf(escalation.level)},
                       {u"person"_s, toString(person)},
                       {u"told_at"_s, toIso(now)},
                       {u"state"_s, u"told"_s}};
    if (escalation.dueAt)
        fields.insert(u"due_at"_s, toIso(*escalation.dueAt));
    return fields;
}

} // namespace

// One batch within one transaction.
class ClockKeeper::Turn {
public:
    Turn(const Parts &parts, LedgerWriter &ledger, Moment now)
        : m_ledger(ledger), m_now(now), m_applier(ledger, parts.schema, parts.key, parts.random, parts.tuning, now)
    {
    }

    Status begin()
    {
        PLUMB_ASSIGN(const Company company, m_ledger.company());
        m_author = company.officeDevice;
        m_company = company.name;
        std::vector<QJsonObject> settings;
        for (const clocks::ClockKind clock : clocks::runningClocks) {
            PLUMB_ASSIGN(const auto found, m_ledger.recordsWith(u"clock_setting"_s, scope::company, u"clock"_s, clocks::nameOf(clock)));
            for (const OfficeRecord &each : found)
                settings.push_back(each.record.fields);
        }
        m_limits = Limits::from(settings);
        m_desk.emplace(m_ledger, m_applier, m_author, m_now);
        m_repairs.emplace(m_ledger, m_applier, m_author, m_now);
        return {};
    }

    Status lookAt(const ClockRow &row)
    {
        const Id complaint = row.complaint;
        PLUMB_ASSIGN(const auto found, m_ledger.record(complaint));
        if (found && DeskTeller::tellsOf(found->record.kind)) {
            PLUMB_ASSIGN(const auto next, m_desk->lookAt(found->record));
            return m_ledger.setClock(complaint, next);
        }
        if (found && RepairTeller::tellsOf(found->record.kind)) {
            PLUMB_ASSIGN(const auto next, m_repairs->lookAt(found->record));
            return m_ledger.setClock(complaint, next);
        }
        if (!found || found->record.kind != "complaint"_L1)
            return m_ledger.setClock(complaint, std::nullopt); // a pause of what never came
        const clocks::Case read = clocks::caseFrom(found->record.fields);
        if (row.fresh && read.runs) {
            const Id event = QUuid::createUuidV5(escalationNamespace, toBytes(complaint) + "registered");
            PLUMB_TRY(announce(m_ledger, event, registeredFacts(found->record, m_company, m_now), m_now));
        }
        PLUMB_ASSIGN(const auto pauses, pausesOf(found->record));
        std::optional<Moment> next;
        for (const Escalation &each : clocks::escalationsOf(read, pauses, m_limits)) {
            if (each.at > m_now) {
                next = each.at;
                break;
            }
            PLUMB_TRY(tell(found->record, each));
        }
        return m_ledger.setClock(complaint, next);
    }

    int told() const { return m_told + m_desk->told() + m_repairs->told(); }

private:
    Result<std::vector<clocks::Pause>> pausesOf(const Record &complaint)
    {
        PLUMB_ASSIGN(const auto found, m_ledger.recordsWith(u"complaint_pause"_s, complaint.scope, u"complaint"_s, toString(complaint.id)));
        std::vector<clocks::Pause> pauses;
        for (const OfficeRecord &each : found) {
            if (const auto pause = clocks::pauseFrom(each.record.fields))
                pauses.push_back(*pause);
        }
        return pauses;
    }

    Status tell(const Record &complaint, const Escalation &escalation)
    {
        // The first one's record stands for all of them: whoever becomes adviser or manager later is not told anew.
        Id id = idOf(complaint.id, escalation);
        PLUMB_ASSIGN(const auto known, m_ledger.record(id));
        if (known)
            return {};
        PLUMB_ASSIGN(const auto persons, recipientsOf(m_ledger, complaint, escalation.level));
        for (const Id &person : persons) {
            Applier::OwnChange own{id, u"escalation"_s, complaint.scope, m_author, fieldsOf(complaint.id, escalation, person, m_now)};
            const Status written = m_applier.write(own, officeRoles);
            if (!written.ok() && !isRefusal(written.error()))
                return written;
            if (!written.ok())
                continue;
            PLUMB_TRY(announce(m_ledger, id, escalatedFacts(complaint, {id, own.kind, own.scope, own.set}, m_company, m_now), m_now));
            id = QUuid::createUuidV5(id, "next"_L1);
            ++m_told;
        }
        return {};
    }

    LedgerWriter &m_ledger;
    const Moment m_now;
    Applier m_applier;
    std::optional<DeskTeller> m_desk;
    std::optional<RepairTeller> m_repairs;
    Limits m_limits;
    Id m_author;
    QString m_company;
    int m_told = 0;
};

Result<ClockKeeper::Looked> ClockKeeper::look(Moment now)
{
    Looked looked;
    {
        PLUMB_ASSIGN(const auto reader, m_parts.ledger.read());
        PLUMB_ASSIGN(looked.next, reader->nextClock());
    }
    if (!looked.next || *looked.next > now)
        return looked; // nobody waits for the writer because a clock somewhere runs
    PLUMB_ASSIGN(const auto writer, m_parts.ledger.write());
    PLUMB_ASSIGN(const auto due, writer->clocksDue(now, m_parts.tuning.clocksTogether));
    Turn turn(m_parts, *writer, now);
    PLUMB_TRY(turn.begin());
    for (const ClockRow &row : due)
        PLUMB_TRY(turn.lookAt(row));
    PLUMB_ASSIGN(looked.next, writer->nextClock());
    PLUMB_TRY(writer->commit());
    looked.complaints = int(due.size());
    looked.told = turn.told();
    return looked;
}

} // namespace plumb::office
