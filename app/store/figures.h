// How many records of each scope are here, and their checksum: what the office's figures are held
// against. Counted along as records come (in memory, written once per transaction), so that a page of
// a thousand records costs one row. Only records of the office's present epoch count (seq > 0).
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QHash>

#include <optional>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

class Figures {
public:
    explicit Figures(sqlite::Database &database) : m_database(database) {}

    // A record's sequence went from `before` to `after`; 0: the office does not know it.
    void moved(const QString &scope, const Id &record, qint64 before, qint64 after);
    // Adds what was collected to the rows of `scope`; in the caller's transaction.
    Status write();

    struct Own {
        qint64 rows = 0;
        quint64 checksum = 0;
        bool operator==(const Own &) const = default;
    };
    // As written. A scope whose figures are not known (an older file, a rescued one) is counted first.
    Result<Own> of(const QString &scope);

private:
    Result<std::optional<Own>> known(const QString &scope) const;
    Result<Own> count(const QString &scope) const;
    Status keep(const QString &scope, const Own &own);

    sqlite::Database &m_database;
    QHash<QString, Own> m_moved; // sums may wrap, both are differences
};

} // namespace plumb::store
