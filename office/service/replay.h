// What a change made of a record at the office, and the same again from the log: the live path and
// `verify` go through one function, so that the book can be proved from its own pages.
#pragma once

#include "app/model/merge.h"
#include "office/ledger/types.h"

#include <functional>
#include <map>

namespace plumb::office {

// The fields of a record right after the change with this sequence; nullopt where unknown.
using StateAt = std::function<Result<std::optional<QJsonObject>>(qint64 seq)>;

// `before` is null for a new record. `seq` is the sequence the change takes. `stateAt` is only asked
// where two people set a field at once whose values can be combined (text, set, counter).
Result<MergeResult> mergeAtOffice(const Schema &schema, const OfficeRecord *before, const Change &change, qint64 seq,
                                  Moment receivedAt, const StateAt &stateAt);

// One record's changes from the first on, in order of sequence.
class Replay {
public:
    explicit Replay(const Schema &schema) : m_schema(schema) {}
    // Error: InvalidJson where the kept bytes cannot be read.
    Status add(const LogEntry &entry);
    const std::optional<OfficeRecord> &current() const { return m_current; }
    std::optional<QJsonObject> stateAt(qint64 seq) const;

private:
    const Schema &m_schema;
    std::optional<OfficeRecord> m_current;
    std::map<qint64, QJsonObject> m_states;
};

} // namespace plumb::office
