// Copies an office while it serves. The ledger is copied at one moment (SQLite's online backup), then
// the files that copy names, then the keys; the copy is audited; then it is given its name, and only
// then the serving office is told which changes are safe twice (backup_seq).
#pragma once

#include "office/backup/backup_folder.h"
#include "office/backup/office_paths.h"

namespace plumb::office {

struct BackupSource {
    SqliteLedger &ledger;
    const FolderVault &vault;
    QString folder; // where the keys lie
};

struct BackupOptions {
    bool checkFiles = false;        // reads files again that an earlier backup has copied and checked
    bool allowDamagedFiles = false; // counts although files are damaged or gone at the office already
};

struct MadeBackup {
    QString path;
    Manifest manifest;
    qint64 filesCopied = 0;
    qint64 filesThere = 0;
};

// Errors: DamagedFile where the copy cannot be proved (nothing counts then), Locked where another
// backup into the same folder is under way, DiskFull, Storage.
Result<MadeBackup> makeBackup(const BackupSource &source, const Schema &schema, const Clock &clock, const QString &to,
                              const BackupOptions &options = {});

} // namespace plumb::office
