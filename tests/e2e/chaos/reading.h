// How the checker reads a database: never written to, and the first problem stops everything.
#pragma once

#include "app/sqlite/sqlite.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace plumb::chaos {

inline std::unique_ptr<sqlite::Database> openToRead(const QString &path, const QByteArray &key, QString &problem)
{
    sqlite::OpenOptions options;
    options.readOnly = true;
    options.key = key;
    auto database = sqlite::Database::open(path, options);
    if (!database)
        problem = path + QStringLiteral(": ") + database.error().detail;
    return database ? std::move(*database) : nullptr;
}

template <typename Visit>
void eachRow(sqlite::Database &database, const char *sql, QString &problem, Visit visit)
{
    auto rows = database.prepare(sql);
    while (rows) {
        const auto more = rows->step();
        if (!more)
            problem = QString::fromLatin1(sql) + QStringLiteral(": ") + more.error().detail;
        if (!more || !*more)
            return;
        visit(*rows);
    }
    problem = QString::fromLatin1(sql) + QStringLiteral(": ") + rows.error().detail;
}

// A change is known by its id: a phone that lives twice gives some of its changes new running numbers.
inline QByteArray changeIdIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value(QStringLiteral("id")).toString().toLatin1();
}

} // namespace plumb::chaos
