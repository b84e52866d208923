// plumbline-office backup: a verified copy of the office, also while it serves.
#include "office/commands.h"

#include "app/core/json.h"
#include "office/backup/backup.h"
#include "office/folder.h"

#include <QCommandLineParser>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

Result<MadeBackup> backup(const QString &folder, const QString &to, const BackupOptions &options)
{
    if (!crypto::initialise())
        return fail(ErrorCode::Internal, u"no secure randomness on this machine"_s);
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    const SystemClock clock;
    return makeBackup({*office.ledger, *office.vault, office.paths.folder}, *office.schema, clock, to, options);
}

void show(const MadeBackup &made, bool json)
{
    const Manifest &manifest = made.manifest;
    if (json) {
        print(QString::fromUtf8(canonicalJson(QJsonObject{{u"backup"_s, made.path},
                                                          {u"epoch"_s, manifest.epoch},
                                                          {u"seq"_s, manifest.seq},
                                                          {u"changes"_s, manifest.changes},
                                                          {u"records"_s, manifest.records},
                                                          {u"files"_s, manifest.files},
                                                          {u"files_copied"_s, made.filesCopied},
                                                          {u"files_there"_s, made.filesThere},
                                                          {u"files_missing"_s, qint64(manifest.missing.size())}})));
        return;
    }
    print(u"Backup %1"_s.arg(made.path));
    print(u"%1 devices, %2 changes, %3 records, %4 files (%5 new): all proved"_s.arg(manifest.devices)
              .arg(manifest.changes)
              .arg(manifest.records)
              .arg(manifest.files)
              .arg(made.filesCopied));
    for (const QByteArray &sha256 : manifest.missing)
        print(u"damaged at the office, not in the backup: file %1"_s.arg(QString::fromLatin1(sha256)));
}

} // namespace

int runBackup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Copies an office into a folder of backups, verifies the copy, and tells phones what is safe twice. "
        "Files that are there already are not copied again. Run it every night; the folder belongs on another disk."_s);
    parser.addOptions({{u"folder"_s, u"Where the office lives; it may be served meanwhile."_s, u"folder"_s},
                       {u"to"_s, u"The folder of backups."_s, u"folder"_s},
                       {u"check-files"_s, u"Also read all files again that earlier backups have copied."_s},
                       {u"allow-damaged-files"_s, u"Go on where a file is damaged at the office already."_s},
                       {u"json"_s, u"Print one JSON object instead of text."_s}});
    if (const auto code = parse(parser, u"backup"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s, u"to"_s}))
        return *code;
    const BackupOptions options{parser.isSet(u"check-files"_s), parser.isSet(u"allow-damaged-files"_s)};
    const auto made = backup(parser.value(u"folder"_s), parser.value(u"to"_s), options);
    if (!made.ok())
        return complain(made.error());
    show(*made, parser.isSet(u"json"_s));
    return Done;
}

} // namespace plumb::office
