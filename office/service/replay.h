// What a change made of a record at the office, and the same again from the log: the live path and
// `verify` go through one function, so that the book can be proved from its own pages.
#pragma once

#include "app/model/merge.h"
#include "office/ledger/types.h"

#include <functional>
#include <map>

namespace plumb::office {

// A record's past. Both give nothing where it is not known.
struct Past {
    // The fields as they were at this sequence.
    std::function<Result<std::optional<QJsonObject>>(qint64 seq)> stateAt;
    // What that change itself set.
    std::function<Result<std::optional<QJsonObject>>(qint64 seq)> setAt;
    // What this device has set in the record since: the later value of each field.
    std::function<Result<QJsonObject>(const Id &device, qint64 after)> ownAfter;
};

// What of a record's versions this device does not count as its own (LogEntry::ownAfter): the merge rule
// and the workflow look at the result, the record keeps what it had.
OfficeRecord disowned(OfficeRecord record, const Id &device, qint64 ownAfter);

// Of the fields the change sets: what its author saw where something else is there now, as far as the
// merge rule (text, set, counter, group) or the workflow asks. The past is only looked at for these.
// `before` as disowned() gives it.
Result<QJsonObject> seenValues(const KindSchema *kind, const OfficeRecord *before, const Change &change, qint64 ownAfter,
                               const Past &past);

// `before` is null for a new record. `seq` is the sequence the change takes. `lostPast`: it was made in
// an epoch before, its base limited to what is in this book (basedUpTo).
MergeResult mergeAtOffice(const KindSchema *kind, const OfficeRecord *before, const Change &change, qint64 seq,
                          Moment receivedAt, const QJsonObject &seen, bool lostPast, qint64 ownAfter);

// One record's changes from the first on, in order of sequence.
class Replay {
public:
    explicit Replay(const Schema &schema) : m_schema(&schema) {}
    // Error: InvalidJson where the kept bytes cannot be read.
    Status add(const LogEntry &entry);
    const std::optional<OfficeRecord> &current() const { return m_current; }
    std::optional<QJsonObject> stateAt(qint64 seq) const;
    std::optional<QJsonObject> setAt(qint64 seq) const;
    QJsonObject ownAfter(const Id &device, qint64 after) const;

private:
    struct Moved {
        Id device;
        QJsonObject set;
        QJsonObject state;
    };
    const Schema *m_schema;
    std::optional<OfficeRecord> m_current;
    std::map<qint64, Moved> m_past;
};

} // namespace plumb::office
