#include "office/ledger/sqlite_rows.h"

#include "office/ledger/sqlite_values.h"

#include <QRegularExpression>

#include <algorithm>
#include <queue>

namespace plumb::office {

using namespace rows;

namespace {

Result<wire::RecordLine> recordLine(sqlite::Database &database, qint64 rid)
{
    Statement query = database.cached("SELECT seq, id, kind, scope, device_versions, body FROM record WHERE rid = ?1");
    PLUMB_ASSIGN(const bool found, query.bind(1, rid).step());
    if (!found)
        return fail(ErrorCode::DamagedFile, QStringLiteral("record %1: in the index alone").arg(rid));
    return lineIn(query);
}

} // namespace

template <typename Base>
Result<Company> SqliteRows<Base>::company()
{
    Statement query = m_database.cached("SELECT name, epoch, seq, office_device, lease, epoch_seq FROM company WHERE company = ?1");
    query.bindBlob(1, m_company);
    PLUMB_ASSIGN(const bool found, query.step());
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("the ledger has no company"));
    return Company{idFromBytes(m_company).value_or(Id()), query.text(0), query.text(1), query.integer(2), idIn(query, 3),
                   Millis(query.integer(4)), query.integer(5)};
}

template <typename Base>
Result<std::optional<Device>> SqliteRows<Base>::device(const Id &id)
{
    const QByteArray key = toBytes(id);
    Statement query = m_database.cached("SELECT " PLUMB_DEVICE_COLUMNS " FROM device WHERE company = ?1 AND id = ?2");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return one(query, deviceIn);
}

template <typename Base>
Result<std::optional<Device>> SqliteRows<Base>::deviceByToken(const QByteArray &tokenHash)
{
    Statement query =
        m_database.cached("SELECT " PLUMB_DEVICE_COLUMNS " FROM device WHERE company = ?1 AND token_hash = ?2");
    query.bindBlob(1, m_company).bindBlob(2, tokenHash);
    return one(query, deviceIn);
}

template <typename Base>
Result<std::optional<InviteRow>> SqliteRows<Base>::invite(const QByteArray &codeHash)
{
    Statement query = m_database.cached(
        "SELECT code_hash, person, expires, used_by, generation FROM invite WHERE company = ?1 AND code_hash = ?2");
    query.bindBlob(1, m_company).bindBlob(2, codeHash);
    return one(query, inviteIn);
}

template <typename Base>
Result<std::vector<Membership>> SqliteRows<Base>::membershipsOf(const Id &person)
{
    Statement query = m_database.cached(PLUMB_MEMBERSHIP_QUERY "AND json_extract(body, '$.person') = ?2 "
                                                               "ORDER BY 3, 4, id");
    query.bindBlob(1, m_company).bind(2, toString(person));
    return all(query, membershipIn);
}

template <typename Base>
Result<std::vector<Membership>> SqliteRows<Base>::membershipsIn(const QString &scope)
{
    Statement query = m_database.cached(PLUMB_MEMBERSHIP_QUERY "AND json_extract(body, '$.scope') = ?2 "
                                                               "ORDER BY 3, 4, id");
    query.bindBlob(1, m_company).bind(2, scope);
    return all(query, membershipIn);
}

template <typename Base>
Result<std::vector<Id>> SqliteRows<Base>::personsNamed(const QString &name)
{
    Statement query = m_database.cached("SELECT id FROM record WHERE company = ?1 AND kind = 'person' "
                                        "AND json_extract(body, '$.name') = ?2 ORDER BY id");
    query.bindBlob(1, m_company).bind(2, name);
    return all(query, [](const Statement &row) -> Result<Id> { return idIn(row, 0); });
}

template <typename Base>
Result<qint64> SqliteRows<Base>::backupSeq()
{
    Statement query = m_database.cached("SELECT coalesce(max(seq), 0) FROM backup WHERE company = ?1 "
                                        "AND epoch = (SELECT epoch FROM company WHERE company = ?1)");
    query.bindBlob(1, m_company);
    PLUMB_TRY(query.step());
    return query.integer(0);
}

