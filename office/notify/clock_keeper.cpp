#include "office/notify/clock_keeper.h"

#include "office/notify/alert_teller.h"
#include "office/notify/desk_teller.h"
#include "office/notify/recipients.h"
#include "office/notify/repair_teller.h"
#include "office/notify/webhook_keeper.h"

namespace plumb::office {

using namespace Qt::StringLiterals;
using clocks::Escalation;
using clocks::Limits;

namespace {

// Names an escalation by what it is about (RFC 9562, version 5): told once, also by a restored office.
const QUuid escalationNamespace(0x3f8a6d10, 0x94c2, 0x4e57, 0xb1, 0x0d, 0x6a, 0x7c, 0x25, 0xe8, 0x4f, 0x93);

Id idOf(const Id &complaint, const Escalation &escalation)
{
    const QString clock = clocks::nameOf(escalation.clock) + u'.' + clocks::nameOf(escalation.level) + u'.';
    return QUuid::createUuidV5(escalationNamespace, toBytes(complaint) + clock.toUtf8() + QByteArray::number(toMillis(escalation.begun)));
}

QJsonObject fieldsOf(const Id &complaint, const Escalation &escalation)
{
    QJsonObject fields{{u"complaint"_s, toString(complaint)}, {u"clock"_s, clocks::nameOf(escalation.clock)}, {u"level"_s, clocks::nameOf(escalation.level)}};
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
        m_company = company.name;
        std::vector<QJsonObject> settings;
        for (const clocks::ClockKind clock : clocks::runningClocks) {
            PLUMB_ASSIGN(const auto found, m_ledger.recordsWith(u"clock_setting"_s, scope::company, u"clock"_s, clocks::nameOf(clock)));
            for (const OfficeRecord &each : found)
                settings.push_back(each.record.fields);
        }
        m_limits = Limits::from(settings);
        m_teller.emplace(m_ledger, m_applier, company.officeDevice, m_now);
        m_desk.emplace(*m_teller);
        m_repairs.emplace(*m_teller, m_company);
        m_alerts.emplace(*m_teller);
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
            PLUMB_ASSIGN(const auto next, m_repairs->lookAt(found->record, row.fresh));
            return m_ledger.setClock(complaint, next);
        }
        if (found && AlertTeller::tellsOf(found->record.kind)) {
            PLUMB_ASSIGN(const auto next, m_alerts->lookAt(found->record));
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

    int told() const { return m_teller->told(); }

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
        return m_teller->tell({idOf(complaint.id, escalation), u"escalation"_s, complaint.scope, fieldsOf(complaint.id, escalation)},
                              [&] { return recipientsOf(m_ledger, complaint, escalation.level); },
                              [&](const Record &told) { return announce(m_ledger, told.id, escalatedFacts(complaint, told, m_company, m_now), m_now); });
    }

    LedgerWriter &m_ledger;
    const Moment m_now;
    Applier m_applier;
    std::optional<Teller> m_teller;
    std::optional<DeskTeller> m_desk;
    std::optional<RepairTeller> m_repairs;
    std::optional<AlertTeller> m_alerts;
    Limits m_limits;
    QString m_company;
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
