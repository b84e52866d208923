// What goes in and out of the device's store. Plain values, safe to hand between threads.
#pragma once

#include "app/model/record.h"
#include "app/model/schema.h"
#include "app/model/wire_scope.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace plumb::store {

// Who is using this device; set when it joined an office.
struct Identity {
    Id device;
    Id person;
    QString personName;
    Id company;
    QString companyName;
    QString officeUrl;
    QByteArray officeFingerprint;
    QByteArray officePublicKey;
    QByteArray token;         // bearer token; the database it lies in is encrypted
    QByteArray signingSecret; // Ed25519
};

// One record's part of a user action: set these fields (null clears). A new record needs a new id.
struct Edit {
    Id record;
    QString kind;
    QString scope;
    QJsonObject set;
};

// Bytes that come with a save (a photo's original). Named by their SHA-256.
struct NewBlob {
    QByteArray sha256;    // hex; must be the hash of bytes, is computed when empty
    QByteArray bytes;
    QString mediaType;
};

// One user action: all of it lands, in one transaction, or none of it.
struct Save {
    std::vector<Edit> edits;
    std::vector<NewBlob> blobs;
    Moment at{};               // when it happened
    QString finishesDraft;     // the draft this save makes obsolete; may be empty
    QString reason;            // why, where it sets fields of a sealed record (app/model/seal.h); may be empty
};

struct StoredRecord {
    Id id;
    QString kind;
    QString scope;
    qint64 seq = 0;            // office sequence; 0: the office has not seen it yet
    bool unsent = false;       // has changes the office has not answered
    QJsonObject fields;        // the office's view with unsent changes on top
};

// A live list: kind, equality filters, one sort field, optionally a search text.
struct ListQuery {
    QString kind;
    QString scope;                          // empty = every scope on this device
    QList<std::pair<QString, QJsonValue>> where; // field = value; value null = field empty; a list = one of these
    QString sortBy;                         // field; empty = what came here last comes first
    QJsonValue below;                       // only what lies below it in `sortBy`; what has nothing there is left out
    bool descending = false;
    QString search;                         // as typed; every word must match
    bool includeVoid = false;
    bool operator==(const ListQuery &) const = default;
};

// Where a page starts: the sort key and number of the row before it. Opaque to everybody else.
struct Anchor {
    QJsonValue key;
    qint64 rid = 0;
    bool atStart = true;
};

struct ListPage {
    std::vector<StoredRecord> rows;
    Anchor next;               // for the page after; rows.size() < limit: there is none
};

// Tells views what may have changed. Empty ids = "anything of this kind and scope".
struct ChangeNotice {
    QString kind;
    QString scope;
    std::vector<Id> ids;
};

enum class BlobState { Captured, Sending, Confirmed, Remote };

struct BlobInfo {
    QByteArray sha256;
    QString mediaType;
    qint64 size = 0;
    qint64 offset = 0;         // bytes the office has confirmed while Sending; bytes that are here while being fetched
    BlobState state = BlobState::Captured;
    bool here = false;         // the bytes are on this device
    Moment wantedAt{};         // not here, but somebody wanted to see it; epoch 0: nobody
    bool absent = false;       // not here, and not at the office either when it was last asked
};

// One line of the Sync page.
struct WaitingItem {
    enum class Kind { Change, Blob, Refused, Conflict };
    Kind what = Kind::Change;
    Id record;                 // of changes: the record they belong to
    QString recordKind;
    QString scope;             // of refused: where the record lives, also where it is no longer shown
    QString title;             // in the schema's words; empty: unknown
    qint64 bytes = 0;
    qint64 sentBytes = 0;
    int changes = 0;
    qint64 op = 0;             // refused: the change's number
    QByteArray sha256;         // of files
    QString code;              // refused: why
    QString detail;
    QJsonObject values;        // refused: what the person had entered
    Moment at{};
};

// A repair would remove very many records of a scope: a person decides.
struct RemovalQuestion {
    QString scope;
    qint64 count = 0;
    qint64 of = 0;
    bool operator==(const RemovalQuestion &) const = default;
};
inline constexpr int mostRepairs = 3; // of one scope without success, then it is a finding

// A change of a scope's history whose place in the chain has been checked.
struct VerifiedChange {
    qint64 seq = 0;
    Moment receivedAt{};
    Change change;
    QByteArray hash;           // of the change, hex
    QByteArray chain;          // of the scope with it, hex
};

// How far the history of a scope is verified.
struct LogPosition {
    QString scope;
    qint64 seq = 0;
    QByteArray chain;
};

// Where a history does not fit, and why; technical English.
struct HistoryBreak {
    qint64 seq = 0;
    QString detail;
};

// One thing that happened to a record.
struct HistoryEvent {
    qint64 seq = 0;
    Id author;
    Id device;
    Moment at{};               // by the author's clock
    Moment receivedAt{};       // by the office's
    QJsonObject fields;        // what was set; without what the law had erased
    bool lost = false;         // of a book before: the restored office does not have it (yet)
};

struct SyncState {
    qint64 waitingChanges = 0;
    qint64 waitingRecords = 0;
    qint64 waitingBlobs = 0;
    qint64 waitingBytes = 0;
    Moment lastWanted{};       // when somebody last wanted to see a file that is still not here
    qint64 refused = 0;
    qint64 conflicts = 0;
    qint64 held = 0;           // records that this device alone is known to have
    qint64 suspended = 0;      // scopes that a restored office does not know
    qint64 findings = 0;       // what did not fit, not looked at yet
    ErrorCode finding = ErrorCode::Internal; // the newest of them
    QString findingDetail;
    std::vector<RemovalQuestion> removals;
    Moment lastSuccess{};      // epoch 0: never
    qint64 cursor = 0;
    QString epoch;
    Millis clockOffset{0};     // office minus device, at the last answer
};

struct StorageUse {
    qint64 records = 0;        // bytes
    qint64 blobs = 0;
    qint64 evictable = 0;      // confirmed at the office, could be fetched again
    qint64 fileSize = 0;
};

// What opening found out besides success.
struct OpenReport {
    bool created = false;
    int upgradedFrom = 0;      // 0: no upgrade was needed
    bool rescued = false;      // the old file was damaged and set aside
    QString setAside;          // where it lies now
    qint64 rescuedRecords = 0;
    qint64 rescuedChanges = 0;
    qint64 rescuedBlobs = 0;
    qint64 lostRows = 0;       // rows that could not be read (at least)
};

} // namespace plumb::store
