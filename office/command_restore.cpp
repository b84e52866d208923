// plumbline-office restore: an office again, from a backup.
#include "office/commands.h"

#include "app/core/json.h"
#include "office/backup/restore.h"
#include "office/folder.h"

#include <QCommandLineParser>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

Result<Restored> restore(const QString &from, const QString &folder, const RestoreOptions &options)
{
    if (!crypto::initialise())
        return fail(ErrorCode::Internal, u"no secure randomness on this machine"_s);
    SystemRandom random;
    return restoreBackup(from, folder, [](const QString &backup) { return schemaOf(OfficePaths(backup)); }, random, options);
}

void show(const Restored &restored, const QString &folder, bool json)
{
    const Manifest &manifest = restored.manifest;
    if (json) {
        print(QString::fromUtf8(canonicalJson(QJsonObject{{u"backup"_s, restored.backup},
                                                          {u"folder"_s, OfficePaths(folder).folder},
                                                          {u"made"_s, toIso(manifest.made)},
                                                          {u"epoch"_s, restored.epoch},
                                                          {u"seq"_s, manifest.seq},
                                                          {u"files_missing"_s, qint64(manifest.missing.size())}})));
        return;
    }
    print(u"The office of %1 as of %2 stands in %3: %4 changes, %5 files, all proved."_s.arg(manifest.companyName, toIso(manifest.made), OfficePaths(folder).folder)
              .arg(manifest.changes)
              .arg(manifest.files));
    for (const QByteArray &sha256 : manifest.missing)
        print(u"not in the backup: file %1"_s.arg(QString::fromLatin1(sha256)));
    print(u"Serve it at the same address; phones then send again what they have kept since."_s);
    print(u"The office it was copied from must not be served any more."_s);
}

} // namespace

int runRestore(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes an office again from a backup, in an empty folder."_s);
    parser.addOptions({{u"from"_s, u"A folder of backups: the newest is taken."_s, u"folder"_s},
                       {u"folder"_s, u"Where the office shall live: empty, or not there yet."_s, u"folder"_s},
                       {u"backup"_s, u"Which backup, by its name."_s, u"name"_s},
                       {u"older"_s, u"Take one that is not the newest. What only newer ones hold is lost for good."_s},
                       {u"json"_s, u"Print one JSON object instead of text."_s}});
    if (const auto code = parse(parser, u"restore"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"from"_s, u"folder"_s}))
        return *code;
    const auto restored = restore(parser.value(u"from"_s), parser.value(u"folder"_s),
                                  {parser.value(u"backup"_s), parser.isSet(u"older"_s)});
    if (!restored.ok())
        return complain(restored.error());
    show(*restored, parser.value(u"folder"_s), parser.isSet(u"json"_s));
    return Done;
}

} // namespace plumb::office
