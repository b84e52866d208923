// Content-Encoding of bodies, zstd and gzip, the same on both sides. Unpacking stops at the byte where it
// would grow past what was allowed (a megabyte may unpack to a terabyte), and no zstd frame may ask for
// more than 8 MiB of memory.
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <memory>

namespace plumb {

// Empty where there is no memory for it.
QByteArray packZstd(const QByteArray &body);
QByteArray packGzip(const QByteArray &body);

// `encoding` as the header has it; empty or "identity": as it is.
// Errors: InvalidValue (unknown encoding), InvalidJson (damaged or cut off), TooLarge.
Result<QByteArray> unpack(const QByteArray &encoding, const QByteArray &body, qint64 limit);

// What the small bodies of a protocol have in common, so that none of them has to say it again: a zstd
// dictionary. Both sides have the very same; with another one, unpacking fails.
class Words {
public:
    explicit Words(QByteArrayView dictionary);
    ~Words();

    QByteArray pack(const QByteArray &body) const; // empty where it cannot be
    Result<QByteArray> unpack(const QByteArray &body, qint64 limit) const; // errors as above

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace plumb
