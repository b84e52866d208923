// Clients who were asked: visits that are due, what they said, the alert of one who is not content, a suggestion.
#include "tests/demo/doings.h"

#include "app/quality/follow_up_figures.h"
#include "app/quality/follow_up_plan.h"

namespace plumb::demo {

using namespace Qt::StringLiterals;

void Planner::followUps()
{
    for (const QJsonArray entries = m_company.list("follow_ups"_L1); const QJsonValue &entry : entries)
        followUp(entry.toObject());
}

// The office plans the same visits by itself: each has the one name it can have.
void Planner::followUp(const QJsonObject &entry)
{
    const QString siteKey = entry.value(u"site"_s).toString();
    const QJsonObject site = m_company.site(siteKey);
    const QString adviser = site.value(u"adviser"_s).toString();
    const Id siteId = m_ids.known(u"site:"_s + siteKey);
    const QString scopeName = scope::team(m_ids.known(u"team:"_s + site.value(u"team"_s).toString()));
    const auto rule = quality::followUpRuleNamed(entry.value(u"rule"_s).toString()).value_or(quality::FollowUpRule::Other);
    const QDate milestone = m_today.date(entry.value(u"milestone"_s).toString()).value_or(QDate());
    QDate due = m_today.date(entry.value(u"due"_s).toString()).value_or(QDate());
    if (rule != quality::FollowUpRule::Other) {
        const quality::FollowUpOffset offset = quality::FollowUpRules().of(rule);
        due = milestone.addMonths(offset.months).addDays(offset.days);
    }
    const Id id = rule == quality::FollowUpRule::Other ? m_ids.of(u"follow_up:"_s + siteKey + due.toString(Qt::ISODate), m_today.at(due, QTime(8, 0)))
                                                       : quality::followUpId(siteId, rule, {});
    const Moment planned = std::min(m_today.at(due.addDays(-1), QTime(8, 0)), m_today.now() - std::chrono::hours(2));
    QJsonObject set{{u"site"_s, toString(siteId)}, {u"rule"_s, quality::nameOf(rule)}, {u"due_on"_s, due.toString(Qt::ISODate)},
                    {u"way"_s, entry.value(u"way"_s).toString(u"phone"_s)}, {u"state"_s, u"planned"_s}};
    if (milestone.isValid())
        set.insert(u"milestone_on"_s, milestone.toString(Qt::ISODate));
    if (entry.contains(u"planned"_s)) {
        set.insert(u"planned_for"_s, toIso(when(entry, "planned"_L1)));
        set.insert(u"person"_s, personId(adviser));
    }
    if (const Id contact = m_ids.known(u"contact:"_s + siteKey); !contact.isNull())
        set.insert(u"contact"_s, toString(contact));
    add(adviser, Round::Records, planned, {{id, u"follow_up"_s, scopeName, set}});
    if (entry.contains(u"tried"_s))
        add(adviser, Round::Answers, when(entry, "tried"_L1),
            {{m_ids.of(u"attempt:"_s + toString(id), planned), u"follow_up_attempt"_s, scopeName,
              {{u"follow_up"_s, toString(id)}, {u"reason"_s, u"no_answer"_s}, {u"at"_s, toIso(when(entry, "tried"_L1))}, {u"by"_s, personId(adviser)}}}});
    if (entry.contains(u"finished"_s))
        asked(entry, id, siteId, scopeName, adviser);
}

void Planner::asked(const QJsonObject &entry, const Id &id, const Id &siteId, const QString &scopeName, const QString &adviser)
{
    const Moment at = std::min(when(entry, "finished"_L1), m_today.now() - std::chrono::minutes(5));
    const QJsonArray questions{QJsonObject{{u"key"_s, u"overall"_s}, {u"kind"_s, u"score"_s}, {u"text"_s, QJsonObject{{u"zh_TW"_s, u"整體滿意嗎?"_s}, {u"zh_CN"_s, u"整体满意吗?"_s}}}},
                               QJsonObject{{u"key"_s, u"recommend"_s}, {u"kind"_s, u"nps"_s},
                                           {u"text"_s, QJsonObject{{u"zh_TW"_s, u"願意把我們介紹給朋友嗎?"_s}, {u"zh_CN"_s, u"愿意把我们介绍给朋友吗?"_s}}}}};
    add(adviser, Round::Answers, at - std::chrono::minutes(6),
        {{id, u"follow_up"_s, scopeName, {{u"state"_s, u"running"_s}, {u"started_at"_s, toIso(at - std::chrono::minutes(6))}, {u"questions"_s, questions}, {u"questionnaire_version"_s, 0}}}});
    QJsonObject done{{u"state"_s, u"done"_s}, {u"finished_at"_s, toIso(at)}, {u"done_by"_s, personId(adviser)}};
    for (const QString &name : {u"csat"_s, u"nps"_s, u"words"_s, u"promises"_s, u"csat_crew"_s, u"csat_designer"_s}) {
        if (entry.contains(name))
            done.insert(name, entry.value(name));
    }
    std::vector<store::Edit> edits{{id, u"follow_up"_s, scopeName, done}};
    const auto number = [&entry](QLatin1StringView name) { return entry.contains(name) ? std::optional(entry.value(name).toInt()) : std::nullopt; };
    if (quality::opensAlert(number("csat"_L1), number("nps"_L1)))
        edits.push_back({quality::alertId(id), u"alert"_s, scopeName,
                         {{u"follow_up"_s, toString(id)}, {u"site"_s, toString(siteId)}, {u"person"_s, personId(adviser)}, {u"score"_s, entry.value(u"csat"_s)},
                          {u"nps"_s, entry.value(u"nps"_s)}, {u"words"_s, entry.value(u"words"_s)}, {u"opened_at"_s, toIso(at)},
                          {u"due_at"_s, toIso(at + std::chrono::hours(quality::alertHours))}, {u"state"_s, u"open"_s}}});
    add(adviser, Round::Checks, at, std::move(edits));
    if (const QJsonObject said = entry.value(u"suggestion"_s).toObject(); !said.isEmpty())
        suggestion(said, id, siteId, scopeName, adviser, at);
}

void Planner::suggestion(const QJsonObject &said, const Id &visit, const Id &siteId, const QString &scopeName, const QString &adviser, Moment at)
{
    const Id id = m_ids.of(u"suggestion:"_s + toString(visit), at);
    const QDate due = toDateTime(at).toTimeZone(m_today.zone()).date().addDays(7);
    add(adviser, Round::Checks, at,
        {{id, u"suggestion"_s, scopeName,
          {{u"site"_s, toString(siteId)}, {u"follow_up"_s, toString(visit)}, {u"step"_s, said.value(u"step"_s)}, {u"text"_s, said.value(u"text"_s)}, {u"given_at"_s, toIso(at)},
           {u"person"_s, personId(adviser)}, {u"due_on"_s, due.toString(Qt::ISODate)}, {u"state"_s, u"open"_s}}}});
    if (!said.contains(u"answer"_s))
        return;
    const Moment answered = std::min(at + std::chrono::hours(20), m_today.now() - std::chrono::minutes(2));
    add(adviser, Round::Closing, answered,
        {{id, u"suggestion"_s, scopeName,
          {{u"state"_s, u"answered"_s}, {u"answer"_s, said.value(u"answer"_s)}, {u"answered_by"_s, personId(adviser)}, {u"answered_at"_s, toIso(answered)}}}});
}

} // namespace plumb::demo
