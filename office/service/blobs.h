// Asking for files: which ones the office lacks, and their bytes with ranges.
#pragma once

#include "office/ledger/ledger.h"
#include "office/service/message.h"
#include "office/tuning.h"
#include "office/vault/vault.h"

#include <QJsonObject>

namespace plumb::office {

// The wall around files. Knowing a hash is no right to the bytes: a name in a record opens them to its
// readers only if whoever wrote it has sent these bytes, or could read a record that names them. And who
// has no right is told nothing, not even that the office has such a file.

// Is the file here, and has this person sent it, or may he read it?
Result<bool> mayHaveBlob(LedgerReader &ledger, const Device &device, const QByteArray &sha256);
// This device has written `set` into a record of this scope: any field that holds a SHA-256 names a
// file, in kinds the office does not know as well.
Status nameBlobs(LedgerWriter &ledger, const Device &device, const QString &scope, const QJsonObject &set);

// POST /v1/blobs/missing {"hashes": […]} -> {"missing": […]}
Response missingBlobs(Ledger &ledger, const Tuning &tuning, const Device &device, const Request &request);

// GET or HEAD /v1/blobs/<sha256>. 404 also where the device can read no record that names the file.
Response getBlob(Ledger &ledger, std::shared_ptr<Vault> vault, const Device &device, const Request &request);

struct ByteRange {
    qint64 first = 0;
    qint64 length = 0;
};
// "bytes=a-b", "bytes=a-", "bytes=-n" of a file of `size` bytes. nullopt: not a range of this kind
// (several, other units), which RFC 9110 wants ignored. Error: InvalidValue beyond the end.
Result<std::optional<ByteRange>> parseRange(const QByteArray &header, qint64 size);

} // namespace plumb::office
