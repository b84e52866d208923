// What device and office say to each other in POST /v1/sync. Both bodies are lines (NDJSON): the
// first is a header object; a request then has one exact change per line, a response one record
// per line. Lines keep change bytes exact and let records go to the database without being parsed
// and written again. docs/protocol.md explains it to strangers.
#pragma once

#include "app/model/change.h"

#include <QMap>

#include <optional>
#include <vector>

namespace plumb::wire {

inline constexpr int version = 1;
inline constexpr int maxPushChanges = 500;
inline constexpr qsizetype maxPushBytes = 1024 * 1024;        // of changes, uncompressed
inline constexpr qsizetype maxRequestBytes = 2 * 1024 * 1024; // whole body, uncompressed
inline constexpr int maxPageRecords = 1000;
inline constexpr qsizetype maxPageBytes = 512 * 1024;
inline constexpr qsizetype maxResponseBytes = 4 * 1024 * 1024; // a device refuses more, uncompressed

// Changes up to this op (and above that of the mark before) were made when the office had another epoch.
// Their base numbers are of a book that is gone: of the present one their author had seen what is up to
// this sequence, and nothing can be said about the rest.
struct MadeBefore {
    qint64 throughOp = 0;
    qint64 seenSeq = 0;
    bool operator==(const MadeBefore &) const = default;
};
inline constexpr int maxMadeBefore = 100;

struct SyncRequest {
    QString epoch;                    // empty before the first answer
    qint64 cursor = 0;
    QByteArray grantsTag;             // what the device believes its grants are; empty = does not know
    QMap<QString, qint64> catchUp;    // newly granted scopes still being fetched: scope -> cursor
    std::vector<QByteArray> changes;  // exact bytes, ops ascending, whole user actions
    QByteArray signature;             // base64url Ed25519 over the hash (hex) of the last change; empty without changes
    std::vector<MadeBefore> madeBefore = {}; // ops ascending; changes above the last were made in this epoch
    qint64 firstOp = 0;               // of the first change, where this device has none any more of those the
                                      // office misses before it; else 0
    bool asksSeries = false;          // this device does not know the letters of its numbers
};

// The office's answer to one change.
struct ChangeAnswer {
    enum class Outcome { Applied, Merged, Conflicted, Unchanged, Refused };
    qint64 op = 0;
    Outcome outcome = Outcome::Applied;
    qint64 seq = 0;                   // 0 where refused or unchanged
    QString code;                     // refused: errorName, else empty
    QString detail;                   // refused: field and reason
    QStringList lostFields;           // conflicted: fields where the other value shows
    bool operator==(const ChangeAnswer &) const = default;
};

struct Grant {
    QString scope;
    QStringList roles;
    bool operator==(const Grant &) const = default;
};

// How a scope stands at the office, signed by it (proof.h, headText).
struct ScopeState {
    QByteArray head;                  // hex: hash chain head of the scope's log
    qint64 rows = 0;
    QByteArray checksum;              // 16 hex digits
    qint64 headSeq = 0;               // sequence of the change the head ends with
    QByteArray signature{};           // base64url Ed25519
    bool operator==(const ScopeState &) const = default;
};

// [seq,"id","kind","scope",{versions},{fields}] : one line of a page
struct RecordLine {
    qint64 seq = 0;
    Id id;
    QString kind;
    QString scope;
    QByteArray versions;              // JSON as received
    QByteArray fields;                // JSON as received
    bool operator==(const RecordLine &) const = default;
};

struct SyncResponse {
    QString epoch;
    qint64 epochSeq = 0;              // where the epoch began: up to here the book is as it was before
    std::vector<ChangeAnswer> answers;
    qint64 lastOp = 0;                // the device's last op the office has taken
    qint64 cursor = 0;                // new cursor after this page
    bool complete = true;             // false: ask again at once
    QByteArray grantsTag;
    std::optional<std::vector<Grant>> grants; // only when the device's tag was out of date; then no records
    QStringList revoked;              // with grants: scopes this device was told before and may keep no longer
    QByteArray grantsSignature;       // with grants: base64url Ed25519 over both (proof.h, grantsText)
    QMap<QString, qint64> catchUp;    // new cursors; -1 = caught up
    QMap<QString, ScopeState> scopes; // those that moved
    qint64 backupSeq = 0;             // changes up to this sequence are in a verified backup
    Moment officeTime{};
    Moment leaseUntil{};              // how long the device may show records without another answer; 0: not told
    QByteArray token{};               // instead of the present one, from the next request on; empty: keep it
    QString series{};                 // the letters of this device's numbers, where it asked; empty: not told
    QByteArray deviceRevoked{};       // base64url Ed25519 of the office over revocationText(); empty: it is not
    std::vector<QByteArray> verifiedBlobs; // hashes asked about that the vault now holds
    std::vector<RecordLine> records;
};

QByteArray encode(const SyncRequest &request);
Result<SyncRequest> decodeRequest(const QByteArray &body);
// With the changes as they came: lean (lean_line.h). Whoever takes them makes them whole.
Result<SyncRequest> decodeRequestAsSent(const QByteArray &body);
// encode(), with every change but the first lean. The changes must be a chain.
QByteArray encodeLean(SyncRequest request);

// The record lines are given separately so that the office can write them straight from its database.
QByteArray encodeHeader(const SyncResponse &response);
QByteArray encodeRecordLine(const RecordLine &line); // without the newline
Result<SyncResponse> decodeResponse(const QByteArray &body);

// Reads one record line without building a document. Error: InvalidJson with the offset.
Result<RecordLine> decodeRecordLine(QByteArrayView line);

// {"head":…,"rows":…,"seq":…,"sig":…,"sum":…}. Error: InvalidJson with the name of what is wrong.
QJsonObject toJson(const ScopeState &state);
Result<ScopeState> scopeStateFrom(const QJsonObject &object);

// What the office signs when it tells a device that it is revoked.
QByteArray revocationText(const Id &device);

QByteArray outcomeName(ChangeAnswer::Outcome outcome);

} // namespace plumb::wire
