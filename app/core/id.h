// Identifiers: UUID version 7 (RFC 9562), made on the device, so a record has its name before
// any server knows it. Sorted by bytes they are roughly in order of creation.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace plumb {

using Id = QUuid;

// 48 bits of milliseconds, version, 74 random bits.
Id newId(const Clock &clock, Random &random);
// The same of ten bytes that are as good as random; version and variant take six bits of them.
Id idFrom(quint64 millis, QByteArrayView rest);

// Lower case with dashes, without braces: the one form ids have in JSON.
QString toString(const Id &id);
// Accepts only that form (any case); nothing else, no braces, no null id.
std::optional<Id> parseId(QStringView text);

QByteArray toBytes(const Id &id);                      // 16 bytes, big endian
std::optional<Id> idFromBytes(const QByteArray &raw);  // exactly 16 bytes

} // namespace plumb
