// The real office's service in the place of the network, and helpers to join it.
#pragma once

#include "app/sync/join.h"
#include "tests/support/sync_device.h"
#include "tests/unit/office/office_fixture.h"

namespace plumb::test {

// Asks the office of the fixture, as if there were a perfect network between.
sync::HttpResponse askOffice(office::test::OfficeFixture &office, const sync::HttpRequest &request);
Office perfectNetwork(office::test::OfficeFixture &office);

// Joins by invite, the whole way.
void joinOffice(SyncDevice &device, office::test::OfficeFixture &office, const Id &person);

// A company with one site, a project manager and a designer on it; made through the door.
struct SmallCompany {
    explicit SmallCompany(office::test::OfficeFixture &office);

    office::test::TestDevice admin;
    Id site;
    QString siteScope;
    Id projectManager;
    Id designer;
};

// Answers as a test wants them.
sync::HttpResponse said(int status, const QByteArray &body, const QByteArray &type = "application/json");

QJsonObject issueFields(const Id &site, const QString &title);

} // namespace plumb::test
