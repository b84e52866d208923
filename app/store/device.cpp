#include "app/store/device.h"

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"

namespace plumb::store {

namespace {

QStringList rolesFrom(const QByteArray &json)
{
    QStringList roles;
    for (const QJsonValue &role : parseArray(json).valueOr({}))
        roles << role.toString();
    return roles;
}

} // namespace

Result<std::optional<Identity>> readIdentity(sqlite::Database &database)
{
    auto statement = database.cached(
        "SELECT device, person, person_name, company, company_name, office_url, office_fingerprint,"
        " office_public_key, token, signing_secret FROM identity");
    PLUMB_ASSIGN(const bool found, statement.step());
    if (!found)
        return std::optional<Identity>();
    Identity identity;
    identity.device = idFromBytes(statement.bytes(0)).value_or(Id());
    identity.person = idFromBytes(statement.bytes(1)).value_or(Id());
    identity.personName = statement.text(2);
    identity.company = idFromBytes(statement.bytes(3)).value_or(Id());
    identity.companyName = statement.text(4);
    identity.officeUrl = statement.text(5);
    identity.officeFingerprint = statement.bytes(6);
    identity.officePublicKey = statement.bytes(7);
    identity.token = statement.bytes(8);
    identity.signingSecret = statement.bytes(9);
    return std::optional<Identity>(std::move(identity));
}

Status writeIdentity(sqlite::Database &database, const Identity &identity)
{
    const QByteArray device = toBytes(identity.device);
    const QByteArray person = toBytes(identity.person);
    const QByteArray company = toBytes(identity.company);
    return database.cached("INSERT OR REPLACE INTO identity VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bindBlob(1, device)
        .bindBlob(2, person)
        .bind(3, identity.personName)
        .bindBlob(4, company)
        .bind(5, identity.companyName)
        .bind(6, identity.officeUrl)
        .bindUtf8(7, identity.officeFingerprint)
        .bindBlob(8, identity.officePublicKey)
        .bindUtf8(9, identity.token)
        .bindBlob(10, identity.signingSecret)
        .run();
}

Result<ReplicaRow> readReplica(sqlite::Database &database)
{
    auto statement = database.cached(
        "SELECT epoch, cursor, grants_tag, answered, backup_seq, last_success, clock_offset, settling,"
        " epoch_seq FROM replica");
    PLUMB_ASSIGN(const bool found, statement.step());
    ReplicaRow row;
    if (!found)
        return row;
    row.epoch = statement.text(0);
    row.cursor = statement.integer(1);
    row.grantsTag = statement.bytes(2);
    row.answered = statement.integer(3);
    row.backupSeq = statement.integer(4);
    row.lastSuccess = fromMillis(statement.integer(5));
    row.clockOffset = Millis(statement.integer(6));
    row.settling = statement.integer(7) != 0;
    row.epochSeq = statement.integer(8);
    return row;
}

Status writeReplica(sqlite::Database &database, const ReplicaRow &row)
{
    return database
        .cached("INSERT INTO replica(one, epoch, cursor, grants_tag, answered, backup_seq, last_success, clock_offset, settling,"
                " epoch_seq) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(one) DO UPDATE SET epoch = excluded.epoch,"
                " cursor = excluded.cursor, grants_tag = excluded.grants_tag, answered = excluded.answered,"
                " backup_seq = excluded.backup_seq, last_success = excluded.last_success,"
                " clock_offset = excluded.clock_offset, settling = excluded.settling, epoch_seq = excluded.epoch_seq")
        .bind(1, row.epoch)
        .bind(2, row.cursor)
        .bindUtf8(3, row.grantsTag)
        .bind(4, row.answered)
        .bind(5, row.backupSeq)
        .bind(6, toMillis(row.lastSuccess))
        .bind(7, qint64(row.clockOffset.count()))
        .bind(8, row.settling ? 1 : 0)
        .bind(9, row.epochSeq)
        .run();
}

Result<std::vector<wire::Grant>> readGrants(sqlite::Database &database)
{
    auto statement = database.cached("SELECT name, roles FROM scope ORDER BY name");
    std::vector<wire::Grant> grants;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return grants;
        grants.push_back({statement.text(0), rolesFrom(statement.bytes(1))});
    }
}

Result<QByteArray> grantsAsStored(sqlite::Database &database)
{
    auto statement = database.cached("SELECT name, roles FROM scope ORDER BY name");
    QByteArray text;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return text;
        text += statement.bytes(0) + ' ' + statement.bytes(1) + '\n';
    }
}

Result<std::optional<Roles>> rolesIn(sqlite::Database &database, const QString &scope)
{
    auto statement = database.cached("SELECT roles FROM scope WHERE name = ?");
    PLUMB_ASSIGN(const bool found, statement.bind(1, scope).step());
    if (!found)
        return std::optional<Roles>();
    const QStringList roles = rolesFrom(statement.bytes(0));
    return std::optional<Roles>(Roles(roles.begin(), roles.end()));
}

Result<QSet<QString>> readReadableScopes(sqlite::Database &database)
{
    auto statement = database.cached("SELECT name FROM scope WHERE suspended = 0");
    QSet<QString> scopes;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return scopes;
        scopes.insert(statement.text(0));
    }
}

Result<QMap<QString, qint64>> readCatchUp(sqlite::Database &database)
{
    auto statement = database.cached("SELECT name, catch_up FROM scope WHERE catch_up IS NOT NULL");
    QMap<QString, qint64> cursors;
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return cursors;
        cursors.insert(statement.text(0), statement.integer(1));
    }
}

} // namespace plumb::store
