// What the ledger keeps, as plain values.
#pragma once

#include "app/model/record.h"
#include "app/model/wire_scope.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace plumb::office {

struct Company {
    Id id;
    QString name;
    QString epoch;       // changes when the office is restored from a backup
    qint64 seq = 0;      // last sequence given out
    Id officeDevice;     // under which the office signs what it writes itself
    Millis lease{0};     // how long a device may show records without the office; 0: as usual (tuning.h)
    qint64 epochSeq = 0; // where the epoch began: up to here the book is as it was before
};

struct Device {
    Id id;
    Id person;
    QString name;
    QByteArray publicKey;  // 32 bytes
    QByteArray tokenHash;  // 32 bytes, of the present one; the token itself is kept nowhere
    qint64 lastOp = 0;
    QByteArray lastHash = QByteArray(64, '0'); // of the change at lastOp
    bool revoked = false;
    qint64 generation = 0; // of the present token (office/service/tokens.h); 0: of the first form
    Moment tokenMade{};    // when it was first used
    Moment lastSeen{};     // to about ten minutes; 0: never
    qint64 forkSeq = 0;    // sequence at which two copies of it were last told apart
    qint64 forks = 0;      // how often
    qint64 series = 0;     // ordinal of the letters before its numbers (office/service/series.h); the ledger gives it
};

// The state of a record as the office knows it.
struct OfficeRecord {
    Record record;
    FieldVersions versions;
    qint64 seq = 0;
};

// One change as it was received, and what became of it. Refused ones stay here as quarantine.
struct LogEntry {
    Id device;
    qint64 op = 0;
    qint64 seq = 0;          // 0: took none (refused, unchanged)
    Id record;
    QString scope;
    QByteArray bytes;        // exactly as sent
    QByteArray hash;         // 64 hex digits
    QByteArray chain;        // 64 hex digits; empty without a sequence
    Moment receivedAt{};
    QByteArray signature;    // 64 bytes, on the last change of each push; it covers those before
    wire::ChangeAnswer answer;
    qint64 ownAfter = 0;     // of a device that lives twice: what it wrote up to here is judged as somebody else's
    std::optional<qint64> seenSeq = {}; // made in an epoch before: of this book its author had seen what is up to here
};

// Changes of a device that the office lost with a book and the device no longer has.
struct SeamRow {
    Id device;
    qint64 from = 0;         // the first that is missing
    qint64 to = 0;           // the last
    Moment at{};             // when that was learnt
};

// A verified backup of the book.
struct BackupRow {
    Moment made{};
    QString epoch;
    qint64 seq = 0;          // everything up to here is in it
    QString place;
};

// What somebody decided about a refused change.
struct ReviewRow {
    Id device;
    qint64 op = 0;
    QString state;           // released, dismissed
    Moment at{};
    QString by;              // person
    qint64 seq = 0;          // released: the sequence the office's own change took
};

// Something worth knowing who did it: reads of the quarantine, exports, revocations.
struct EventRow {
    Moment at{};
    QString what;
    std::optional<Id> device;
    QString by;              // person, where one is known
    QString detail;
};

struct InviteRow {
    QByteArray codeHash;     // 32 bytes
    Id person;
    Moment expires{};
    std::optional<Id> usedBy;
    qint64 generation = 0;   // of the token it was used for
};

struct Membership {
    Id id;
    Id person;
    QString scope;
    QString role;
};

// Head, number and checksum of one scope.
struct ScopeRow {
    qint64 headSeq = 0;
    QByteArray chain = QByteArray(64, '0');
    qint64 rows = 0;
    quint64 checksum = 0;
};

// What a commit moved, for those who wait for it.
struct Committed {
    qint64 seq = 0;              // the company's, after it
    QStringList scopes;          // with new records
    std::vector<Id> persons;     // whose memberships may have changed
    std::vector<Id> devices;     // written anew: token or state may have changed
    bool clocks = false;         // something that clocks depend on
    bool plans = false;          // something that follow-up visits hang on
    bool deliveries = false;     // something waits to be sent to a webhook
};

// A complaint whose clocks are to be looked at.
struct ClockRow {
    Id complaint;
    bool fresh = false;          // new in the book: nobody has looked at it yet
};

// An address outside that is told of complaints (office/notify/webhook_form.h).
struct WebhookRow {
    Id id;
    QString form;                // json, wecom, dingtalk, feishu
    QString url;                 // may itself be a secret: robots have their key in it
    QString secret;              // to sign with; empty: robots only
    QString language;            // of what robots say
    bool inside = false;         // may lie in the company's own network, and speak plain HTTP
    Moment added{};
    bool removed = false;
};

// Something a webhook is told, and how far that has come.
struct DeliveryRow {
    qint64 number = 0;           // 0: new
    Id webhook;
    Id event;                    // each webhook hears of it once
    QByteArray facts;            // JSON, without anything of a client
    Moment made{};
    int tries = 0;
    std::optional<Moment> next;  // when it is tried next; nothing: it is over
    QString state;               // waiting, delivered, given_up
    int status = 0;              // HTTP's, of the last try; 0: there was none
    QString problem;             // of the last try, in words
};

struct UploadRow {
    QByteArray id;           // 32 hex digits, unguessable
    Id device;
    QByteArray sha256;       // promised; empty: a part of a file
    qint64 length = 0;       // -1: not known yet
    qint64 offset = 0;       // moves once, to `length`, when the file is published; until then the vault knows
    Moment expires{};
    QByteArray metadata{};   // Upload-Metadata as it was given
    QByteArray concat{};     // Upload-Concat as it was given

    bool isPart() const { return concat == "partial"; }
    bool isJoined() const { return concat.startsWith("final;"); }
    bool published() const { return length > 0 && offset == length; }
};

struct BlobRow {
    QByteArray sha256;
    qint64 size = 0;
    Id device;               // who sent it
    Moment verifiedAt{};
};

} // namespace plumb::office
