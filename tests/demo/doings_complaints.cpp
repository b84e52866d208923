// Clients who complained: registered at the desk, passed on, and as far on their way as the story says.
#include "tests/demo/doings.h"

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

// The way of a complaint, and how many minutes after the call each step was taken where the story does not say.
struct Step {
    const char *state;
    const char *moment; // the field that says when; null: none
    int after;
};
constexpr Step way[] = {{"passed_on", "passed_on_at", 3},         {"accepted", "accepted_at", 4},        {"graded", nullptr, 15},
                        {"investigating", nullptr, 60},           {"plan_agreed", "plan_at", 300},       {"in_work", nullptr, 1440},
                        {"rechecked", "rechecked_at", 4000},      {"confirmed", "confirmed_at", 4300},   {"closed", "closed_at", 4400},
                        {"followed_up", "followed_up_at", 7200}};

} // namespace

void Planner::complaints()
{
    const QJsonArray entries = m_company.list("complaints"_L1);
    for (const QJsonValue &entry : entries)
        complaint(entry.toObject());
}

void Planner::complaint(const QJsonObject &entry)
{
    const QString desk = entry.value(u"by"_s).toString();
    const QString siteKey = entry.value(u"site"_s).toString();
    const QJsonObject site = m_company.site(siteKey);
    const QString adviser = site.value(u"adviser"_s).toString();
    const QString scopeName = scope::team(m_ids.known(u"team:"_s + site.value(u"team"_s).toString()));
    const Moment called = when(entry, "called"_L1);
    const Id id = m_ids.of(u"subject:"_s + entry.value(u"key"_s).toString(), called);
    const auto after = [&](int minutes) { return std::min(called + std::chrono::minutes(minutes), m_today.now() - std::chrono::seconds(30)); };

    QJsonObject set{{u"called_at"_s, toIso(called)}, {u"entered_at"_s, toIso(after(2))}, {u"registered_by"_s, personId(desk)},
                    {u"site"_s, toString(m_ids.known(u"site:"_s + siteKey))}, {u"caller"_s, site.value(u"client_name"_s)}, {u"state"_s, u"registered"_s},
                    {u"adviser"_s, personId(adviser)}, {u"project_manager"_s, personId(site.value(u"project_manager"_s).toString())},
                    {u"designer"_s, personId(site.value(u"designer"_s).toString())}};
    if (const Id contact = m_ids.known(u"contact:"_s + siteKey); !contact.isNull())
        set.insert(u"contact"_s, toString(contact));
    for (const QString &name : {u"title"_s, u"detail"_s, u"way"_s, u"category"_s, u"trade"_s, u"severity"_s}) {
        if (entry.contains(name))
            set.insert(name, entry.value(name));
    }
    add(desk, Round::Records, after(2), {{id, u"complaint"_s, scopeName, set}});

    const QString reached = entry.value(u"state"_s).toString();
    const QJsonObject told = entry.value(u"told"_s).toObject(); // state: {what that step says}
    for (const Step &step : way) {
        if (reached == "registered"_L1)
            break;
        const QString state = QString::fromLatin1(step.state);
        const Moment at = after(step.after);
        QJsonObject taken = told.value(state).toObject();
        taken.insert(u"state"_s, state);
        if (step.moment)
            taken.insert(QString::fromLatin1(step.moment), toIso(at));
        if (state == "accepted"_L1)
            taken.insert(u"owner"_s, personId(adviser));
        if (state == "graded"_L1) {
            taken.insert(u"first_called_at"_s, toIso(after(9)));
            taken.insert(u"next_on"_s, toDateTime(m_today.now()).toTimeZone(m_today.zone()).date().toString(Qt::ISODate));
        }
        if (state == "investigating"_L1)
            taken.insert(u"on_site_at"_s, toIso(at));
        if (state == "closed"_L1) {
            for (const QString &photo : {u"before_photo"_s, u"after_photo"_s})
                taken.insert(photo, toString(m_ids.known(u"photo:"_s + QString::number(taken.take(photo).toInt()))));
        }
        add(state == "passed_on"_L1 ? desk : adviser, state == "passed_on"_L1 ? Round::Records : Round::Answers, at,
            {{id, u"complaint"_s, scopeName, taken}});
        if (state == reached)
            break;
    }
}

} // namespace plumb::demo
