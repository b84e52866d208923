// The arithmetic behind "nobody can quietly rewrite it": the hash chain of a scope and the checksum
// of its rows, byte for byte as docs/protocol.md tells strangers.
#pragma once

#include "app/core/clock.h"
#include "app/core/id.h"

namespace plumb::office {

// Next link of a scope's chain. `before` and `changeHash` and the result: 64 hex digits.
QByteArray nextLink(const QByteArray &before, const QByteArray &changeHash, qint64 seq, Moment receivedAt);

// One record's part of its scope's checksum (a sum modulo 2^64).
quint64 rowSum(const Id &record, qint64 seq);

QByteArray checksumText(quint64 checksum); // 16 hex digits

} // namespace plumb::office
