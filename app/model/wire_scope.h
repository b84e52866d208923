// What device and office say about one scope when a copy has to be checked: which records there are
// (…/ids), some of them by id (…/records), and everything that ever happened in it (…/history).
// Bodies are lines like those of POST /v1/sync: a header object first. docs/protocol.md explains
// them to strangers. Everything here reads input nobody can be trusted with: strict, with limits.
#pragma once

#include "app/model/wire.h"

namespace plumb::wire {

inline constexpr int maxIdsPage = 20000;          // lines of …/ids
inline constexpr int maxRecordsAsked = 500;       // ids of one …/records
inline constexpr int maxHistoryPage = 100;        // changes of one …/history,
inline constexpr qsizetype maxHistoryBytes = 512 * 1024; // or this much of them; at least one

// "/v1/scopes/site/<id>/ids": a scope's name is one or two parts of the path, never escaped.
QString scopePath(const QString &scope, const QString &what);

// [seq,"id"], in order of seq. A record that changes meanwhile comes again with its new sequence.
struct IdLine {
    qint64 seq = 0;
    Id id;
    bool operator==(const IdLine &) const = default;
};

struct IdsPage {
    QString epoch;
    QString scope;
    bool complete = true;          // false: ask again after the last sequence
    ScopeState state;              // as of the moment this page was read
    std::vector<IdLine> ids;
};

QByteArray encode(const IdsPage &page);
Result<IdsPage> decodeIds(const QByteArray &body);

// {"ids":[…]}; of the answer the first `taken` ids have been looked up, those that are not among the
// records do not exist in this scope.
QByteArray encodeRecordsAsked(const std::vector<Id> &ids);
Result<std::vector<Id>> decodeRecordsAsked(const QByteArray &body);

struct RecordsPage {
    QString epoch;
    QString scope;
    qint64 taken = 0;
    std::vector<RecordLine> records;
};

QByteArray encode(const RecordsPage &page);
Result<RecordsPage> decodeRecords(const QByteArray &body);

// [seq,received,"chain","signature",{change}]; the change's bytes exactly as its device sent them.
struct HistoryLine {
    qint64 seq = 0;
    Moment receivedAt{};
    QByteArray chain;              // 64 hex digits: the scope's chain with this change
    QByteArray signature;          // base64url; only on the last change of a push, else empty
    QByteArray change;
    bool operator==(const HistoryLine &) const = default;
};

struct HistoryPage {
    QString epoch;
    QString scope;
    qint64 after = 0;              // as asked
    QByteArray from;               // the chain at `after`; 64 zeros at 0
    bool complete = true;
    ScopeState state;              // with complete: the last line's chain is its head
    QMap<Id, QByteArray> keys;     // public keys (32 bytes) of the devices whose changes are here
    std::vector<HistoryLine> lines;
};

QByteArray encode(const HistoryPage &page);
Result<HistoryPage> decodeHistory(const QByteArray &body);

} // namespace plumb::wire
