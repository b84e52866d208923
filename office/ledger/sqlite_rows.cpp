#include "office/ledger/sqlite_rows.h"

#include "app/core/json.h"

#include <algorithm>
#include <queue>

namespace plumb::office {

using sqlite::Statement;

namespace {

#define PLUMB_DEVICE_COLUMNS "id, person, name, public_key, token_hash, last_op, last_hash, revoked"
#define PLUMB_LOG_COLUMNS \
    "device, op, seq, record, scope, hash, chain, received_at, outcome, code, detail, lost, signature, bytes"
#define PLUMB_RECORD_COLUMNS "id, kind, scope, seq, body, versions"
#define PLUMB_UPLOAD_COLUMNS "id, device, sha256, length, offset, expires"
#define PLUMB_MEMBERSHIP_QUERY                                                                                \
    "SELECT id, json_extract(body, '$.person'), json_extract(body, '$.scope'), json_extract(body, '$.role') " \
    "FROM record WHERE company = ?1 AND kind = 'membership' AND scope = 'company' "                           \
    "AND coalesce(json_extract(body, '$.void'), '') = '' "

Id idIn(const Statement &row, int column)
{
    return idFromBytes(row.bytes(column)).value_or(Id());
}

Result<Device> deviceIn(const Statement &row)
{
    return Device{idIn(row, 0), idIn(row, 1), row.text(2), row.bytes(3), row.bytes(4), row.integer(5),
                  row.bytes(6).toHex(), row.integer(7) != 0};
}

Result<InviteRow> inviteIn(const Statement &row)
{
    InviteRow invite{row.bytes(0), idIn(row, 1), fromMillis(row.integer(2)), {}};
    if (!row.isNull(3))
        invite.usedBy = idIn(row, 3);
    return invite;
}

Result<Membership> membershipIn(const Statement &row)
{
    return Membership{idIn(row, 0), parseId(row.text(1)).value_or(Id()), row.text(2), row.text(3)};
}

Result<OfficeRecord> recordIn(const Statement &row)
{
    PLUMB_ASSIGN(QJsonObject fields, parseObject(row.bytes(4)));
    PLUMB_ASSIGN(FieldVersions versions, FieldVersions::fromOfficeJson(row.bytes(5)));
    return OfficeRecord{Record{idIn(row, 0), row.text(1), row.text(2), fields}, versions, row.integer(3)};
}

Result<LogEntry> logIn(const Statement &row)
{
    using Outcome = wire::ChangeAnswer::Outcome;
    LogEntry entry{idIn(row, 0), row.integer(1), row.integer(2), idIn(row, 3), row.text(4), row.bytes(13),
                   row.bytes(5).toHex(), row.bytes(6).toHex(), fromMillis(row.integer(7)), row.bytes(12), {}};
    const QByteArray outcome = row.bytes(8);
    for (Outcome known : {Outcome::Applied, Outcome::Merged, Outcome::Conflicted, Outcome::Unchanged, Outcome::Refused}) {
        if (wire::outcomeName(known) == outcome)
            entry.answer.outcome = known;
    }
    entry.answer.op = entry.op;
    entry.answer.seq = entry.seq;
    entry.answer.code = row.text(9);
    entry.answer.detail = row.text(10);
    PLUMB_ASSIGN(const QJsonArray lost, parseArray(row.bytes(11)));
    for (const QJsonValue &field : lost)
        entry.answer.lostFields.append(field.toString());
    return entry;
}

Result<BlobRow> blobIn(const Statement &row)
{
    return BlobRow{row.bytes(0).toHex(), row.integer(1), idIn(row, 2), fromMillis(row.integer(3))};
}

Result<UploadRow> uploadIn(const Statement &row)
{
    return UploadRow{row.bytes(0).toHex(), idIn(row, 1), row.bytes(2).toHex(), row.integer(3), row.integer(4),
                     fromMillis(row.integer(5))};
}

ScopeRow scopeIn(const Statement &row)
{
    return ScopeRow{row.integer(1), row.bytes(2).toHex(), row.integer(3), quint64(row.integer(4))};
}

wire::RecordLine lineIn(const Statement &row)
{
    return wire::RecordLine{row.integer(0), idIn(row, 1), row.text(2), row.text(3), row.bytes(4), row.bytes(5)};
}

// The first row, made into a value; nullopt where there is none.
template <typename Read>
auto one(Statement &query, Read read) -> Result<std::optional<std::decay_t<decltype(*read(query))>>>
{
    using Value = std::decay_t<decltype(*read(query))>;
    PLUMB_ASSIGN(const bool found, query.step());
    if (!found)
        return std::optional<Value>();
    PLUMB_ASSIGN(Value value, read(query));
    query.reset();
    return std::optional<Value>(std::move(value));
}

template <typename Read, typename Visit>
Status each(Statement &query, Read read, const Visit &visit)
{
    for (;;) {
        PLUMB_ASSIGN(const bool found, query.step());
        if (!found)
            return {};
        auto value = read(query);
        if (!value.ok())
            return value.error();
        PLUMB_TRY(visit(*value));
    }
}

template <typename Read>
auto all(Statement &query, Read read) -> Result<std::vector<std::decay_t<decltype(*read(query))>>>
{
    using Value = std::decay_t<decltype(*read(query))>;
    std::vector<Value> values;
    PLUMB_TRY(each(query, read, [&values](Value &value) -> Status {
        values.push_back(std::move(value));
        return {};
    }));
    return values;
}

} // namespace

template <typename Base>
Result<Company> SqliteRows<Base>::company()
{
    Statement query = m_database.cached("SELECT name, epoch, seq, office_device FROM company WHERE company = ?1");
    query.bindBlob(1, m_company);
    PLUMB_ASSIGN(const bool found, query.step());
    if (!found)
        return fail(ErrorCode::NotFound, QStringLiteral("the ledger has no company"));
    return Company{idFromBytes(m_company).value_or(Id()), query.text(0), query.text(1), query.integer(2), idIn(query, 3)};
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
        "SELECT code_hash, person, expires, used_by FROM invite WHERE company = ?1 AND code_hash = ?2");
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
Result<std::optional<OfficeRecord>> SqliteRows<Base>::record(const Id &id)
{
    const QByteArray key = toBytes(id);
    Statement query = m_database.cached("SELECT " PLUMB_RECORD_COLUMNS " FROM record WHERE company = ?1 AND id = ?2");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return one(query, recordIn);
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

// A merge of one cursor per scope: each is a walk along the index (company, scope, seq), read no
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
        PLUMB_ASSIGN(Statement cursor,
                     m_database.prepare("SELECT seq, id, kind, scope, device_versions, body FROM record "
                                        "WHERE company = ?1 AND scope = ?2 AND seq > ?3 ORDER BY seq"));
        cursor.bindBlob(1, m_company).bind(2, scope).bind(3, after);
        PLUMB_ASSIGN(const bool found, cursor.step());
        if (!found)
            continue;
        heads.emplace(cursor.integer(0), cursors.size());
        cursors.push_back(std::move(cursor));
    }
    std::vector<wire::RecordLine> lines;
    qsizetype bytes = 0;
    while (!heads.empty() && int(lines.size()) < maxRecords && bytes < maxBytes) {
        const std::size_t which = heads.top().second;
        heads.pop();
        lines.push_back(lineIn(cursors[which]));
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

template <typename Base>
Status SqliteRows<Base>::eachDevice(const std::function<Status(const Device &)> &visit)
{
    Statement query =
        m_database.cached("SELECT " PLUMB_DEVICE_COLUMNS " FROM device WHERE company = ?1 ORDER BY id");
    query.bindBlob(1, m_company);
    return each(query, deviceIn, visit);
}

template <typename Base>
Status SqliteRows<Base>::eachChangeOfDevice(const Id &device, const std::function<Status(const LogEntry &)> &visit)
{
    const QByteArray key = toBytes(device);
    Statement query = m_database.cached("SELECT " PLUMB_LOG_COLUMNS
                                        " FROM log WHERE company = ?1 AND device = ?2 ORDER BY op");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return each(query, logIn, visit);
}

template <typename Base>
Status SqliteRows<Base>::eachChangeBySeq(const std::function<Status(const LogEntry &)> &visit)
{
    Statement query = m_database.cached("SELECT " PLUMB_LOG_COLUMNS
                                        " FROM log WHERE company = ?1 AND seq IS NOT NULL ORDER BY seq");
    query.bindBlob(1, m_company);
    return each(query, logIn, visit);
}

template <typename Base>
Status SqliteRows<Base>::eachChangeOfRecord(const Id &record, const std::function<Status(const LogEntry &)> &visit)
{
    const QByteArray key = toBytes(record);
    Statement query = m_database.cached("SELECT " PLUMB_LOG_COLUMNS
                                        " FROM log WHERE company = ?1 AND record = ?2 AND seq IS NOT NULL ORDER BY seq");
    query.bindBlob(1, m_company).bindBlob(2, key);
    return each(query, logIn, visit);
}

template <typename Base>
Status SqliteRows<Base>::eachRecord(const LedgerReader::VisitRecord &visit)
{
    Statement query = m_database.cached("SELECT " PLUMB_RECORD_COLUMNS
                                        ", device_versions FROM record WHERE company = ?1 ORDER BY scope, seq");
    query.bindBlob(1, m_company);
    return each(query, recordIn, [&](const OfficeRecord &record) { return visit(record, query.bytes(6)); });
}

template <typename Base>
Status SqliteRows<Base>::eachScope(const std::function<Status(const QString &, const ScopeRow &)> &visit)
{
    Statement query = m_database.cached(
        "SELECT scope, head_seq, chain, rows, checksum FROM scope WHERE company = ?1 ORDER BY scope");
    query.bindBlob(1, m_company);
    for (;;) {
        PLUMB_ASSIGN(const bool found, query.step());
        if (!found)
            return {};
        PLUMB_TRY(visit(query.text(0), scopeIn(query)));
    }
}

template <typename Base>
Status SqliteRows<Base>::eachBlob(const std::function<Status(const BlobRow &)> &visit)
{
    Statement query = m_database.cached(
        "SELECT sha256, size, device, verified_at FROM blob WHERE company = ?1 ORDER BY sha256");
    query.bindBlob(1, m_company);
    return each(query, blobIn, visit);
}

template class SqliteRows<LedgerReader>;
template class SqliteRows<LedgerWriter>;

} // namespace plumb::office
