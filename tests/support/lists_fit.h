// Whether records stand in the lists of their kind where their values say, all of them and nothing else (list_keys.h).
#pragma once

#include "app/model/schema.h"
#include "app/sqlite/sqlite.h"
#include "app/store/indexes.h"
#include "app/store/list_keys.h"

#include <QString>

namespace plumb::test {

// Empty: they do. Otherwise the first list in which they do not.
inline QString listsMisfit(sqlite::Database &database, const Schema &schema)
{
    const auto count = [&](const QByteArray &sql) { return database.scalar(sql.constData()).valueOr(-1); };
    qint64 all = 0;
    for (const QString &kind : schema.kinds()) {
        for (const IndexSchema &list : schema.kind(kind)->indexes) {
            const QString name = store::listName(kind, list);
            const QByteArray number = "(SELECT list FROM list_name WHERE name = " + store::sqlText(name) + ')';
            const QByteArray records = " FROM record WHERE kind = " + store::sqlText(kind) + " AND void = 0";
            QByteArray stands = " AND EXISTS (SELECT 1 FROM list_key WHERE list = " + number + " AND rid = record.rid";
            for (qsizetype field = 0; field < store::mostListFields; ++field) {
                const QByteArray value = field < list.fields.size() ? store::fieldExpression(list.fields[field]) : QByteArray("NULL");
                stands += " AND " + store::listColumn(field) + " IS ifnull(" + value + ", " + store::noKey + ')';
            }
            const qint64 there = count("SELECT count(*)" + records);
            if (count("SELECT count(*)" + records + stands + ')') != there
                || count("SELECT count(*) FROM list_key WHERE list = " + number) != there)
                return name;
            all += there;
        }
    }
    return count("SELECT count(*) FROM list_key") == all ? QString() : QStringLiteral("a list that no kind has");
}

} // namespace plumb::test
