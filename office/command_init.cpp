// plumbline-office init: a new office in a folder, its first person, and the invite that lets them in.
#include "office/commands.h"

#include "app/core/json.h"
#include "office/http/certificate.h"
#include "office/invites.h"
#include "office/service/found.h"
#include "office/tuning.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

const QStringList founderRoles{u"deputy_general_manager"_s, u"administration"_s};

struct Wanted {
    QString folder;
    QString company;
    Founder founder;
};

Result<Id> build(const Wanted &wanted, const OfficePaths &paths)
{
    if (!crypto::initialise())
        return fail(ErrorCode::Internal, u"no secure randomness on this machine"_s);
    SystemClock clock;
    SystemRandom random;
    PLUMB_ASSIGN(const auto schema, bundledSchema());
    const OfficeKey key{crypto::newSigningKey()};
    PLUMB_TRY(writeSigningKey(paths.signingKey, key));
    PLUMB_TRY(makeCertificate(paths.certificate, paths.privateKey));
    PLUMB_TRY(FolderVault::open(paths.vault));
    const QString epoch = QString::fromLatin1(crypto::randomBytes(8).toHex());
    const Company company{newId(clock, random), wanted.company, epoch, 0, newId(clock, random)};
    PLUMB_ASSIGN(const auto ledger, SqliteLedger::create(paths.ledger, company, {}));
    return foundCompany(*ledger, *schema, key, clock, random, wanted.founder);
}

// All of an office or nothing of it.
Result<Id> found(const Wanted &wanted)
{
    const OfficePaths paths(wanted.folder);
    const QStringList files{paths.ledger, paths.ledger + u"-wal"_s, paths.ledger + u"-shm"_s, paths.signingKey,
                            paths.certificate, paths.privateKey};
    for (const QString &file : files) {
        if (QFile::exists(file))
            return fail(ErrorCode::Refused, u"%1 exists already: init never touches an office that is there"_s.arg(file));
    }
    if (!QDir().mkpath(paths.folder))
        return fail(ErrorCode::Storage, u"cannot make the folder %1"_s.arg(paths.folder));
    // What lies in it is for its owner alone: the ledger is not encrypted.
    QFile::setPermissions(paths.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto person = build(wanted, paths);
    if (!person.ok()) {
        for (const QString &file : files)
            QFile::remove(file);
    }
    return person;
}

Status report(const Wanted &wanted, const Id &person, const QString &url, bool json)
{
    PLUMB_ASSIGN(OpenOffice office, openOffice(wanted.folder));
    SystemClock clock;
    PLUMB_ASSIGN(const MadeInvite made, makeInvite(office, person, url, Tuning().inviteLife, clock));
    if (json) {
        print(QString::fromUtf8(canonicalJson(QJsonObject{{u"folder"_s, office.paths.folder},
                                                          {u"company"_s, wanted.company},
                                                          {u"person"_s, toString(person)},
                                                          {u"fingerprint"_s, QString::fromLatin1(made.invite.fingerprint)},
                                                          {u"url"_s, made.invite.url},
                                                          {u"invite"_s, made.text},
                                                          {u"expires"_s, toIso(made.expires)}})));
        return {};
    }
    print(u"The office of %1 stands in %2."_s.arg(wanted.company, office.paths.folder));
    print(u"Certificate fingerprint (SHA-256): %1"_s.arg(QString::fromLatin1(made.invite.fingerprint)));
    print(u"\nInvite for %1 at %2, until %3:\n%4"_s.arg(made.invite.person, made.invite.url, toIso(made.expires), made.text));
    print(u"\nNext: plumbline-office serve --folder %1"_s.arg(office.paths.folder));
    return {};
}

} // namespace

int runInit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes a new office in a folder and prints the first invite."_s);
    parser.addOptions({{u"folder"_s, u"Where the office lives."_s, u"folder"_s},
                       {u"company"_s, u"The company's name."_s, u"name"_s},
                       {u"admin"_s, u"The first person's name."_s, u"name"_s},
                       {u"role"_s, u"Their role: %1."_s.arg(founderRoles.join(u" or "_s)), u"role"_s, founderRoles.first()},
                       {u"url"_s, u"Address for the invite; otherwise https://127.0.0.1:8443."_s, u"url"_s},
                       {u"json"_s, u"Print one JSON object instead of text."_s}});
    if (const auto code = parse(parser, u"init"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s, u"company"_s, u"admin"_s}))
        return *code;
    if (!founderRoles.contains(parser.value(u"role"_s)))
        return misused(u"--role is one of: %1"_s.arg(founderRoles.join(u", "_s)));
    const Wanted wanted{parser.value(u"folder"_s), parser.value(u"company"_s).trimmed(),
                        {parser.value(u"admin"_s).trimmed(), parser.value(u"role"_s)}};
    const auto person = found(wanted);
    if (!person.ok())
        return complain(person.error());
    const Status reported = report(wanted, *person, parser.value(u"url"_s), parser.isSet(u"json"_s));
    return reported.ok() ? Done : complain(reported.error());
}

} // namespace plumb::office
