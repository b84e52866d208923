// Content-Encoding of bodies, zstd and gzip, the same on both sides. Unpacking stops at the byte where it
// would grow past what was allowed (a megabyte may unpack to a terabyte), and no zstd frame may ask for
// more than 8 MiB of memory.
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace plumb {

// Empty where there is no memory for it.
QByteArray packZstd(const QByteArray &body);
QByteArray packGzip(const QByteArray &body);

// `encoding` as the header has it; empty or "identity": as it is.
// Errors: InvalidValue (unknown encoding), InvalidJson (damaged or cut off), TooLarge.
Result<QByteArray> unpack(const QByteArray &encoding, const QByteArray &body, qint64 limit);

} // namespace plumb
