// The arithmetic behind "nobody can quietly rewrite it", byte for byte as docs/protocol.md tells
// strangers: the hash chain of a scope, the checksum of its rows, and the texts that the office signs.
// Both sides count with it; what one signs the other can only verify by making the same text.
#pragma once

#include "app/model/wire.h"

namespace plumb {

// Where every scope's chain begins: 64 zeros.
inline const QByteArray firstLink = QByteArray(64, '0');

// Next link of a scope's chain. `before` and `changeHash` and the result: 64 hex digits.
QByteArray nextLink(const QByteArray &before, const QByteArray &changeHash, qint64 seq, Moment receivedAt);

// One record's part of its scope's checksum (a sum modulo 2^64).
quint64 rowSum(const Id &record, qint64 seq);

QByteArray checksumText(quint64 checksum); // 16 hex digits

// What the office signs of a scope as it stands (wire::ScopeState::signature).
QByteArray headText(const QString &epoch, const QString &scope, const wire::ScopeState &state);

// Names this very set of grants: 32 hex digits.
QByteArray grantsTagOf(const std::vector<wire::Grant> &grants);

// What the office signs where it tells a device its grants, and which of those before are over.
QByteArray grantsText(const QString &epoch, const Id &device, const QByteArray &grantsTag, Moment officeTime,
                      const QStringList &revoked);

} // namespace plumb
