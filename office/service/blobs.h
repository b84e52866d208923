// Asking for files: which ones the office lacks, and their bytes with ranges.
#pragma once

#include "office/ledger/ledger.h"
#include "office/service/message.h"
#include "office/tuning.h"
#include "office/vault/vault.h"

namespace plumb::office {

// POST /v1/blobs/missing {"hashes": […]} -> {"missing": […]}
Response missingBlobs(Ledger &ledger, const Tuning &tuning, const Request &request);

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
