// What every test of a session needs: an office, a device that has synced once, and a look into
// what goes over the wire.
#pragma once

#include "app/sync/session.h"
#include "tests/unit/sync/office_link.h"

namespace plumb::test {

using namespace Qt::StringLiterals;
using office::test::OfficeFixture;

// An office, and a project manager's device that has synced once.
struct SessionWorld {
    OfficeFixture office;
    SmallCompany company{office};
    SyncDevice device{*office.schema, office.clock, 11};

    SessionWorld()
    {
        joinOffice(device, office, company.projectManager);
        run(perfectNetwork(office));
    }

    void run(const Office &network)
    {
        sync::Session session;
        const Status status = device.talk(session, network);
        if (!status || session.trouble())
            qFatal("sync: %s", qPrintable((status ? *session.trouble() : status.error()).detail));
    }

    Id newIssue(const QString &title)
    {
        const Id id = device.freshId();
        const Status saved = device.save(id, u"issue"_s, company.siteScope, issueFields(company.site, title));
        if (!saved)
            qFatal("save: %s", qPrintable(saved.error().detail));
        return id;
    }

    // Titles of issues in the book of the office.
    QStringList titlesAtOffice() { return titlesAtOffice(company.designer); }
    QStringList titlesAtOffice(const Id &reader)
    {
        QStringList titles;
        for (const auto &line : office.pullAll(company.admin).records) {
            if (line.kind == u"issue")
                titles << office::test::fieldsOf(line).value(u"title").toString();
        }
        // The admin sees the company scope alone; the site is seen by its members.
        const auto member = office.joined(reader);
        for (const auto &line : office.pullAll(member).records) {
            if (line.kind == u"issue")
                titles << office::test::fieldsOf(line).value(u"title").toString();
        }
        titles.sort();
        return titles;
    }
};

inline wire::SyncRequest decoded(const sync::HttpRequest &request)
{
    auto body = wire::decodeRequest(request.body);
    if (!body)
        qFatal("request: %s", qPrintable(body.error().detail));
    return *body;
}

inline std::vector<qint64> opsOf(const sync::HttpRequest &request)
{
    std::vector<qint64> ops;
    for (const QByteArray &bytes : decoded(request).changes)
        ops.push_back(decodeChange(bytes)->op);
    return ops;
}

} // namespace plumb::test
