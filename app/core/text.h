// Small conversions used by every layer.
#pragma once

#include <QByteArray>
#include <QString>

namespace plumb {

// RFC 4648 section 5, without padding.
QByteArray toBase64Url(const QByteArray &raw);
// Nothing but the alphabet above; null on anything else.
QByteArray fromBase64Url(const QByteArray &text);

// SHA-256 as 64 lower-case hex digits: the form hashes have in records, paths and on the wire.
bool isSha256Hex(const QByteArray &text);

} // namespace plumb
