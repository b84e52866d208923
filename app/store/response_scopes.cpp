// ResponseTaker: what this device may hold, and how far it has come with each part.
#include "app/store/response.h"

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"

#include <algorithm>

namespace plumb::store {

Status ResponseTaker::takeGrants(const std::vector<wire::Grant> &grants, qint64 cursor)
{
    // Also scopes of records, not only those in the list: a rescued file may have lost the list.
    auto present = m_database.cached("SELECT name FROM scope UNION SELECT DISTINCT scope FROM record");
    QStringList before;
    for (;;) {
        PLUMB_ASSIGN(const bool found, present.step());
        if (!found)
            break;
        before << present.text(0);
    }
    for (const QString &scope : before) {
        const bool kept = std::any_of(grants.begin(), grants.end(), [&](const auto &g) { return g.scope == scope; });
        if (!kept)
            PLUMB_TRY(wipe(scope));
    }
    // At cursor 0 nothing has passed by yet: the feed itself brings everything.
    for (const wire::Grant &now : grants)
        PLUMB_TRY(grant(now, cursor > 0));
    return {};
}

Status ResponseTaker::grant(const wire::Grant &grant, bool catchUp)
{
    const QByteArray roles = canonicalJson(QJsonArray::fromStringList(grant.roles));
    auto statement = m_database.cached("INSERT INTO scope(name, roles, head, rows, checksum, catch_up) VALUES (?, ?, '', 0, '', ?)"
                                       " ON CONFLICT(name) DO UPDATE SET roles = excluded.roles");
    statement.bind(1, grant.scope).bindUtf8(2, roles);
    if (catchUp)
        statement.bind(3, 0);
    else
        statement.bindNull(3);
    return statement.run();
}

// Nothing of the scope stays but what this person wrote and never got through: that is with the refused.
Status ResponseTaker::wipe(const QString &scope)
{
    auto kinds = m_database.cached("SELECT DISTINCT kind FROM record WHERE scope = ?");
    kinds.bind(1, scope);
    for (;;) {
        PLUMB_ASSIGN(const bool found, kinds.step());
        if (!found)
            break;
        noteEverything(m_notices, kinds.text(0), scope);
    }
    PLUMB_TRY(m_outbox.setApart(scope));
    PLUMB_TRY(m_outbox.eraseAcknowledged(scope));
    PLUMB_TRY(m_records.removeScope(scope));
    return m_database.cached("DELETE FROM scope WHERE name = ?").bind(1, scope).run();
}

Status ResponseTaker::takeScopes(const wire::SyncResponse &response)
{
    for (auto it = response.catchUp.begin(); it != response.catchUp.end(); ++it) {
        auto statement = m_database.cached("UPDATE scope SET catch_up = ? WHERE name = ?");
        if (*it < 0)
            statement.bindNull(1);
        else
            statement.bind(1, *it);
        PLUMB_TRY(statement.bind(2, it.key()).run());
    }
    for (auto it = response.scopes.begin(); it != response.scopes.end(); ++it) {
        PLUMB_TRY(m_database.cached("UPDATE scope SET head = ?, rows = ?, checksum = ? WHERE name = ?")
                      .bindUtf8(1, it->head)
                      .bind(2, it->rows)
                      .bindUtf8(3, it->checksum)
                      .bind(4, it.key())
                      .run());
    }
    return {};
}

} // namespace plumb::store
