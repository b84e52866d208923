#include "app/store/indexes.h"

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "app/store/kept_values.h"
#include "app/store/list_keys.h"
#include "app/store/records.h"

#include <QSet>

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

const QString indexedFieldsSetting = u"store.search_fields"_s;
const QString formOfFind = u"#find 2"_s; // counts up when findWords() writes otherwise: all such kinds are indexed anew

bool isPlainName(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

Result<QStringList> listsThere(sqlite::Database &database)
{
    auto names = database.cached("SELECT name FROM list_name ORDER BY name");
    QStringList out;
    for (;;) {
        PLUMB_ASSIGN(const bool found, names.step());
        if (!found)
            return out;
        out << names.text(0);
    }
}

QStringList listsOf(const Schema &schema)
{
    QStringList out;
    for (const QString &kind : schema.kinds()) {
        for (const IndexSchema &list : schema.kind(kind)->indexes)
            out << listName(kind, list);
    }
    return out;
}

// As files of older apps have them: an index of the database for each list.
Status dropIndexesOfLists(sqlite::Database &database)
{
    QByteArrayList names;
    {
        PLUMB_ASSIGN(auto rows, database.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE 'by\\_%' ESCAPE '\\'"));
        for (;;) {
            PLUMB_ASSIGN(const bool found, rows.step());
            if (!found)
                break;
            names << rows.bytes(0);
        }
    }
    for (const QByteArray &name : names)
        PLUMB_TRY(database.execute(("DROP INDEX \"" + name + '"').constData()));
    return {};
}

Status indexKindAnew(sqlite::Database &database, const Schema &schema, const QString &kind)
{
    for (const char *const forget : {"DELETE FROM search WHERE rowid IN (SELECT rid FROM record WHERE kind = ?)",
                                     "DELETE FROM find WHERE rowid IN (SELECT rid FROM record WHERE kind = ?)"})
        PLUMB_TRY(database.cached(forget).bind(1, kind).run());
    Records records(database, schema);
    auto statement = database.cached("SELECT rid, json(body) FROM record WHERE kind = ?");
    statement.bind(1, kind);
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return {};
        PLUMB_ASSIGN(const QJsonObject fields, parseObject(statement.bytes(1)));
        PLUMB_TRY(records.index(statement.integer(0), kind, fields, false));
    }
}

} // namespace

QByteArray sqlText(const QString &text)
{
    QString escaped = text;
    return '\'' + escaped.replace(u'\'', u"''"_s).toUtf8() + '\'';
}

QString fieldPath(const QString &field)
{
    if (isPlainName(field))
        return u"$."_s + field;
    return u"$.\"%1\""_s.arg(QString(field).replace(u'"', u"\\\""_s));
}

QByteArray fieldExpression(const QString &field)
{
    return "json_extract(body," + sqlText(fieldPath(field)) + ')';
}

Status bringListsInLine(sqlite::Database &database, const Schema &schema)
{
    const QStringList wanted = listsOf(schema);
    PLUMB_ASSIGN(const QStringList there, listsThere(database));
    if (QSet<QString>(wanted.begin(), wanted.end()) == QSet<QString>(there.begin(), there.end()))
        return {};
    sqlite::Transaction transaction(database);
    PLUMB_TRY(transaction.begun());
    PLUMB_TRY(dropIndexesOfLists(database));
    ListKeys lists(database, schema);
    for (const QString &name : there) {
        if (!wanted.contains(name))
            PLUMB_TRY(lists.drop(name));
    }
    for (const QString &kind : schema.kinds()) {
        for (const IndexSchema &list : schema.kind(kind)->indexes) {
            if (!there.contains(listName(kind, list)))
                PLUMB_TRY(lists.make(kind, list));
        }
    }
    return transaction.commit();
}

Status bringSearchInLine(sqlite::Database &database, const Schema &schema)
{
    QJsonObject wanted;
    for (const QString &name : schema.kinds()) {
        const KindSchema &kind = *schema.kind(name);
        wanted.insert(name, QJsonArray::fromStringList(kind.find > 0 ? QStringList(kind.search) << formOfFind : kind.search));
    }
    PLUMB_ASSIGN(const QJsonObject present, Settings(database).get(indexedFieldsSetting));
    if (wanted == present)
        return {};
    sqlite::Transaction transaction(database);
    PLUMB_TRY(transaction.begun());
    for (const QString &name : schema.kinds()) {
        if (present.value(name) != wanted.value(name))
            PLUMB_TRY(indexKindAnew(database, schema, name));
    }
    PLUMB_TRY(Settings(database).set(indexedFieldsSetting, wanted));
    return transaction.commit();
}

} // namespace plumb::store
