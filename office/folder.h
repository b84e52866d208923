// An office in a folder: ledger.db, vault/, signing.key, certificate.pem, private.pem, address.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"
#include "app/model/schema.h"
#include "office/ledger/sqlite_ledger.h"
#include "office/service/office_key.h"
#include "office/vault/folder_vault.h"

namespace plumb::office {

struct OfficePaths {
    explicit OfficePaths(const QString &folder);
    QString folder;
    QString ledger;
    QString vault;
    QString signingKey;  // base64url of the Ed25519 secret; its owner alone may read it
    QString certificate;
    QString privateKey;
    QString address;     // where it was last served: the default of invites
    QString lock;
    QString kinds;       // kind files of this company, besides the built-in ones; need not exist
};

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
