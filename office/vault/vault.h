// Files by their SHA-256: photos, drawings, audio. What is published under a hash has that hash,
// is on disk, and never changes. Safe to use from any thread; one upload is written by one thread
// at a time (the service sees to it).
// Errors: DiskFull, NotFound, Storage; InvalidValue from publish() where the hash is another.
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace plumb::office {

class Vault {
public:
    virtual ~Vault() = default;

    // An upload in progress, named by its id (hex digits only).
    // Writes `piece` at `offset`; what may lie behind it from a torn write before is cut off first.
    // On disk (fsync) when it returns. NotFound: what should lie before `offset` is not there.
    virtual Status write(const QByteArray &upload, qint64 offset, const QByteArray &piece) = 0;
    // Checks length and hash, then publishes. The upload is gone afterwards, except when the disk failed.
    virtual Status publish(const QByteArray &upload, const QByteArray &sha256, qint64 length) = 0;
    virtual Status drop(const QByteArray &upload) = 0; // gone already: fine

    virtual bool has(const QByteArray &sha256) const = 0;
    virtual Result<qint64> size(const QByteArray &sha256) const = 0;
    virtual Result<QByteArray> read(const QByteArray &sha256, qint64 offset, qint64 length) const = 0;
    // Reads all of it and compares: for `verify`. Error: InvalidValue where it has changed.
    virtual Status check(const QByteArray &sha256) const = 0;
};

} // namespace plumb::office
