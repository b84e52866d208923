// Proves the book from its own pages: every device's chain and signatures, the gapless sequence, the
// chain of every scope, every record replayed from its changes, rows and checksums, every file's hash.
#pragma once

#include "app/model/schema.h"
#include "office/ledger/ledger.h"
#include "office/vault/vault.h"

namespace plumb::office {

struct AuditReport {
    std::vector<QString> losses;   // changes known to be lost, each named: no problem of this book
    std::vector<QString> problems; // in words, each naming what and where; empty: all is proved
    qint64 devices = 0;
    qint64 changes = 0;
    qint64 records = 0;
    qint64 files = 0;
};

AuditReport audit(LedgerReader &ledger, const Vault &vault, const Schema &schema);
// The same with another way to check a file: a backup has just hashed those it copied.
using CheckFile = std::function<Status(const BlobRow &)>;
AuditReport audit(LedgerReader &ledger, const Schema &schema, const CheckFile &checkFile);

} // namespace plumb::office
