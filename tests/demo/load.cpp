#include "tests/demo/load.h"

#include "app/crypto/crypto.h"
#include "tests/demo/await.h"
#include "tests/demo/doings.h"
#include "tests/demo/office.h"
#include "tests/demo/pictures.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

class Loader {
public:
    Loader(const LoadOptions &options, const DeviceParts &parts, Company company)
        : m_options(options), m_parts(parts), m_company(std::move(company)), m_today(options.now),
          m_office(options.officeProgram, options.officeFolder)
    {
    }

    Status run()
    {
        if (!m_devices.isValid())
            return fail(ErrorCode::Storage, m_devices.errorString());
        PLUMB_TRY(step(u"drawings and camera pictures"_s, &Loader::draw));
        PLUMB_TRY(step(u"a new office"_s, &Loader::openOffice));
        PLUMB_TRY(step(u"what everybody did, with photos"_s, &Loader::plan));
        PLUMB_TRY(step(u"the people's devices record and sync"_s, &Loader::live));
        PLUMB_TRY(step(u"a fresh invite for everybody"_s, &Loader::inviteEverybody));
        return step(u"the office closes"_s, &Loader::close);
    }

private:
    Status step(const QString &name, Status (Loader::*work)())
    {
        say(u"[%1/6] %2 …"_s.arg(++m_step).arg(name));
        const Status done = (this->*work)();
        return done ? done : Status(fail(done.error().code, u"%1: %2"_s.arg(name, done.error().detail)));
    }

    Status draw();
    Status openOffice();
    Status plan();
    Status live();
    Status inviteEverybody();
    Status close() { return m_office.stop(); }

    Result<Device *> deviceOf(const QString &person);
    Status work(const QString &person, Round round);
    QJsonArray subjects(QLatin1StringView list) const;

    const LoadOptions &m_options;
    const DeviceParts &m_parts;
    Company m_company;
    Today m_today;
    Ids m_ids;
    Office m_office;
    QTemporaryDir m_devices;
    std::map<QString, std::unique_ptr<Device>> m_open;
    std::vector<Doing> m_doings;
    QStringList m_sheets;
    int m_step = 0;
};

Status Loader::draw()
{
    PLUMB_ASSIGN(m_sheets, drawSheets(m_company, m_today, m_options.out + u"/drawings"_s));
    return drawCamera(m_company, m_today, m_options.out + u"/camera"_s);
}

Status Loader::openOffice()
{
    PLUMB_TRY(m_office.init(m_company.name(), m_company.person(m_company.adminKey()).value(u"name"_s).toString()));
    PLUMB_TRY(m_office.serve());
    PLUMB_ASSIGN(Device *admin, deviceOf(m_company.adminKey()));
    PLUMB_ASSIGN(const store::Identity identity, admin->identity());
    m_ids.set(u"person:"_s + m_company.adminKey(), identity.person);
    return {};
}

Status Loader::plan()
{
    PLUMB_ASSIGN(const auto standards, quality::loadStandards(u":/standards"_s));
    PLUMB_ASSIGN(auto checklists, quality::loadChecklists(u":/templates"_s, standards));
    PLUMB_ASSIGN(m_doings, Planner(m_company, m_today, std::move(checklists), m_ids).plan());
    return {};
}

// A person's device joins when it is first needed: by then the person is known to the office.
Result<Device *> Loader::deviceOf(const QString &person)
{
    if (const auto found = m_open.find(person); found != m_open.end())
        return found->second.get();
    const Id known = m_ids.known(u"person:"_s + person);
    const QString name = m_company.person(person).value(u"name"_s).toString();
    PLUMB_ASSIGN(const QString invite, m_office.invite(known.isNull() ? name : toString(known)));
    PLUMB_ASSIGN(std::unique_ptr<Device> device, Device::open(m_devices.filePath(person), crypto::randomBytes(32), m_parts));
    PLUMB_TRY(device->join(invite, name));
    PLUMB_TRY(device->settle());
    return m_open.emplace(person, std::move(device)).first->second.get();
}

// The number of a complaint or a repair is given by the device it is registered on.
Status giveNumber(Device &device, const Today &today, store::Save &save)
{
    for (store::Edit &edit : save.edits) {
        if (store::numberLetter(edit.kind).isEmpty() || !edit.set.contains("called_at"_L1) || edit.set.contains("number"_L1))
            continue;
        const QDateTime called = QDateTime::fromString(edit.set.value("called_at"_L1).toString(), Qt::ISODateWithMs);
        PLUMB_ASSIGN(const store::TakenNumber number, await(device.store().takeNumber(edit.kind, fromDateTime(called), called.toTimeZone(today.zone()).date())));
        edit.set.insert(u"number"_s, number.number);
        edit.set.insert(u"series"_s, number.series);
        edit.set.insert(u"serial"_s, number.serial);
    }
    return {};
}

