#include "app/quality/follow_up_plan.h"

#include <QUuid>

#include <algorithm>
#include <limits>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

// Names visits and settings by what they are (RFC 9562, version 5).
const QUuid followUpNamespace(0x6b1f2a74, 0x0c95, 0x4d0e, 0x8f, 0x31, 0x52, 0xd9, 0x7e, 0xa4, 0x16, 0xb8);

struct Row {
    FollowUpRule rule;
    const char *name;
    const char *occasion;
    FollowUpOffset offset;
};

constexpr Row table[] = {
    {FollowUpRule::Measured, "measured", "pre_sale", {0, 1}},
    {FollowUpRule::Scheme, "scheme", "pre_sale", {0, 2}},
    {FollowUpRule::Start, "start", "construction", {0, 3}},
    {FollowUpRule::Utilities, "utilities", "construction", {0, 1}},
    {FollowUpRule::Waterproofing, "waterproofing", "construction", {0, 1}},
    {FollowUpRule::Midterm, "midterm", "construction", {0, 1}},
    {FollowUpRule::Painting, "painting", "construction", {0, 1}},
    {FollowUpRule::Finished, "finished", "completion", {0, 1}},
    {FollowUpRule::MovedIn, "moved_in", "living", {0, 30}},
    {FollowUpRule::ThreeMonths, "three_months", "living", {3, 0}},
    {FollowUpRule::SixMonths, "six_months", "living", {6, 0}},
    {FollowUpRule::TwelveMonths, "twelve_months", "living", {12, 0, true}},
    {FollowUpRule::Warranty, "warranty", "living", {24, -30, true}},
    {FollowUpRule::WaterproofWarranty, "waterproof_warranty", "living", {60, -30, true}},
    {FollowUpRule::Complaint, "complaint", "after_sales", {0, 3}},
    {FollowUpRule::UrgentComplaint, "urgent_complaint", "after_sales", {0, 1}},
    {FollowUpRule::Repair, "repair", "after_sales", {0, 3}},
    {FollowUpRule::Other, "other", "living", {}},
};

const Row &rowOf(FollowUpRule rule)
{
    return table[std::size_t(rule)];
}

// Where a site stands in time for a rule that is about the site itself.
QDate milestoneOf(FollowUpRule rule, const SiteMilestones &site)
{
    switch (rule) {
    case FollowUpRule::Measured: return site.measured;
    case FollowUpRule::Scheme: return site.scheme;
    case FollowUpRule::Start: return site.started;
    case FollowUpRule::Utilities: return site.accepted.value(u"utilities"_s);
    case FollowUpRule::Waterproofing: return site.accepted.value(u"waterproofing"_s);
    case FollowUpRule::Midterm: return site.accepted.value(u"tiling"_s);
    case FollowUpRule::Painting: return site.accepted.value(u"painting"_s);
    case FollowUpRule::MovedIn: return site.movedIn;
    case FollowUpRule::Finished:
    case FollowUpRule::ThreeMonths:
    case FollowUpRule::SixMonths:
    case FollowUpRule::TwelveMonths:
    case FollowUpRule::Warranty:
    case FollowUpRule::WaterproofWarranty: return site.finished;
    case FollowUpRule::Complaint:
    case FollowUpRule::UrgentComplaint:
    case FollowUpRule::Repair:
    case FollowUpRule::Other: return {};
    }
    return {};
}

std::optional<int> wholeIn(const QJsonObject &fields, QLatin1StringView name, int least, int most)
{
    const double number = fields.value(name).toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(number >= least && number <= most) || number != int(number))
        return std::nullopt;
    return int(number);
}

// One that the plan could have made, by its name.
bool isOurs(const Id &site, const KnownVisit &visit)
{
    constexpr int mostRounds = 50;
    for (int round = 0; round < (visit.about.isNull() ? 1 : mostRounds); ++round) {
        if (visit.id == followUpId(site, visit.rule, visit.about, round))
            return true;
    }
    return false;
}

} // namespace

QString nameOf(FollowUpRule rule)
{
    return QString::fromLatin1(rowOf(rule).name);
}

std::optional<FollowUpRule> followUpRuleNamed(const QString &name)
{
    for (const Row &row : table) {
        if (name == QLatin1StringView(row.name))
            return row.rule;
    }
    return std::nullopt;
}

