// plumbline-office devices, revoke, lease, events: who may talk to the office, for how long, and what
// was done here.
#include "office/commands.h"

#include "app/core/json.h"
#include "office/people.h"
#include "office/tuning.h"

#include <QCommandLineParser>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLeaseDays = 3650;

QString momentOr(Moment moment, const QString &never)
{
    return moment == Moment{} ? never : toIso(moment);
}

Millis leaseOf(const Company &company)
{
    return company.lease > Millis{0} ? company.lease : Tuning().lease;
}

QJsonObject asJson(const Device &device, const QString &person, const Company &company)
{
    QJsonObject out{{u"device"_s, toString(device.id)},
                    {u"name"_s, device.name},
                    {u"person"_s, toString(device.person)},
                    {u"person_name"_s, person},
                    {u"ops"_s, device.lastOp},
                    {u"revoked"_s, device.revoked},
                    {u"copies_told_apart"_s, device.forks}};
    if (device.lastSeen != Moment{}) {
        out.insert(u"last_seen"_s, toIso(device.lastSeen));
        out.insert(u"lease"_s, toIso(device.lastSeen + leaseOf(company)));
    }
    return out;
}

Status list(const QString &folder, bool json)
{
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    PLUMB_ASSIGN(const Company company, reader->company());
    QJsonArray all;
    PLUMB_TRY(reader->eachDevice([&](const Device &device) -> Status {
        if (device.id == company.officeDevice)
            return {};
        PLUMB_ASSIGN(const QString person, nameOf(*reader, device.person));
        if (json) {
            all.append(asJson(device, person, company));
            return {};
        }
        print(u"%1  %2  %3  last seen %4  %5 changes%6"_s.arg(toString(device.id), person, device.name, momentOr(device.lastSeen, u"never"_s))
                  .arg(device.lastOp)
                  .arg((device.revoked ? u"  REVOKED"_s : QString())
                       + (device.forks > 0 ? u"  copies told apart %1 times"_s.arg(device.forks) : QString())));
        return {};
    }));
    if (json)
        print(QString::fromUtf8(canonicalJson(all)));
    return {};
}

// The devices meant: one, or all of a person.
Result<std::vector<Device>> chosen(OpenOffice &office, const QString &device, const QString &person)
{
    std::vector<Device> devices;
    if (!device.isEmpty()) {
        const auto id = parseId(device);
        PLUMB_ASSIGN(const auto reader, office.ledger->read());
        PLUMB_ASSIGN(const auto found, reader->device(id.value_or(Id())));
        if (!found)
            return fail(ErrorCode::NotFound, u"there is no device %1"_s.arg(device));
        devices.push_back(*found);
    } else {
        PLUMB_ASSIGN(const Id id, findPerson(office, person));
        PLUMB_ASSIGN(const auto reader, office.ledger->read());
        PLUMB_ASSIGN(const Company company, reader->company());
        PLUMB_TRY(reader->eachDevice([&](const Device &each) -> Status {
            if (each.person == id && each.id != company.officeDevice)
                devices.push_back(each);
            return {};
        }));
        if (devices.empty())
            return fail(ErrorCode::NotFound, u"%1 has no device"_s.arg(person));
    }
    return devices;
}

Status revoke(const QString &folder, const QString &device, const QString &person)
{
    PLUMB_ASSIGN(OpenOffice office, openOffice(folder));
    PLUMB_ASSIGN(std::vector<Device> devices, chosen(office, device, person));
    const SystemClock clock;
    {
        PLUMB_ASSIGN(const auto writer, office.ledger->write());
        PLUMB_ASSIGN(const Company company, writer->company());
        for (const Device &each : devices) {
            if (each.id == company.officeDevice)
                return fail(ErrorCode::NotAllowed, u"that is the office itself"_s);
            PLUMB_TRY(writer->revoke(each.id));
            PLUMB_TRY(writer->noteEvent({clock.now(), u"revoke"_s, each.id, {}, each.name}));
        }
        PLUMB_TRY(writer->commit());
    }
    for (const Device &each : devices)
        print(u"Revoked: %1 %2. When it next reaches the office it hands in what it has not sent, then wipes itself."_s.arg(toString(each.id), each.name));
    return {};
}

