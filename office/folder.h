// Opens the office of a folder (office/backup/office_paths.h) with all its parts.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"
#include "app/model/schema.h"
#include "office/backup/office_paths.h"
#include "office/ledger/sqlite_ledger.h"
#include "office/service/office_key.h"
#include "office/vault/folder_vault.h"

namespace plumb::office {

struct OpenOffice {
    OfficePaths paths;
    OfficeKey key;
    std::shared_ptr<SqliteLedger> ledger;
    std::shared_ptr<FolderVault> vault;
    std::shared_ptr<const Schema> schema;
};

Result<std::shared_ptr<const Schema>> bundledSchema();
// The built-in kinds and those of the folder. Error: InvalidSchema, where one has a known name or is malformed.
Result<std::shared_ptr<const Schema>> schemaOf(const OfficePaths &paths);
Status writeSigningKey(const QString &path, const OfficeKey &key);

// Errors: NotFound where `init` was never run there, and those of its parts.
Result<OpenOffice> openOffice(const QString &folder, int readers = 4);

} // namespace plumb::office
