#include "tests/sim/company.h"

#include "app/core/json.h"
#include "app/sync/join.h"
#include "assets/assets.h"
#include "tests/sim/device.h"
#include "tests/sim/disk_vfs.h"
#include "tests/sim/office_link.h"
#include "tests/sim/office_machine.h"
#include "tests/sim/seeded_key.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFile>

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int issuesOfASite = 16;

// The product's kinds without those that "came later".
std::shared_ptr<const Schema> olderKinds(const QString &folder)
{
    const QStringList newerFields{u"tags"_s, u"place"_s, u"severity"_s};
    QDir().mkpath(folder);
    for (const QFileInfo &info : QDir(assets::schemaFolder()).entryInfoList({u"*.json"_s})) {
        if (info.fileName() == "comment.json"_L1)
            continue;
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no kind file %s", qPrintable(info.filePath()));
        QJsonObject kind = must(parseObject(file.readAll()));
        if (info.fileName() == "issue.json"_L1) {
            QJsonArray fields;
            for (const QJsonValue &field : kind.value("fields"_L1).toArray()) {
                if (!newerFields.contains(field.toObject().value("name"_L1).toString()))
                    fields.append(field);
            }
            kind.insert(u"fields"_s, fields);
            kind.insert(u"search"_s, QJsonArray{u"title"_s, u"detail"_s});
        }
        QFile out(folder + u'/' + info.fileName());
        if (!out.open(QIODevice::WriteOnly) || out.write(canonicalJson(kind)) < 0)
            qFatal("cannot write %s", qPrintable(out.fileName()));
    }
    return std::make_shared<const Schema>(must(Schema::load(folder)));
}

// A conversation without a network between.
void talk(Device &device, OfficeMachine &office)
{
    device.courier().begin();
    while (const auto request = device.courier().next()) {
        for (std::optional<sync::HttpRequest> asked = request; asked;) {
            sync::Reply reply{deviceResponse(*office.answer(officeRequest(*asked))), device.clock.now()};
            asked = device.courier().ahead(reply);
            device.courier().take(reply);
        }
    }
    must(device.courier().outcome());
}

void join(Device &device, OfficeMachine &office, const Id &person)
{
    const Invite invite{u"https://office.invalid"_s, QByteArray(64, 'a'), office.invite(person), u"墨線裝飾"_s, u"?"_s};
    const sync::DeviceKeys keys{newId(device.clock, device.random), signingKeyFromSeed("device " + QByteArray::number(device.number))};
    auto response = office.answer(officeRequest(sync::joinRequest(invite, keys, device.name)));
    must(device.setIdentity(must(sync::readJoinReply(invite, keys, {deviceResponse(*response), device.clock.now()}))));
}

store::Edit membership(const Id &id, const Id &person, const QString &scope, const QString &role)
{
    return {id, u"membership"_s, scope::company,
            {{u"person"_s, toString(person)}, {u"scope"_s, scope}, {u"role"_s, role}}};
}

} // namespace

std::unique_ptr<Company> foundCompany(const QString &folder, int count)
{
    crypto::initialise();
    assets::initialise();
    DiskVfs::install();
    auto company = std::make_unique<Company>();
    company->folder = folder;
    company->schema = std::make_shared<const Schema>(must(Schema::load(assets::schemaFolder())));
    company->olderSchema = olderKinds(folder + u"/older"_s);
    company->start = fromMillis(1'795'426'680'000); // 2026-11-23

    Millis time{0};
    OfficeMachine office(company->officeFolder(), time, company->start, company->schema, 11);
    std::vector<std::unique_ptr<Device>> devices;
    const Id founder = office.found();
    must(office.open());

    const QStringList roles{u"deputy_general_manager"_s, u"project_manager"_s, u"designer"_s, u"engineer"_s};
    const QStringList titles{u"manager"_s, u"project manager"_s, u"designer"_s, u"engineer"_s};
    for (int i = 0; i < count; ++i) {
        const QString name = u"phone %1 (%2)"_s.arg(i).arg(titles[std::min(i, 3)]);
        devices.push_back(std::make_unique<Device>(i, name, company->deviceFolder(i), time, company->start, *company->schema, 100 + 10 * std::uint64_t(i)));
        must(devices.back()->open());
        company->names << name;
    }
    Device &manager = *devices.front();
    join(manager, office, founder);
    company->persons.push_back(founder);
    talk(manager, office);

    store::Save save;
    for (int i = 0; i < 2; ++i) {
        company->sites[i] = newId(manager.clock, manager.random);
        company->siteScopes[i] = scope::site(company->sites[i]);
    }
    const auto fresh = [&] { return newId(manager.clock, manager.random); };
    save.edits.push_back(membership(fresh(), founder, company->siteScopes[0], roles[0]));
    for (int i = 1; i < count; ++i) {
        const QString role = roles[std::min(i, 3)];
        const Id person = fresh();
        company->persons.push_back(person);
        save.edits.push_back({person, u"person"_s, scope::company, {{u"name"_s, u"person %1"_s.arg(i)}, {u"role"_s, role}}});
        save.edits.push_back(membership(fresh(), person, scope::company, role));
        save.edits.push_back(membership(fresh(), person, company->siteScopes[0], role));
        if (i % 2 == 1)
            save.edits.push_back(membership(fresh(), person, company->siteScopes[1], role));
    }
    must(manager.save(save));
    talk(manager, office);
    for (int i = 1; i < count; ++i) {
        join(*devices[std::size_t(i)], office, company->persons[std::size_t(i)]);
        talk(*devices[std::size_t(i)], office);
    }
    // Something to meet at, and enough of it that a new phone has much to fetch.
    Device &builder = *devices[std::size_t(count > 1 ? 1 : 0)];
    for (int i = 0; i < (count > 1 ? 2 : 1); ++i) {
        store::Save first;
        for (int issue = 1; issue <= issuesOfASite; ++issue) {
            first.edits.push_back({newId(builder.clock, builder.random), u"issue"_s, company->siteScopes[i],
                                   {{u"site"_s, toString(company->sites[i])}, {u"title"_s, u"first %1"_s.arg(issue)}, {u"state"_s, u"open"_s}}});
        }
        must(builder.save(first));
    }
    for (int round = 0; round < 2; ++round) {
        for (const auto &device : devices)
            talk(*device, office);
    }
    for (const auto &device : devices) {
        device->close(); // tidily: everything is in the file
        company->deviceFiles.push_back(device->disk.copyFiles());
    }
    office.close();
    company->officeFiles = office.disk.copyFiles();
    return company;
}

} // namespace plumb::sim
