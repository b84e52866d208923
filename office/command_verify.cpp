// plumbline-office verify: proves the book from its own pages.
#include "office/commands.h"

#include "office/backup/backup_folder.h"
#include "office/folder.h"
#include "office/service/audit.h"

#include <QCommandLineParser>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

Result<AuditReport> verify(const QString &folder)
{
    if (!crypto::initialise())
        return fail(ErrorCode::Internal, u"no secure randomness on this machine"_s);
    if (isBackup(folder) || !backupsIn(folder).isEmpty()) {
        return verifyBackup(folder, [](const QString &backup) { return schemaOf(OfficePaths(backup)); });
    }
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    return audit(*reader, *office.vault, *office.schema);
}

} // namespace

int runVerify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Recomputes every chain, signature, sequence, record, checksum and file hash. Exit code 3: something is wrong."_s);
    parser.addOption({u"folder"_s, u"Where the office lives, which may be served meanwhile; or a folder of backups, or one of them."_s, u"folder"_s});
    if (const auto code = parse(parser, u"verify"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s}))
        return *code;
    const auto report = verify(parser.value(u"folder"_s));
    if (!report.ok())
        return complain(report.error());
    for (const QString &loss : report->losses)
        print(u"known loss: "_s + loss);
    for (const QString &problem : report->problems)
        print(problem);
    print(u"%1 devices, %2 changes, %3 records, %4 files: %5"_s.arg(report->devices)
              .arg(report->changes)
              .arg(report->records)
              .arg(report->files)
              .arg(report->problems.empty() ? u"all proved"_s : u"%1 problems"_s.arg(report->problems.size())));
    return report->problems.empty() ? Done : NotProved;
}

} // namespace plumb::office
