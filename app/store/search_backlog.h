// Records whose words are not yet in the search index. A page of many records would take several times
// as long with them; so it is noted in the same transaction from which number to which they go, and the words follow when
// nothing more urgent is to be done (SearchBacklog::work), or before somebody searches.
#pragma once

#include "app/core/result.h"
#include "app/model/schema.h"

#include <chrono>
#include <optional>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

class SearchBacklog {
public:
    SearchBacklog(sqlite::Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    Status add(qint64 first, qint64 last);
    Result<bool> isEmpty() const;
    // Writes words for about so long; the number of records done, 0: none is left. The caller holds the
    // transaction.
    Result<int> work(std::chrono::milliseconds time);

private:
    struct Stretch {
        qint64 first = 0;
        qint64 last = 0;
    };
    Result<std::optional<Stretch>> next() const;
    Result<int> work(const Stretch &stretch);
    Status shorten(const Stretch &stretch, qint64 done);

    sqlite::Database &m_database;
    const Schema &m_schema;
};

} // namespace plumb::store
