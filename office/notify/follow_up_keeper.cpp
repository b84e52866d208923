#include "office/notify/follow_up_keeper.h"

#include "app/quality/follow_up_plan.h"
#include "office/service/applier.h"

#include <QTimeZone>

namespace plumb::office {

using namespace Qt::StringLiterals;
using quality::FollowUpRule;

namespace {

const Roles officeRoles{u"office"_s};

QDate dateIn(const QJsonObject &fields, QLatin1StringView name)
{
    return QDate::fromString(fields.value(name).toString(), Qt::ISODate);
}

quality::SiteMilestones milestonesOf(const QJsonObject &site)
{
    quality::SiteMilestones milestones;
    milestones.measured = dateIn(site, "measured_on"_L1);
    milestones.scheme = dateIn(site, "scheme_on"_L1);
    milestones.started = dateIn(site, "starts_on"_L1);
    milestones.finished = dateIn(site, "finished_on"_L1);
    milestones.movedIn = dateIn(site, "moved_in_on"_L1);
    return milestones;
}

std::optional<quality::KnownVisit> visitFrom(const Record &record)
{
    const auto rule = quality::followUpRuleNamed(record.fields.value("rule"_L1).toString());
    if (!rule)
        return std::nullopt; // of a newer office
    const QString state = record.isVoid() ? u"void"_s : record.fields.value("state"_L1).toString();
    return quality::KnownVisit{record.id, *rule, parseId(record.fields.value("about"_L1).toString()).value_or(Id()), state,
                               dateIn(record.fields, "milestone_on"_L1), dateIn(record.fields, "due_on"_L1)};
}

} // namespace

// One batch within one transaction.
class FollowUpKeeper::Turn {
public:
    Turn(const ClockKeeper::Parts &parts, LedgerWriter &ledger, Moment now)
        : m_ledger(ledger), m_schema(parts.schema), m_now(now), m_applier(ledger, parts.schema, parts.key, parts.random, parts.tuning, now)
    {
    }

    Status begin()
    {
        PLUMB_ASSIGN(const Company company, m_ledger.company());
        m_author = company.officeDevice;
        std::vector<QJsonObject> settings;
        for (int rule = 0; rule < quality::plannedRules; ++rule) {
            PLUMB_ASSIGN(const auto found, m_ledger.record(quality::followUpRuleId(FollowUpRule(rule))));
            if (found)
                settings.push_back(found->record.fields);
        }
        m_rules = quality::FollowUpRules::from(settings);
        for (const QString &size : {u"original"_s, u"px2560"_s, u"px1600"_s}) { // what every settings record says
            PLUMB_ASSIGN(const auto found, m_ledger.recordsWith(u"company_settings"_s, scope::company, u"photo_size"_s, size));
            for (const OfficeRecord &each : found) {
                const QTimeZone zone(each.record.fields.value("time_zone"_L1).toString().toUtf8());
                if (zone.isValid() && !each.record.isVoid())
                    m_zone = zone;
            }
        }
        return {};
    }

    Status lookAt(const Id &id)
    {
        PLUMB_ASSIGN(const auto site, m_ledger.record(id));
        if (site && site->record.kind == "site"_L1) {
            PLUMB_ASSIGN(const quality::VisitChanges changes, changesFor(site->record));
            PLUMB_TRY(write(site->record, changes));
        }
        return m_ledger.planMade(id);
    }

    int written() const { return m_written; }

private:
    QDate dayOf(const QJsonObject &fields, QLatin1StringView moment) const
    {
        const QDateTime at = QDateTime::fromString(fields.value(moment).toString(), Qt::ISODateWithMs);
        return at.isValid() ? at.toTimeZone(m_zone).date() : QDate();
    }

    Result<std::vector<OfficeRecord>> atSite(const Record &site, const QString &kind, const QString &where)
    {
        return m_ledger.recordsWith(kind, where, u"site"_s, toString(site.id));
    }

    Result<quality::VisitChanges> changesFor(const Record &site)
    {
        quality::SiteMilestones milestones;
        if (!site.isVoid()) {
            milestones = milestonesOf(site.fields);
            PLUMB_TRY(readStages(site, milestones));
            PLUMB_TRY(readComplaints(site, milestones));
            PLUMB_TRY(readRepairs(site, milestones));
        }
        PLUMB_ASSIGN(const auto found, atSite(site, u"follow_up"_s, site.scope));
        std::vector<quality::KnownVisit> known;
        for (const OfficeRecord &each : found) {
            if (const auto visit = visitFrom(each.record))
                known.push_back(*visit);
        }
        return quality::changesOf(site.id, quality::followUpPlan(milestones, m_rules), known, toDateTime(m_now).toTimeZone(m_zone).date());
    }

