// What does not fit together between what the office said before and what it says now: kept for good,
// told until somebody has looked. Evidence, not a verdict: the words are in the office's own signed
// statements, which stand in `detail`.
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <vector>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

struct Finding {
    ErrorCode code = ErrorCode::HistoryBroken; // or Diverged, DeviceCopied
    QString scope;
    qint64 seq = 0;      // where
    QString epoch;
    QString detail;      // technical English
    Moment at{};
    bool seen = false;
};

class Findings {
public:
    explicit Findings(sqlite::Database &database) : m_database(database) {}

    // The same thing found again is not written twice.
    Status add(const Finding &finding);
    Result<std::vector<Finding>> all() const; // the newest first
    Status markSeen();

private:
    sqlite::Database &m_database;
};

} // namespace plumb::store
