// Where records stand in the lists of their kind ("indexes" of the kind's file: fields to filter and sort by).
//
// The lists of all kinds are one table, `list_key`. As an index of the database each, every write to `record`
// had to open and judge those of all kinds: some hundreds, however few its own kind has. So a new kind of record
// costs the others nothing.
//
// Values are as json_extract gives them; a record without one stands at `noKey`, below every value, as SQLite
// sorts null. Voided records stand in none.
#pragma once

#include "app/core/result.h"
#include "app/model/schema.h"

#include <QByteArray>
#include <QJsonObject>

namespace plumb::sqlite {
class Database;
class Statement;
}

namespace plumb::store {

inline constexpr const char *noKey = "-9e999"; // minus infinity, which JSON has not
inline constexpr qsizetype mostListFields = 2; // columns of the table

// The name of a list in the file: issue:site,due_on.
QString listName(const QString &kind, const IndexSchema &list);
// A column of the table for the field of this number.
QByteArray listColumn(qsizetype field);

class ListKeys {
public:
    ListKeys(sqlite::Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    // The record as it lies in its row, where it is not voided.
    Status add(qint64 rid, const QString &kind);
    // Before its row changes or goes.
    Status remove(qint64 rid, const QString &kind);
    Status removeScope(const QString &scope);
    // Records of a kind whose numbers lie within these.
    Status addMany(const QString &kind, qint64 first, qint64 last);
    // Whether a record stands elsewhere after it than before it.
    bool moves(const QString &kind, const QJsonObject &before, const QJsonObject &after) const;

    // All records of a kind in a list that the file does not have yet.
    Status make(const QString &kind, const IndexSchema &list);
    Status drop(const QString &name);

private:
    Status fill(sqlite::Statement &&rows);
    const std::vector<IndexSchema> &listsOf(const QString &kind) const;

    sqlite::Database &m_database;
    const Schema &m_schema;
};

} // namespace plumb::store