QString occasionOf(FollowUpRule rule)
{
    return QString::fromLatin1(rowOf(rule).occasion);
}

FollowUpRules::FollowUpRules()
{
    for (int i = 0; i < plannedRules; ++i)
        m_offsets[std::size_t(i)] = table[i].offset;
}

FollowUpRules FollowUpRules::from(const std::vector<QJsonObject> &settings)
{
    FollowUpRules rules;
    for (const QJsonObject &fields : settings) {
        const auto rule = followUpRuleNamed(fields.value("rule"_L1).toString());
        const auto months = wholeIn(fields, "months"_L1, 0, 120);
        const auto days = wholeIn(fields, "days"_L1, -365, 365);
        if (!rule || *rule == FollowUpRule::Other || !months || !days || !fields.value("void"_L1).toString().isEmpty())
            continue;
        const QString way = fields.value("way"_L1).toString();
        rules.set(*rule, {*months, *days, way.isEmpty() ? rules.of(*rule).visit : way == "visit"_L1, fields.value("active"_L1).toBool(true)});
    }
    return rules;
}

Id followUpRuleId(FollowUpRule rule)
{
    return QUuid::createUuidV5(followUpNamespace, "rule." + nameOf(rule).toUtf8());
}

Id followUpId(const Id &site, FollowUpRule rule, const Id &about, int round)
{
    const QByteArray whole = toBytes(site) + nameOf(rule).toUtf8() + '.' + (about.isNull() ? QByteArray() : toBytes(about));
    return QUuid::createUuidV5(followUpNamespace, round > 0 ? whole + '.' + QByteArray::number(round) : whole);
}

Id alertId(const Id &followUp)
{
    return QUuid::createUuidV5(followUpNamespace, "alert." + toBytes(followUp));
}

std::vector<PlannedVisit> followUpPlan(const SiteMilestones &site, const FollowUpRules &rules)
{
    std::vector<PlannedVisit> plan;
    const auto add = [&](FollowUpRule rule, const QDate &on, const Id &about = {}, int round = 0) {
        const FollowUpOffset &offset = rules.of(rule);
        if (on.isValid() && offset.active)
            plan.push_back({rule, about, round, on, on.addMonths(offset.months).addDays(offset.days), offset.visit});
    };
    for (int i = 0; i < plannedRules; ++i)
        add(FollowUpRule(i), milestoneOf(FollowUpRule(i), site));
    for (const FollowedEvent &complaint : site.complaints)
        add(complaint.urgent ? FollowUpRule::UrgentComplaint : FollowUpRule::Complaint, complaint.on, complaint.id, complaint.round);
    for (const FollowedEvent &repair : site.repairs)
        add(FollowUpRule::Repair, repair.on, repair.id);
    std::stable_sort(plan.begin(), plan.end(), [](const PlannedVisit &a, const PlannedVisit &b) { return a.due < b.due; });
    return plan;
}

VisitChanges changesOf(const Id &site, const std::vector<PlannedVisit> &plan, const std::vector<KnownVisit> &known, const QDate &today)
{
    VisitChanges changes;
    QHash<Id, const KnownVisit *> there;
    for (const KnownVisit &visit : known)
        there.insert(visit.id, &visit);
    for (const PlannedVisit &wanted : plan) {
        const Id id = followUpId(site, wanted.rule, wanted.about, wanted.round);
        const KnownVisit *const visit = there.take(id);
        const bool lapsed = visit && visit->state == "lapsed"_L1;
        const bool tooLate = wanted.due.daysTo(today) > tooLateDays;
        if (!visit) {
            if (!tooLate)
                changes.make.push_back(wanted);
        } else if (lapsed ? !tooLate : visit->state == "planned"_L1 && (visit->due != wanted.due || visit->milestone != wanted.milestone)) {
            changes.move.push_back({id, wanted.milestone, wanted.due, lapsed});
        }
    }
    for (const KnownVisit &visit : known) { // in their order: what is left was not taken
        const bool ours = isOurs(site, visit);
        if (ours && there.contains(visit.id) && visit.state == "planned"_L1)
            changes.lapse.push_back(visit.id);
    }
    return changes;
}

} // namespace plumb::quality