template <typename Base>
Result<std::optional<OfficeRecord>> SqliteRows<Base>::record(const Id &id)
{
    const QByteArray key = toBytes(id);
    Statement query = m_database.cached("SELECT " PLUMB_RECORD_COLUMNS " FROM record WHERE company = ?1 AND id = ?2");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return one(query, recordIn);
}

template <typename Base>
Result<std::vector<OfficeRecord>> SqliteRows<Base>::recordsWith(const QString &kind, const QString &scope, const QString &field,
                                                                const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]*$"));
    if (!name.match(kind).hasMatch() || !name.match(field).hasMatch())
        return fail(ErrorCode::InvalidValue, QStringLiteral("no names of a schema: %1, %2").arg(kind, field));
    PLUMB_ASSIGN(Statement query, m_database.prepare(recordsWithQuery(kind, field).constData()));
    query.bindBlob(1, m_company).bind(2, scope).bind(3, text);
    return all(query, recordIn);
}

template <typename Base>
Result<std::optional<LogEntry>> SqliteRows<Base>::logOf(const Id &device, qint64 op)
{
    const QByteArray key = toBytes(device);
    Statement query =
        m_database.cached("SELECT " PLUMB_LOG_COLUMNS " FROM log WHERE company = ?1 AND device = ?2 AND op = ?3");
    query.bindBlob(1, m_company).bindBlob(2, key).bind(3, op);
    return one(query, logIn);
}

template <typename Base>
Result<std::optional<LogEntry>> SqliteRows<Base>::logAt(qint64 seq)
{
    Statement query = m_database.cached("SELECT " PLUMB_LOG_COLUMNS " FROM log WHERE company = ?1 AND seq = ?2");
    query.bindBlob(1, m_company).bind(2, seq);
    return one(query, logIn);
}

// A merge of one cursor per scope: each is a walk along the index (company, scope, seq) alone, read no
// further than the page reaches, so the cost follows what is sent and not what there is.
template <typename Base>
Result<std::vector<wire::RecordLine>> SqliteRows<Base>::page(const QStringList &scopes, qint64 after, int maxRecords,
                                                             qsizetype maxBytes)
{
    std::vector<Statement> cursors;
    using Head = std::pair<qint64, std::size_t>; // sequence, which cursor
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    cursors.reserve(std::size_t(scopes.size()));
    for (const QString &scope : scopes) {
        Statement cursor = m_database.cached("SELECT seq, rid FROM record INDEXED BY record_by_seq "
                                             "WHERE company = ?1 AND scope = ?2 AND seq > ?3 ORDER BY seq");
        cursor.bindBlob(1, m_company).bind(2, scope).bind(3, after);
        PLUMB_ASSIGN(const bool found, cursor.step());
        if (!found)
            continue;
        heads.emplace(cursor.integer(0), cursors.size());
        cursors.push_back(std::move(cursor));
    }
    std::vector<wire::RecordLine> lines;
    lines.reserve(std::size_t(std::min(maxRecords, 1000)));
    qsizetype bytes = 0;
    while (!heads.empty() && int(lines.size()) < maxRecords && bytes < maxBytes) {
        const std::size_t which = heads.top().second;
        heads.pop();
        PLUMB_ASSIGN(auto line, recordLine(m_database, cursors[which].integer(1)));
        lines.push_back(std::move(line));
        bytes += lines.back().fields.size() + lines.back().versions.size() + 120;
        PLUMB_ASSIGN(const bool found, cursors[which].step());
        if (found)
            heads.emplace(cursors[which].integer(0), which);
    }
    return lines;
}

template <typename Base>
Result<QMap<QString, ScopeRow>> SqliteRows<Base>::scopeRows(const QStringList &scopes)
{
    QMap<QString, ScopeRow> rows;
    for (const QString &scope : scopes) {
        Statement query = m_database.cached(
            "SELECT scope, head_seq, chain, rows, checksum FROM scope WHERE company = ?1 AND scope = ?2");
        query.bindBlob(1, m_company).bind(2, scope);
        PLUMB_ASSIGN(const bool found, query.step());
        if (found)
            rows.insert(scope, scopeIn(query));
    }
    return rows;
}

