#include "app/store/indexes.h"

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "app/store/kept_values.h"
#include "app/store/records.h"

#include <QMap>

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

// Name -> SQL of what the schema asks for, and of what the file has.
QMap<QByteArray, QByteArray> wantedIndexes(const Schema &schema)
{
    QMap<QByteArray, QByteArray> out;
    for (const QString &name : schema.kinds()) {
        for (const IndexSchema &index : schema.kind(name)->indexes)
            out.insert(indexName(name, index), indexSql(name, index));
    }
    return out;
}

Result<QMap<QByteArray, QByteArray>> presentIndexes(sqlite::Database &database)
{
    auto statement = database.cached("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND name LIKE 'by\\_%' ESCAPE '\\'");
    QMap<QByteArray, QByteArray> out;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return out;
        out.insert(statement.bytes(0), statement.bytes(1));
    }
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

QByteArray fieldExpression(const QString &field)
{
    QString path = u"$."_s + field;
    if (!isPlainName(field))
        path = u"$.\"%1\""_s.arg(QString(field).replace(u'"', u"\\\""_s));
    return "json_extract(body," + sqlText(path) + ')';
}

QByteArray indexName(const QString &kind, const IndexSchema &index)
{
    return ("by_"_L1 + kind + u'_' + index.fields.join(u'_')).toUtf8();
}

QByteArray indexSql(const QString &kind, const IndexSchema &index)
{
    QByteArrayList columns;
    for (const QString &field : index.fields)
        columns << fieldExpression(field);
    return "CREATE INDEX \"" + indexName(kind, index) + "\" ON record(" + columns.join(", ") + ") WHERE kind = "
        + sqlText(kind) + " AND void = 0";
}

Status bringIndexesInLine(sqlite::Database &database, const Schema &schema)
{
    const QMap<QByteArray, QByteArray> wanted = wantedIndexes(schema);
    PLUMB_ASSIGN(const auto present, presentIndexes(database));
    if (wanted == present)
        return {};
    sqlite::Transaction transaction(database);
    PLUMB_TRY(transaction.begun());
    for (auto it = present.begin(); it != present.end(); ++it) {
        if (wanted.value(it.key()) != it.value())
            PLUMB_TRY(database.execute(("DROP INDEX \"" + it.key() + '"').constData()));
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (present.value(it.key()) != it.value())
            PLUMB_TRY(database.execute(it.value().constData()));
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
