// Makes an office again from a backup, in an empty folder. The book gets a new epoch, by which every
// phone knows that it has to send again what the backup does not have.
#pragma once

#include "app/core/random.h"
#include "office/backup/backup_folder.h"

namespace plumb::office {

struct RestoreOptions {
    QString backup;     // which of the folder; empty: the newest
    bool older = false; // knowing that what only newer backups hold is lost
};

struct Restored {
    QString backup;
    Manifest manifest;
    QString epoch;
};

// `from`: a folder of backups, or one of them. Errors: Refused where `folder` is not empty or the
// backup is not the newest, DamagedFile naming all that is wrong, DiskFull, Storage. Nothing is left
// in `folder` then.
Result<Restored> restoreBackup(const QString &from, const QString &folder, const SchemaOf &schemaOf, Random &random,
                               const RestoreOptions &options = {});

} // namespace plumb::office
