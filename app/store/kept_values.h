// Values kept by name: drafts of forms (every keystroke-level state, gone when the form is saved)
// and settings. Both are this device's own; replication does not know them.
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

class Drafts {
public:
    explicit Drafts(sqlite::Database &database) : m_database(database) {}
    Status keep(const QString &key, const QJsonObject &state, Moment at);
    Result<std::optional<QJsonObject>> find(const QString &key) const;
    Status drop(const QString &key);

private:
    sqlite::Database &m_database;
};

class Settings {
public:
    explicit Settings(sqlite::Database &database) : m_database(database) {}
    Status set(const QString &name, const QJsonObject &value);
    Result<QJsonObject> get(const QString &name) const; // empty: never set

private:
    sqlite::Database &m_database;
};

} // namespace plumb::store
