// What the advisers know of their clients: needs, days to remember, whom they referred.
#include "app/quality/client_file.h"
#include "tests/demo/doings.h"

namespace plumb::demo {

using namespace Qt::StringLiterals;

void Planner::clients()
{
    answerCards();
    const QJsonArray entries = m_company.list("clients"_L1);
    for (const QJsonValue &entry : entries)
        client(entry.toObject());
}

// What callers ask again and again.
void Planner::answerCards()
{
    const QJsonArray cards = m_company.list("faqs"_L1);
    for (const QJsonValue &card : cards)
        add(m_company.adminKey(), Round::Sites, m_founded, {{m_ids.of(u"faq:"_s + card[u"question"_s].toString(), m_founded), u"faq"_s, scope::company, card.toObject()}});
}

void Planner::client(const QJsonObject &entry)
{
    const QString adviser = entry.value(u"by"_s).toString();
    const QString siteKey = entry.value(u"site"_s).toString();
    const Id site = m_ids.known(u"site:"_s + siteKey);
    const QString scopeName = scope::teamPrivate(m_ids.known(u"team:"_s + m_company.site(siteKey).value(u"team"_s).toString()));
    const QJsonValue contact = toString(m_ids.known(u"contact:"_s + siteKey));
    const Moment at = when(entry, "at"_L1);

    QJsonObject profile = entry.value(u"profile"_s).toObject();
    profile.insert(u"site"_s, toString(site));
    if (const auto wanted = m_today.date(profile.value(u"move_in_on"_s).toString()))
        profile.insert(u"move_in_on"_s, wanted->toString(Qt::ISODate));
    add(adviser, Round::Records, at, {{quality::profileId(site), u"client_profile"_s, scopeName, profile}});

    const QJsonArray dates = entry.value(u"dates"_s).toArray();
    for (const QJsonValue &told : dates) {
        const QString key = told[u"key"_s].toString();
        const QDate on = m_today.date(told[u"on"_s].toString()).value_or(QDate());
        const Id id = m_ids.of(u"care:"_s + key, at);
        QJsonObject set{{u"site"_s, toString(site)}, {u"contact"_s, contact}, {u"occasion"_s, told[u"occasion"_s]}, {u"month"_s, on.month()}, {u"day"_s, on.day()}};
        for (const QString &name : {u"name"_s, u"note"_s}) {
            if (!told[name].toString().isEmpty())
                set.insert(name, told[name]);
        }
        add(adviser, Round::Records, at, {{id, u"care_date"_s, scopeName, set}});
        const QJsonObject kept = told[u"kept"_s].toObject();
        if (kept.isEmpty())
            continue;
        const Moment when = this->when(kept, "at"_L1);
        add(kept.value(u"by"_s).toString(), Round::Answers, when,
            {{m_ids.of(u"kept:"_s + key, when), u"care"_s, scopeName,
              {{u"site"_s, toString(site)}, {u"contact"_s, contact}, {u"care_date"_s, toString(id)}, {u"on"_s, on.toString(Qt::ISODate)}, {u"way"_s, kept.value(u"way"_s)},
               {u"words"_s, kept.value(u"words"_s)}, {u"person"_s, personId(kept.value(u"by"_s).toString())}, {u"at"_s, toIso(when)}}}});
    }
    const QJsonArray referrals = entry.value(u"referrals"_s).toArray();
    for (const QJsonValue &told : referrals) {
        QJsonObject set{{u"site"_s, toString(site)}, {u"contact"_s, contact}, {u"name"_s, told[u"name"_s]}, {u"phone"_s, told[u"phone"_s]}, {u"note"_s, told[u"note"_s]}, {u"state"_s, u"named"_s}};
        const Id id = m_ids.of(u"referral:"_s + told[u"name"_s].toString(), at);
        add(adviser, Round::Records, at, {{id, u"referral"_s, scopeName, set}});
        if (const QString became = told[u"became"_s].toString(); !became.isEmpty())
            add(adviser, Round::Answers, at + std::chrono::days(2),
                {{id, u"referral"_s, scopeName, {{u"state"_s, u"signed"_s}, {u"became"_s, toString(m_ids.known(u"site:"_s + became))}}}});
    }
}

} // namespace plumb::demo