Status Loader::work(const QString &person, Round round)
{
    PLUMB_ASSIGN(Device *device, deviceOf(person));
    PLUMB_TRY(device->settle()); // what others did meanwhile
    int records = 0;
    int photos = 0;
    for (Doing &doing : m_doings) {
        if (doing.author != person || doing.round != round)
            continue;
        records += int(doing.save.edits.size());
        photos += int(doing.save.blobs.size());
        const store::Edit first = doing.save.edits.front();
        PLUMB_TRY(giveNumber(*device, m_today, doing.save));
        const Status saved = device->save(std::move(doing.save));
        if (!saved)
            return fail(saved.error().code, u"%1 saves %2 in %3: %4"_s.arg(person, first.kind, first.scope, saved.error().detail));
    }
    const Status sent = device->settle();
    if (!sent)
        return fail(sent.error().code, u"%1 syncs: %2"_s.arg(person, sent.error().detail));
    say(u"      %1: %2 changes, %3 photos"_s.arg(m_company.person(person).value(u"name"_s).toString()).arg(records).arg(photos));
    return {};
}

Status Loader::live()
{
    for (int round = 0; round < roundCount; ++round) {
        QStringList authors;
        for (const Doing &doing : m_doings) {
            if (int(doing.round) == round && !authors.contains(doing.author))
                authors.append(doing.author);
        }
        for (const QString &author : authors)
            PLUMB_TRY(work(author, Round(round)));
    }
    m_open.clear(); // their stores close
    return {};
}

QJsonArray Loader::subjects(QLatin1StringView list) const
{
    QJsonArray out;
    const QJsonArray entries = m_company.list(list);
    for (const QJsonValue &entry : entries) {
        const QString key = entry[u"key"_s].toString();
        out.append(QJsonObject{{u"key"_s, key}, {u"id"_s, toString(m_ids.known(u"subject:"_s + key))},
                               {u"title"_s, entry[u"title"_s]}, {u"site"_s, entry[u"site"_s]}, {u"by"_s, entry[u"by"_s]}});
    }
    return out;
}

Status Loader::inviteEverybody()
{
    QJsonArray people;
    const QJsonArray known = m_company.list("people"_L1);
    for (const QJsonValue &entry : known) {
        const QString id = toString(m_ids.known(u"person:"_s + entry[u"key"_s].toString()));
        PLUMB_ASSIGN(const QString invite, m_office.invite(id));
        people.append(QJsonObject{{u"key"_s, entry[u"key"_s]}, {u"id"_s, id}, {u"name"_s, entry[u"name"_s]},
                                  {u"title"_s, entry[u"title"_s]}, {u"role"_s, entry[u"role"_s]}, {u"invite"_s, invite}});
    }
    QJsonArray sites;
    const QJsonArray all = m_company.list("sites"_L1);
    for (const QJsonValue &entry : all) {
        const QString key = entry[u"key"_s].toString();
        sites.append(QJsonObject{{u"key"_s, key}, {u"id"_s, toString(m_ids.known(u"site:"_s + key))}, {u"name"_s, entry[u"name"_s]},
                                 {u"team"_s, entry[u"team"_s]}, {u"project_manager"_s, entry[u"project_manager"_s]}});
    }
    const QJsonObject demo{
        {u"url"_s, m_office.url()}, {u"port"_s, m_office.port()}, {u"company"_s, m_company.name()},
        {u"folder"_s, QDir(m_options.officeFolder).absolutePath()}, {u"now"_s, toIso(m_today.now())},
        {u"people"_s, people}, {u"sites"_s, sites}, {u"inspections"_s, subjects("inspections"_L1)},
        {u"issues"_s, subjects("issues"_L1)}, {u"complaints"_s, subjects("complaints"_L1)}, {u"repairs"_s, subjects("repairs"_L1)}, {u"camera"_s, QDir(m_options.out + u"/camera"_s).absolutePath()},
        {u"drawings"_s, QJsonArray::fromStringList(m_sheets)}};
    QSaveFile file(m_options.out + u"/demo.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(demo).toJson()) < 0 || !file.commit())
        return fail(ErrorCode::Storage, u"demo.json: "_s + file.errorString());
    return {};
}

} // namespace

Status load(const LoadOptions &options, const DeviceParts &parts)
{
    const QString file = options.companyFile.isEmpty() ? u":/demo/company.json"_s : options.companyFile;
    PLUMB_ASSIGN(const QByteArray json, readFile(file));
    PLUMB_ASSIGN(Company company, Company::read(json, options.simplified));
    return Loader(options, parts, std::move(company)).run();
}

} // namespace plumb::demo
