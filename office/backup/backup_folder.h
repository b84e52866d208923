// A folder of backups:
//   <name>/            one backup, named by its time: ledger.db, signing.key, certificate.pem,
//                      private.pem, kinds/*.json and manifest.json. It appears whole or not at all.
//   files/ab/cd/<hash> the files of all of them, each once
// Older backups stay until their owner removes their folders.
#pragma once

#include "office/backup/manifest.h"
#include "office/ledger/sqlite_ledger.h"
#include "office/service/audit.h"
#include "office/vault/folder_vault.h"

#include <QStringList>

namespace plumb::office {

// Names of the parts of an office that are copied as they are.
extern const QStringList keyParts;
extern const QString ledgerPart;
extern const QString manifestName;

// Backups in this folder, the oldest first.
QStringList backupsIn(const QString &folder);
// Later than every backup that is there, also when the clock was set back.
QString nextBackupName(const QString &folder, Moment now);
bool isBackup(const QString &folder); // one backup, not the folder of all

Result<QByteArray> sha256OfFile(const QString &path);

struct OpenBackup {
    QString name;
    QString path;
    Manifest manifest;
    std::shared_ptr<SqliteLedger> ledger; // read only
    std::shared_ptr<FolderVault> vault;
};

// Reads the manifest, holds every part against it and opens the book. Error: DamagedFile, naming
// everything that is wrong, a line each.
Result<OpenBackup> openBackup(const QString &path);

// The kinds of the office in this folder, or of the backup: the built-in ones and its own.
using SchemaOf = std::function<Result<std::shared_ptr<const Schema>>(const QString &folder)>;

// The same and the whole audit, every file's hash included. `folder` is one backup, or the folder of
// all: then the newest.
Result<AuditReport> verifyBackup(const QString &folder, const SchemaOf &schemaOf);

} // namespace plumb::office
