// The verified history: every change of a scope as the office took it, in its order, checked link by
// link by app/sync before it comes here. What only the store can know is checked here: the heads this
// device was told, the keys it saw before, its own changes as it sent them.
#pragma once

#include "app/model/change.h"
#include "app/store/types.h"

#include <QMap>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

class HistoryLog {
public:
    explicit HistoryLog(sqlite::Database &database) : m_database(database) {}

    // The next scope whose history is behind the head that was told; nullopt: none is. `after`: scopes in
    // order of name, to take turns.
    Result<std::optional<LogPosition>> behind(const QString &after) const;

    // Takes the next stretch of a scope's history. Where it does not fit what this device knows, nothing
    // is taken and the reason given back.
    Result<std::optional<HistoryBreak>> keep(const LogPosition &position, const std::vector<VerifiedChange> &changes,
                                             const QMap<Id, QByteArray> &keys);
    // It is not fetched further: what comes after a break proves nothing.
    Status stopAt(const QString &scope);

    // What happened to a record, the oldest first; of this epoch, then what a restored office has lost.
    Result<std::vector<HistoryEvent>> of(const Id &record, int most) const;

private:
    Result<std::optional<HistoryBreak>> checkKeys(const QMap<Id, QByteArray> &keys);
    Result<std::optional<HistoryBreak>> checkHeads(const LogPosition &position, const std::vector<VerifiedChange> &changes) const;
    Result<std::optional<HistoryBreak>> checkOwn(const std::vector<VerifiedChange> &changes) const;
    Status write(qint64 sid, const VerifiedChange &change);

    sqlite::Database &m_database;
};

} // namespace plumb::store
