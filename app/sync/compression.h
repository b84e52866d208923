// zstd and gzip with limits: what arrives may be a bomb (a megabyte that unpacks to a terabyte), so
// unpacking stops at the byte where it would grow past what was allowed.
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace plumb::sync {

QByteArray compressZstd(const QByteArray &body);

// `encoding`: the Content-Encoding header; empty or "identity" gives the body back.
// Errors: NotTheOffice for an unknown encoding, damaged or cut data, or more than `most` bytes.
Result<QByteArray> decompress(const QByteArray &encoding, const QByteArray &body, qsizetype most);

} // namespace plumb::sync
