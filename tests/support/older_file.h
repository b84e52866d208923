// A database as an app of the version before left it: the tables of that version, filled from a file
// of today. So every upgrade is tested with real content, and no binary file has to be kept.
#pragma once

#include "app/sqlite/sqlite.h"

#include <QList>
#include <QMap>

namespace plumb::test {

// A table of the older version: what gives its columns of today's tables, where its name alone does not.
using Shapes = QMap<QByteArray, QByteArray>;

// `older` has the empty tables of its version; `today` is the path of a closed file with the same key.
// Virtual tables are left empty: what they hold is made from the others.
inline Status fillFrom(sqlite::Database &older, const QString &today, const Shapes &shapes = {})
{
    PLUMB_ASSIGN(auto attach, older.prepare("ATTACH DATABASE ? AS today"));
    PLUMB_TRY(attach.bind(1, today).run());
    QList<QByteArray> copies;
    {
        PLUMB_ASSIGN(auto tables, older.prepare(
            "SELECT t.name, (SELECT group_concat(name) FROM pragma_table_info(t.name, 'main')) FROM main.sqlite_schema t"
            " WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'search%' AND t.name <> 'find' AND t.name NOT LIKE 'find!_%' ESCAPE '!'"));
        for (;;) {
            PLUMB_ASSIGN(const bool found, tables.step());
            if (!found)
                break;
            const QByteArray name = tables.bytes(0);
            copies << "DELETE FROM main." + name + "; INSERT INTO main." + name + '(' + tables.bytes(1) + ") SELECT " + tables.bytes(1)
                    + " FROM " + shapes.value(name, "today." + name);
        }
    }
    PLUMB_TRY(older.execute("PRAGMA foreign_keys = OFF"));
    for (const QByteArray &copy : copies)
        PLUMB_TRY(older.execute(copy.constData()));
    return older.execute("DETACH DATABASE today");
}

} // namespace plumb::test
