// A ListQuery as SQL. Which list of the kind (list_keys.h) is walked is chosen here, not left to the planner's
// guess: a list costs what its page costs, whatever the number of records.
//
// Paging is by key, never by offset: order is (sort field, rid), or rid alone, backwards, where there
// is no sort field (what came here last comes first). Records without a value in the sort field come first, as SQLite sorts them.
#pragma once

#include "app/model/schema.h"
#include "app/store/types.h"

#include <QByteArray>

namespace plumb::sqlite { class Statement; }

namespace plumb::store {

struct ListSql {
    QByteArray sql;
    QList<QJsonValue> values;  // to bind from 1, in order

    void bind(sqlite::Statement &statement) const;
};

// A list is read in stretches, each of which is one walk along it: rows without a value in the
// sort field, the rest of those with the anchor's key, those beyond it.
enum class Stretch { ByArrival, WithoutKey, SameKey, WithKey };
// Stretches of a query in the order its list shows them.
QList<Stretch> stretchesOf(const ListQuery &query);

// Columns of the page: those recordFrom() reads, then the sort key.
ListSql pageSql(const Schema &schema, const ListQuery &query, Stretch stretch, const Anchor *after, int limit);
// All rows, in no order; `columns` are those of record.
ListSql rowsSql(const Schema &schema, const ListQuery &query, const QByteArray &columns);
ListSql countSql(const Schema &schema, const ListQuery &query);
// Rows (value of the field, or null, and count).
ListSql countBySql(const Schema &schema, const ListQuery &query, const QString &field);

} // namespace plumb::store