    Status readStages(const Record &site, quality::SiteMilestones &milestones)
    {
        PLUMB_ASSIGN(const auto stages, atSite(site, u"stage"_s, scope::site(site.id)));
        for (const OfficeRecord &each : stages) {
            const QDate on = dateIn(each.record.fields, "accepted_on"_L1);
            if (on.isValid() && !each.record.isVoid() && each.record.fields.value("state"_L1).toString() == "accepted"_L1)
                milestones.accepted.insert(each.record.fields.value("code"_L1).toString(), on);
        }
        return {};
    }

    // Closed, and not followed up by somebody already.
    Status readComplaints(const Record &site, quality::SiteMilestones &milestones)
    {
        PLUMB_ASSIGN(const auto complaints, atSite(site, u"complaint"_s, site.scope));
        for (const OfficeRecord &each : complaints) {
            const QJsonObject &fields = each.record.fields;
            const QDate on = dayOf(fields, "closed_at"_L1);
            const QString severity = fields.value("severity"_L1).toString();
            if (on.isValid() && !each.record.isVoid() && fields.value("state"_L1).toString() == "closed"_L1 && fields.value("duplicate_of"_L1).toString().isEmpty())
                milestones.complaints.push_back({each.record.id, on, severity == "urgent"_L1 || severity == "major"_L1, std::max(0, fields.value("reopened"_L1).toInt())});
        }
        return {};
    }

    Status readRepairs(const Record &site, quality::SiteMilestones &milestones)
    {
        PLUMB_ASSIGN(const auto repairs, atSite(site, u"maintenance"_s, site.scope));
        for (const OfficeRecord &each : repairs) {
            const QDate on = dayOf(each.record.fields, "signed_at"_L1);
            if (on.isValid() && !each.record.isVoid() && each.record.fields.value("followed_up_at"_L1).toString().isEmpty())
                milestones.repairs.push_back({each.record.id, on, false});
        }
        return {};
    }

    Status write(const Record &site, const quality::VisitChanges &changes)
    {
        for (const quality::PlannedVisit &visit : changes.make) {
            QJsonObject set{{u"site"_s, toString(site.id)}, {u"rule"_s, quality::nameOf(visit.rule)}, {u"milestone_on"_s, visit.milestone.toString(Qt::ISODate)},
                            {u"due_on"_s, visit.due.toString(Qt::ISODate)}, {u"way"_s, visit.visit ? u"visit"_s : u"phone"_s}, {u"state"_s, u"planned"_s}};
            if (!visit.about.isNull())
                set.insert(u"about"_s, toString(visit.about));
            PLUMB_TRY(put({quality::followUpId(site.id, visit.rule, visit.about, visit.round), u"follow_up"_s, site.scope, m_author, set}));
        }
        for (const quality::VisitChanges::Move &move : changes.move) {
            QJsonObject set{{u"milestone_on"_s, move.milestone.toString(Qt::ISODate)}, {u"due_on"_s, move.due.toString(Qt::ISODate)}};
            if (move.again)
                set.insert(u"state"_s, u"planned"_s);
            PLUMB_TRY(change(move.id, set));
        }
        for (const Id &id : changes.lapse)
            PLUMB_TRY(change(id, {{u"state"_s, u"lapsed"_s}}));
        return {};
    }

    Status change(const Id &id, const QJsonObject &set)
    {
        PLUMB_ASSIGN(const auto there, m_ledger.record(id));
        if (!there)
            return {};
        Applier::OwnChange own{id, there->record.kind, there->record.scope, m_author, set};
        own.base = baseFor(m_schema.kind(own.kind), there->versions, set, there->seq);
        return put(own);
    }

    // What the rules do not let through keeps no other visit from being planned.
    Status put(const Applier::OwnChange &own)
    {
        const Status written = m_applier.write(own, officeRoles);
        if (!written.ok() && !isRefusal(written.error()))
            return written;
        m_written += written.ok();
        return {};
    }

    LedgerWriter &m_ledger;
    const Schema &m_schema;
    const Moment m_now;
    Applier m_applier;
    quality::FollowUpRules m_rules;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    Id m_author;
    int m_written = 0;
};

Result<FollowUpKeeper::Looked> FollowUpKeeper::look(Moment now)
{
    {
        PLUMB_ASSIGN(const auto reader, m_parts.ledger.read());
        PLUMB_ASSIGN(const auto waiting, reader->plansDue(1));
        if (waiting.empty())
            return Looked{}; // nobody waits for the writer
    }
    PLUMB_ASSIGN(const auto writer, m_parts.ledger.write());
    PLUMB_ASSIGN(const auto sites, writer->plansDue(m_parts.tuning.clocksTogether));
    Turn turn(m_parts, *writer, now);
    PLUMB_TRY(turn.begin());
    for (const Id &site : sites)
        PLUMB_TRY(turn.lookAt(site));
    PLUMB_ASSIGN(const auto left, writer->plansDue(1));
    PLUMB_TRY(writer->commit());
    return Looked{int(sites.size()), turn.written(), !left.empty()};
}

} // namespace plumb::office
