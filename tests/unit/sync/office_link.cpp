#include "tests/unit/sync/office_link.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

sync::HttpResponse askOffice(office::test::OfficeFixture &office, const sync::HttpRequest &request)
{
    office::Headers headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(name.toLower(), value);
    const office::Response response = office.service->answer(
        {request.method, request.path, headers, request.body, office::parseQuery(request.query)});

    sync::HttpResponse out{response.status, {}, response.body};
    for (auto header = response.headers.begin(); header != response.headers.end(); ++header)
        out.headers.emplace_back(header.key(), header.value());
    if (response.file) {
        while (out.body.size() < response.file->length) {
            const auto piece = response.file->read(out.body.size(), response.file->length - out.body.size());
            if (!piece || piece->isEmpty())
                qFatal("the vault lost a file");
            out.body += *piece;
        }
    }
    if (request.method == "HEAD")
        out.body.clear();
    return out;
}

Office perfectNetwork(office::test::OfficeFixture &office)
{
    return [&office](const sync::HttpRequest &request) -> Result<sync::HttpResponse> { return askOffice(office, request); };
}

void joinOffice(SyncDevice &device, office::test::OfficeFixture &office, const Id &person)
{
    const Invite invite{u"https://127.0.0.1:1"_s, QByteArray(64, 'a'), office.invite(person), u"墨線裝飾"_s, u"?"_s};
    const sync::DeviceKeys keys{device.freshId(), crypto::newSigningKey()};
    const sync::Reply reply{askOffice(office, sync::joinRequest(invite, keys, u"Pixel"_s)), office.clock.now()};
    const auto identity = sync::readJoinReply(invite, keys, reply);
    if (!identity)
        qFatal("join: %s", qPrintable(identity.error().detail));
    device.become(*identity);
}

SmallCompany::SmallCompany(office::test::OfficeFixture &office)
    : admin(office.joined(office.admin)), site(office.freshId()), siteScope(scope::site(site))
{
    projectManager = office.person(admin, u"林工"_s, {{siteScope, u"project_manager"_s}, {scope::company, u"project_manager"_s}});
    designer = office.person(admin, u"何設計"_s, {{siteScope, u"designer"_s}, {scope::company, u"designer"_s}});
}

sync::HttpResponse said(int status, const QByteArray &body, const QByteArray &type)
{
    return {status, {{"content-type", type}}, body};
}

QJsonObject issueFields(const Id &site, const QString &title)
{
    return {{u"site"_s, toString(site)}, {u"title"_s, title}, {u"state"_s, u"open"_s}};
}

} // namespace plumb::test
