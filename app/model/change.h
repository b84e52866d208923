// A change is what one person did to one record. Its bytes are made once on the device, signed,
// and kept exactly so on both sides for ever.
//
// Wire form (canonical JSON, keys sorted):
//   {"at":…ms,"author":id,"base":{field:seq},"device":id,"hlc":"<16 hex>","id":id,"kind":…,"more":true,
//    "op":n,"prev":"<64 hex>","record":id,"salt":"<16 base64url>","scope":…,"set":{field:value},"v":1}
//
// Hash: SHA-256 over the same object where "salt" and "set" are replaced by
//   "digest": {field: SHA-256 hex of  salt bytes + canonical [field, value]}
// so that a person's data can later be erased from a change (value and salt removed, digest left)
// without breaking the chain of hashes above it (docs/storage.md, "Erasure").
#pragma once

#include "app/model/record.h"

#include <QByteArray>

namespace plumb {

struct Change {
    Id id;                     // changeIdOf(hlc, salt); other ids are as good
    Id device;
    qint64 op = 0;             // this device's running number, from 1, without gaps
    Id record;
    QString kind;
    QString scope;
    Id author;                 // person
    Moment at{};               // when it happened, by the device's wall clock
    Hlc hlc;
    QMap<QString, qint64> base; // for each field set: the office version its author saw
    QJsonObject set;           // field: new value; null clears
    QByteArray prev;           // hash (hex) of this device's change before; 64 zeros for the first
    QByteArray salt;           // 12 bytes; older ones have 16
    bool more = false;         // the next op belongs to the same user action: applied together or not at all
    QJsonObject digest;        // only where set was erased

    bool operator==(const Change &) const = default;
};

inline const QByteArray firstPrev = QByteArray(64, '0');
inline constexpr int saltBytes = 12;

// Limits of one change, checked on both sides.
inline constexpr qsizetype maxChangeBytes = 256 * 1024;

// The change as it is to be judged where base numbers above `seq` are of a book that is gone.
Change basedUpTo(Change change, qint64 seq);

// UUID version 7: the milliseconds of `hlc`, then the beginning of
// SHA-256("plumbline change id\n" + hlc (8 bytes, big endian) + salt).
Id changeIdOf(Hlc hlc, const QByteArray &salt);

QByteArray encodeChange(const Change &change);
// Strict: every name known, every value of its type. Error: InvalidJson with the field's name.
Result<Change> decodeChange(const QByteArray &bytes);
// Hex SHA-256 as defined above.
QByteArray changeHash(const Change &change);

} // namespace plumb