template <typename Base>
Result<std::optional<BlobRow>> SqliteRows<Base>::blob(const QByteArray &sha256)
{
    const QByteArray key = QByteArray::fromHex(sha256);
    Statement query = m_database.cached(
        "SELECT sha256, size, device, verified_at FROM blob WHERE company = ?1 AND sha256 = ?2");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return one(query, blobIn);
}

template <typename Base>
Result<bool> SqliteRows<Base>::blobUsedIn(const QByteArray &sha256, const QStringList &scopes)
{
    const QByteArray key = QByteArray::fromHex(sha256);
    Statement query = m_database.cached("SELECT scope FROM blob_use WHERE company = ?1 AND sha256 = ?2");
    query.bindBlob(1, m_company).bindBlob(2, key);
    PLUMB_ASSIGN(const std::vector<QString> users,
                 all(query, [](const Statement &row) -> Result<QString> { return row.text(0); }));
    return std::any_of(users.begin(), users.end(), [&](const QString &user) { return scopes.contains(user); });
}

template <typename Base>
Result<bool> SqliteRows<Base>::blobHeldBy(const QByteArray &sha256, const Id &person)
{
    const QByteArray key = QByteArray::fromHex(sha256);
    const QByteArray who = toBytes(person);
    Statement query =
        m_database.cached("SELECT 1 FROM blob_holder WHERE company = ?1 AND sha256 = ?2 AND person = ?3");
    query.bindBlob(1, m_company).bindBlob(2, key).bindBlob(3, who);
    return query.step();
}

template <typename Base>
Result<bool> SqliteRows<Base>::blobClaimedBy(const QByteArray &sha256, const Id &person)
{
    const QByteArray key = QByteArray::fromHex(sha256);
    const QByteArray who = toBytes(person);
    Statement query =
        m_database.cached("SELECT 1 FROM blob_claim WHERE company = ?1 AND sha256 = ?2 AND person = ?3");
    query.bindBlob(1, m_company).bindBlob(2, key).bindBlob(3, who);
    return query.step();
}

template <typename Base>
Result<std::vector<QByteArray>> SqliteRows<Base>::untoldBlobs(const Id &device, int limit)
{
    const QByteArray key = toBytes(device);
    Statement query = m_database.cached(
        "SELECT sha256 FROM blob_untold WHERE company = ?1 AND device = ?2 ORDER BY sha256 LIMIT ?3");
    query.bindBlob(1, m_company).bindBlob(2, key).bind(3, limit);
    return all(query, [](const Statement &row) -> Result<QByteArray> { return row.bytes(0).toHex(); });
}

template <typename Base>
Result<std::optional<UploadRow>> SqliteRows<Base>::upload(const QByteArray &id)
{
    const QByteArray key = QByteArray::fromHex(id);
    Statement query =
        m_database.cached("SELECT " PLUMB_UPLOAD_COLUMNS " FROM upload WHERE company = ?1 AND id = ?2");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return one(query, uploadIn);
}

template <typename Base>
Result<std::vector<UploadRow>> SqliteRows<Base>::uploadsOf(const Id &device)
{
    const QByteArray key = toBytes(device);
    Statement query = m_database.cached("SELECT " PLUMB_UPLOAD_COLUMNS
                                        " FROM upload WHERE company = ?1 AND device = ?2 ORDER BY id");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return all(query, uploadIn);
}

template <typename Base>
Result<std::vector<UploadRow>> SqliteRows<Base>::expiredUploads(Moment now)
{
    Statement query = m_database.cached("SELECT " PLUMB_UPLOAD_COLUMNS
                                        " FROM upload WHERE company = ?1 AND expires <= ?2 ORDER BY expires LIMIT 100");
    query.bindBlob(1, m_company).bind(2, toMillis(now));
    return all(query, uploadIn);
}

template class SqliteRows<LedgerReader>;
template class SqliteRows<LedgerWriter>;

} // namespace plumb::office
