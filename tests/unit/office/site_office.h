#pragma once

#include "tests/unit/office/office_fixture.h"

namespace plumb::office::test {

using namespace Qt::StringLiterals;

// An office with a site whose scope the admin, a project manager and a crew lead are members of.
struct SiteOffice : OfficeFixture {
    TestDevice admin = joined(OfficeFixture::admin);
    const Id site = freshId();
    const QString scopeName = scope::site(site);
    TestDevice manager;
    TestDevice lead;

    SiteOffice()
    {
        push(admin, Draft{freshId(), u"membership"_s, scope::company,
                          {{u"person"_s, toString(OfficeFixture::admin)}, {u"scope"_s, scopeName},
                           {u"role"_s, u"deputy_general_manager"_s}}});
        manager = joined(person(admin, u"陳強"_s,
                                {{scope::company, u"project_manager"_s}, {scopeName, u"project_manager"_s}}));
        lead = joined(person(admin, u"老吳"_s, {{scope::company, u"crew_lead"_s}, {scopeName, u"crew_lead"_s}}));
    }
    Draft issue(const Id &id, const QString &title) const
    {
        return {id, u"issue"_s, scopeName,
                {{u"site"_s, toString(site)}, {u"title"_s, title}, {u"state"_s, u"open"_s}}};
    }
    OfficeRecord record(const Id &id)
    {
        auto reader = ledger->read();
        auto found = (*reader)->record(id);
        return found.ok() && *found ? **found : OfficeRecord();
    }
    qint64 seq() { return (*ledger->read())->company()->seq; }
};

inline QString word(wire::ChangeAnswer::Outcome outcome)
{
    return QString::fromLatin1(wire::outcomeName(outcome));
}

} // namespace plumb::office::test