Status lease(const QString &folder, const QString &days)
{
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    if (!days.isEmpty()) {
        const SystemClock clock;
        PLUMB_ASSIGN(const auto writer, office.ledger->write());
        PLUMB_TRY(writer->setLease(std::chrono::hours(24 * days.toInt())));
        PLUMB_TRY(writer->noteEvent({clock.now(), u"lease"_s, {}, {}, days + u" days"_s}));
        PLUMB_TRY(writer->commit());
    }
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    PLUMB_ASSIGN(const Company company, reader->company());
    print(u"A device may show records for %1 days without the office."_s.arg(std::chrono::duration_cast<std::chrono::days>(leaseOf(company)).count()));
    return {};
}

Status events(const QString &folder, bool json)
{
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    return reader->eachEvent([&](const EventRow &event) -> Status {
        const QString device = event.device ? toString(*event.device) : QString();
        if (json) {
            print(QString::fromUtf8(canonicalJson(QJsonObject{{u"at"_s, toIso(event.at)},
                                                              {u"what"_s, event.what},
                                                              {u"device"_s, device},
                                                              {u"by"_s, event.by},
                                                              {u"detail"_s, event.detail}})));
        } else {
            print(u"%1  %2  %3  %4  %5"_s.arg(toIso(event.at), event.what, device.isEmpty() ? u"-"_s : device,
                                              event.by.isEmpty() ? u"-"_s : event.by, event.detail));
        }
        return {};
    });
}

int done(const Status &status)
{
    return status.ok() ? Done : complain(status.error());
}

const QCommandLineOption folderOption(u"folder"_s, u"Where the office lives; it may be served meanwhile."_s, u"folder"_s);
const QCommandLineOption jsonOption(u"json"_s, u"Print JSON instead of text."_s);

} // namespace

int runDevices(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists the devices: whose, when last seen, how many changes, until when its lease runs."_s);
    parser.addOptions({folderOption, jsonOption});
    if (const auto code = parse(parser, u"devices"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s}))
        return *code;
    return done(list(parser.value(u"folder"_s), parser.isSet(u"json"_s)));
}

int runRevoke(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes a device's right to read away, at once. What it still sends goes into quarantine; told that it is "
        "revoked, it wipes itself. With a new invite the same device may join again."_s);
    parser.addOptions({folderOption,
                       {u"device"_s, u"Its id, as `devices` lists it."_s, u"id"_s},
                       {u"person"_s, u"All devices of this person."_s, u"name-or-id"_s}});
    if (const auto code = parse(parser, u"revoke"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s}))
        return *code;
    if (parser.isSet(u"device"_s) == parser.isSet(u"person"_s))
        return misused(u"either --device or --person"_s);
    return done(revoke(parser.value(u"folder"_s), parser.value(u"device"_s).trimmed(), parser.value(u"person"_s).trimmed()));
}

int runLease(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"How long a device may show records without having spoken to the office."_s);
    parser.addOptions({folderOption, {u"days"_s, u"Set it; holds from each device's next answer on."_s, u"number"_s}});
    if (const auto code = parse(parser, u"lease"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s}))
        return *code;
    bool ok = false;
    const int days = parser.value(u"days"_s).toInt(&ok);
    if (parser.isSet(u"days"_s) && (!ok || days < 1 || days > mostLeaseDays))
        return misused(u"--days: a number from 1 to %1"_s.arg(mostLeaseDays));
    return done(lease(parser.value(u"folder"_s), parser.value(u"days"_s)));
}

int runEvents(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What was done at this office: revocations, quarantine read and released, imports, exports, old tokens that were used."_s);
    parser.addOptions({folderOption, jsonOption});
    if (const auto code = parse(parser, u"events"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s}))
        return *code;
    return done(events(parser.value(u"folder"_s), parser.isSet(u"json"_s)));
}

} // namespace plumb::office
