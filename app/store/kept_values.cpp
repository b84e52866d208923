#include "app/store/kept_values.h"

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"

namespace plumb::store {

Status Drafts::keep(const QString &key, const QJsonObject &state, Moment at)
{
    const QByteArray json = canonicalJson(state);
    return m_database
        .cached("INSERT INTO draft(key, state, at) VALUES (?, ?, ?)"
                " ON CONFLICT(key) DO UPDATE SET state = excluded.state, at = excluded.at")
        .bind(1, key)
        .bindUtf8(2, json)
        .bind(3, toMillis(at))
        .run();
}

Result<std::optional<QJsonObject>> Drafts::find(const QString &key) const
{
    auto statement = m_database.cached("SELECT state FROM draft WHERE key = ?");
    PLUMB_ASSIGN(const bool found, statement.bind(1, key).step());
    if (!found)
        return std::optional<QJsonObject>();
    PLUMB_ASSIGN(QJsonObject state, parseObject(statement.bytes(0)));
    return std::optional<QJsonObject>(std::move(state));
}

Status Drafts::drop(const QString &key)
{
    return m_database.cached("DELETE FROM draft WHERE key = ?").bind(1, key).run();
}

Status Settings::set(const QString &name, const QJsonObject &value)
{
    const QByteArray json = canonicalJson(value);
    return m_database
        .cached("INSERT INTO setting(name, value) VALUES (?, ?)"
                " ON CONFLICT(name) DO UPDATE SET value = excluded.value")
        .bind(1, name)
        .bindUtf8(2, json)
        .run();
}

Result<QJsonObject> Settings::get(const QString &name) const
{
    auto statement = m_database.cached("SELECT value FROM setting WHERE name = ?");
    PLUMB_ASSIGN(const bool found, statement.bind(1, name).step());
    if (!found)
        return QJsonObject();
    return parseObject(statement.bytes(0));
}

} // namespace plumb::store
