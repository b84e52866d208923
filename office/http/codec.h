// Content-Encoding of bodies: zstd and gzip. Decoding stops at a limit, so that a few bytes cannot
// become a memory full of zeros.
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace plumb::office {

// `encoding` as the header has it; empty or "identity": as it is.
// Errors: InvalidValue (unknown encoding), InvalidJson (broken bytes), TooLarge.
Result<QByteArray> decodeBody(const QByteArray &encoding, const QByteArray &body, qint64 limit);

// The best encoding this Accept-Encoding allows: "zstd", "gzip" or nothing.
QByteArray chooseEncoding(const QByteArray &acceptEncoding);
QByteArray encodeBody(const QByteArray &encoding, const QByteArray &body);

} // namespace plumb::office
