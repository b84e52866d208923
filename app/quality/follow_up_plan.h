// The plan of follow-up visits: which visits a site's milestones ask for, by the company's rules (service.md 4.3 has
// the defaults). Pure: milestones and rules in, planned visits out, and what has to be done to the visits that are
// there already. The office makes the records of it; each is named by its site, rule and what it is about, so that it
// is made once, whoever restores what.
//
// Days are those of the company's time zone. A month is a calendar month: three months after 30 November is 28 (29)
// February.
#pragma once

#include "app/core/id.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace plumb::quality {

// From what, and how much later: the choices of follow_up.rule. Other: arranged by a person, never planned.
enum class FollowUpRule {
    Measured, Scheme, Start, Utilities, Waterproofing, Midterm, Painting, Finished, MovedIn, ThreeMonths, SixMonths,
    TwelveMonths, Warranty, WaterproofWarranty, Complaint, UrgentComplaint, Repair, Other,
};
inline constexpr int plannedRules = int(FollowUpRule::Other);

QString nameOf(FollowUpRule rule); // "three_months"
std::optional<FollowUpRule> followUpRuleNamed(const QString &name);
// Which questions are asked: a choice of questionnaire.occasion.
QString occasionOf(FollowUpRule rule);

struct FollowUpOffset {
    int months = 0;
    int days = 0;        // after the months; below 0: before
    bool visit = false;  // else by phone
    bool active = true;
    bool operator==(const FollowUpOffset &) const = default;
};

class FollowUpRules {
public:
    FollowUpRules(); // the defaults
    // Over the defaults, what follow_up_rule records say; of two for the same the later in the list. Void ones and
    // what cannot be read say nothing.
    static FollowUpRules from(const std::vector<QJsonObject> &settings);
    const FollowUpOffset &of(FollowUpRule rule) const { return m_offsets[std::size_t(rule)]; }
    void set(FollowUpRule rule, const FollowUpOffset &offset) { m_offsets[std::size_t(rule)] = offset; }

private:
    std::array<FollowUpOffset, plannedRules> m_offsets{};
};

// The record that a company's setting of this rule is: everybody writes the same one.
Id followUpRuleId(FollowUpRule rule);

// Something that happened at a site and is followed up by itself.
struct FollowedEvent {
    Id id;
    QDate on;
    bool urgent = false; // of complaints
    int round = 0;       // how often it was reopened: each closing is followed up
};

struct SiteMilestones {
    QDate measured; // each invalid: not known
    QDate scheme;
    QDate started;
    QDate finished;
    QDate movedIn;
    QHash<QString, QDate> accepted;          // stage code: accepted on
    std::vector<FollowedEvent> complaints;   // closed
    std::vector<FollowedEvent> repairs;      // signed by the client
};

struct PlannedVisit {
    FollowUpRule rule = FollowUpRule::Start;
    Id about;            // complaint or repair; null: the site's own milestone
    int round = 0;
    QDate milestone;
    QDate due;
    bool visit = false;
    bool operator==(const PlannedVisit &) const = default;
};

// The earliest due first. What lies too far back is in it as well: see changesOf().
std::vector<PlannedVisit> followUpPlan(const SiteMilestones &site, const FollowUpRules &rules);

// The record that a planned visit is.
Id followUpId(const Id &site, FollowUpRule rule, const Id &about, int round = 0);

// The alert that a low score of a visit opens: one for each visit, whoever opens it.
Id alertId(const Id &followUp);

// A visit that is there.
struct KnownVisit {
    Id id;
    FollowUpRule rule = FollowUpRule::Other;
    Id about;
    QString state;       // of follow_up
    QDate milestone;
    QDate due;
};

struct VisitChanges {
    struct Move {
        Id id;
        QDate milestone;
        QDate due;
        bool again = false; // it had lapsed
        bool operator==(const Move &) const = default;
    };
    std::vector<PlannedVisit> make;
    std::vector<Move> move;  // planned, or lapsed and wanted again
    std::vector<Id> lapse;   // planned, and their milestone is gone
};

// What was due so long before `today` and was never planned is not caught up with: nobody asks about the start of a
// site that was finished years ago. The company's own number, no clause says it.
inline constexpr int tooLateDays = 30;

// What makes the visits that are there into the plan. What somebody has begun, done, given up or cancelled stays as
// it is, and so does what a person has arranged.
VisitChanges changesOf(const Id &site, const std::vector<PlannedVisit> &plan, const std::vector<KnownVisit> &known, const QDate &today);

} // namespace plumb::quality
