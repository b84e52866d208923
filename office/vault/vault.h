// Files by their SHA-256: photos, drawings, audio. What is published under a hash has that hash,
// is on disk, and never changes. Safe to use from any thread; one upload is written by one thread
// at a time (the service sees to it).
// Errors: DiskFull, NotFound, Storage; InvalidValue from publish() where the hash is another.
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace plumb::office {

// An upload open for writing at its end.
class UploadFile {
public:
    virtual ~UploadFile() = default;
    // Not yet safe. After an error nothing of these bytes counts.
    virtual Status append(QByteArrayView bytes) = 0;
    // All that was appended is on disk (fsync).
    virtual Status sync() = 0;
    // Throws away what lies behind `length`.
    virtual Status cutTo(qint64 length) = 0;
};

class Vault {
public:
    virtual ~Vault() = default;

    // Uploads in progress, named by their id (hex digits only).
    // How many bytes lie there; 0 where there is no such file.
    virtual Result<qint64> received(const QByteArray &upload) const = 0;
    // Opens it at `offset`; what may lie behind is cut off first. NotFound: what should lie before is not there.
    virtual Result<std::unique_ptr<UploadFile>> openUpload(const QByteArray &upload, qint64 offset) = 0;
    virtual Result<QByteArray> readUpload(const QByteArray &upload, qint64 offset, qint64 length) const = 0;
    // Checks length and hash, then publishes. `hash`: of its bytes, where whoever wrote them has kept
    // count; without it they are read once more. The upload stays until drop(), so that after a crash
    // it can be seen whose bytes these are.
    virtual Status publish(const QByteArray &upload, const QByteArray &sha256, qint64 length,
                           const QByteArray &hash = {}) = 0;
    virtual Status drop(const QByteArray &upload) = 0; // gone already: fine
    virtual Result<std::vector<QByteArray>> uploads() const = 0;

    virtual bool has(const QByteArray &sha256) const = 0;
    virtual Result<qint64> size(const QByteArray &sha256) const = 0;
    virtual Result<QByteArray> read(const QByteArray &sha256, qint64 offset, qint64 length) const = 0;
    // Reads all of it and compares: for `verify`. Error: InvalidValue where it has changed.
    virtual Status check(const QByteArray &sha256) const = 0;
};

} // namespace plumb::office
