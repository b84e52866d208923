#include "office/ledger/sqlite_writer.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/model/proof.h"

namespace plumb::office {

using namespace Qt::StringLiterals;
using sqlite::Statement;

namespace {


} // namespace

SqliteWriter::SqliteWriter(sqlite::Database &database, const QByteArray &company, std::unique_lock<std::mutex> turn,
                           const Ledger::Watchers &watchers)
    : SqliteRows(database, company), m_turn(std::move(turn)), m_watchers(watchers)
{
}

SqliteWriter::~SqliteWriter()
{
    m_action.reset();
    m_part.reset();
    m_transaction.reset();
}

Status SqliteWriter::begin()
{
    m_transaction.emplace(m_database);
    PLUMB_TRY(m_transaction->begun());
    Statement query = m_database.cached("SELECT seq FROM company WHERE company = ?1");
    query.bindBlob(1, m_company);
    PLUMB_ASSIGN(const bool found, query.step());
    m_moved.seq = found ? query.integer(0) : 0;
    return {};
}

// The counter is the last row of the transaction, so whoever reads sequence n can also read all below it.
Status SqliteWriter::commit()
{
    PLUMB_TRY(writeScopes());
    PLUMB_TRY(writeHeads());
    {
        Statement update = m_database.cached("UPDATE company SET seq = ?2 WHERE company = ?1 AND seq <> ?2");
        update.bindBlob(1, m_company).bind(2, m_moved.seq);
        PLUMB_TRY(update.run());
    }
    PLUMB_TRY(m_transaction->commit());
    m_moved.told.seq = m_moved.seq;
    m_moved.told.scopes = m_moved.scopes.keys();
    for (const Ledger::Watcher &watcher : m_watchers) {
        if (watcher)
            watcher(m_moved.told);
    }
    return {};
}

Status SqliteWriter::begin(std::optional<Undo> &undo)
{
    undo.emplace(m_database, m_moved);
    return undo->rows.begun();
}

Status SqliteWriter::keep(std::optional<Undo> &undo)
{
    const Status released = undo->rows.release();
    undo.reset();
    return released;
}

Status SqliteWriter::drop(std::optional<Undo> &undo)
{
    m_moved = std::move(undo->moved);
    undo.reset(); // rolls back
    // A full disk or a broken one may have undone the whole transaction by itself.
    return m_database.inTransaction() ? Status() : Status(m_database.lastError(QStringLiteral("undo")));
}

Status SqliteWriter::beginPart()
{
    return begin(m_part);
}

Status SqliteWriter::keepPart()
{
    return keep(m_part);
}

Status SqliteWriter::dropPart()
{
    m_action.reset(); // where an error came in the middle of one
    return drop(m_part);
}

Status SqliteWriter::beginAction()
{
    return begin(m_action);
}

Status SqliteWriter::keepAction()
{
    return keep(m_action);
}

Status SqliteWriter::dropAction()
{
    return drop(m_action);
}

void SqliteWriter::moveOn(Device &device) const
{
    if (const auto head = m_moved.heads.find(device.id); head != m_moved.heads.end()) {
        device.lastOp = head->op;
        device.lastHash = head->hash;
    }
}

Result<std::optional<Device>> SqliteWriter::device(const Id &id)
{
    PLUMB_ASSIGN(auto found, SqliteRows::device(id));
    if (found)
        moveOn(*found);
    return found;
}

Result<std::optional<Device>> SqliteWriter::deviceByToken(const QByteArray &tokenHash)
{
    PLUMB_ASSIGN(auto found, SqliteRows::deviceByToken(tokenHash));
    if (found)
        moveOn(*found);
    return found;
}

Result<QMap<QString, ScopeRow>> SqliteWriter::scopeRows(const QStringList &scopes)
{
    PLUMB_ASSIGN(auto found, SqliteRows::scopeRows(scopes));
    for (const QString &name : scopes) {
        if (const auto moved = m_moved.scopes.constFind(name); moved != m_moved.scopes.cend())
            found.insert(name, *moved);
    }
    return found;
}

Status SqliteWriter::apply(LogEntry &entry, const OfficeRecord *before, const OfficeRecord &after)
{
    entry.seq = ++m_moved.seq;
    entry.answer.seq = entry.seq;
    PLUMB_TRY(moveScope(entry, before, after.record.id));
    PLUMB_TRY(putRecord(before, after));
    if (before)
        noteMembership(*before);
    noteMembership(after);
    PLUMB_TRY(noteClocks(after.record, !before));
    PLUMB_TRY(notePlan(after.record));
    return putLog(entry);
}

Status SqliteWriter::keep(const LogEntry &entry)
{
    return putLog(entry);
}

// The scope's chain goes on and its checksum follows.
Status SqliteWriter::moveScope(LogEntry &entry, const OfficeRecord *before, const Id &record)
{
    auto row = m_moved.scopes.find(entry.scope);
    if (row == m_moved.scopes.end()) {
        PLUMB_ASSIGN(const auto known, SqliteRows::scopeRows({entry.scope}));
        row = m_moved.scopes.insert(entry.scope, known.value(entry.scope));
    }
    entry.chain = nextLink(row->chain, entry.hash, entry.seq, entry.receivedAt);
    row->chain = entry.chain;
    row->headSeq = entry.seq;
    row->rows += before ? 0 : 1;
    if (before)
        row->checksum -= rowSum(record, before->seq);
    row->checksum += rowSum(record, entry.seq);
    return {};
}

Status SqliteWriter::writeScopes()
{
    for (auto row = m_moved.scopes.cbegin(); row != m_moved.scopes.cend(); ++row) {
        const QByteArray chain = QByteArray::fromHex(row->chain);
        Statement put = m_database.cached(
            "INSERT INTO scope(company, scope, head_seq, chain, rows, checksum) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
            "ON CONFLICT(company, scope) DO UPDATE SET head_seq = ?3, chain = ?4, rows = ?5, checksum = ?6");
        put.bindBlob(1, m_company).bind(2, row.key()).bind(3, row->headSeq).bindBlob(4, chain);
        put.bind(5, row->rows).bind(6, qint64(row->checksum));
        PLUMB_TRY(put.run());
    }
    return {};
}

Status SqliteWriter::writeHeads()
{
    for (auto head = m_moved.heads.cbegin(); head != m_moved.heads.cend(); ++head) {
        const QByteArray device = toBytes(head.key());
        const QByteArray hash = QByteArray::fromHex(head->hash);
        Statement move =
            m_database.cached("UPDATE device SET last_op = ?3, last_hash = ?4 WHERE company = ?1 AND id = ?2");
        move.bindBlob(1, m_company).bindBlob(2, device).bind(3, head->op).bindBlob(4, hash);
        PLUMB_TRY(move.run());
    }
    return {};
}

Status SqliteWriter::putRecord(const OfficeRecord *before, const OfficeRecord &after)
{
    const QByteArray id = toBytes(after.record.id);
    const QByteArray body = canonicalJson(after.record.fields);
    const QByteArray versions = after.versions.toOfficeJson();
    const QByteArray deviceVersions = after.versions.toDeviceJson(after.record.fields);
    Statement put = before
        ? m_database.cached("UPDATE record SET seq = ?3, body = ?4, versions = ?5, device_versions = ?6 "
                            "WHERE company = ?1 AND id = ?2")
        : m_database.cached("INSERT INTO record(company, id, seq, body, versions, device_versions, kind, scope) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    put.bindBlob(1, m_company).bindBlob(2, id).bind(3, m_moved.seq);
    put.bindUtf8(4, body).bindUtf8(5, versions).bindUtf8(6, deviceVersions);
    if (!before)
        put.bind(7, after.record.kind).bind(8, after.record.scope);
    return put.run();
}

void SqliteWriter::noteMembership(const OfficeRecord &record)
{
    if (record.record.kind != "membership"_L1)
        return;
    if (const auto person = parseId(record.record.fields.value("person"_L1).toString()))
        m_moved.told.persons.push_back(*person);
}

Status SqliteWriter::putLog(const LogEntry &entry)
{
    const QByteArray device = toBytes(entry.device);
    const QByteArray record = toBytes(entry.record);
    const QByteArray hash = QByteArray::fromHex(entry.hash);
    const QByteArray chain = QByteArray::fromHex(entry.chain);
    const QByteArray outcome = wire::outcomeName(entry.answer.outcome);
    const QByteArray lost = canonicalJson(QJsonArray::fromStringList(entry.answer.lostFields));
    {
        Statement put = m_database.cached(
            "INSERT INTO log(company, device, op, seq, record, scope, hash, chain, received_at, outcome, code, detail, "
            "lost, signature, bytes, seen_seq, own_after) VALUES "
            "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)");
        put.bindBlob(1, m_company).bindBlob(2, device).bind(3, entry.op);
        entry.seq > 0 ? put.bind(4, entry.seq) : put.bindNull(4);
        put.bindBlob(5, record).bind(6, entry.scope).bindBlob(7, hash);
        entry.seq > 0 ? put.bindBlob(8, chain) : put.bindNull(8);
        put.bind(9, toMillis(entry.receivedAt)).bindUtf8(10, outcome);
        put.bind(11, entry.answer.code).bind(12, entry.answer.detail).bindUtf8(13, lost);
        entry.signature.isEmpty() ? put.bindNull(14) : put.bindBlob(14, entry.signature);
        put.bindBlob(15, entry.bytes);
        put.bind(17, entry.ownAfter);
        entry.seenSeq ? put.bind(16, *entry.seenSeq) : put.bindNull(16);
        PLUMB_TRY(put.run());
    }
    m_moved.heads.insert(entry.device, {entry.op, entry.hash});
    return {};
}

Status SqliteWriter::scopesTold(const Id &device, const QStringList &scopes)
{
    const QByteArray id = toBytes(device);
    for (const QString &scope : scopes) {
        Statement put = m_database.cached("INSERT OR IGNORE INTO told_scope(company, device, scope) VALUES (?1, ?2, ?3)");
        put.bindBlob(1, m_company).bindBlob(2, id).bind(3, scope);
        PLUMB_TRY(put.run());
    }
    return {};
}

Status SqliteWriter::addBlob(const BlobRow &blob)
{
    const QByteArray hash = QByteArray::fromHex(blob.sha256);
    const QByteArray device = toBytes(blob.device);
    {
        Statement put = m_database.cached("INSERT OR IGNORE INTO blob(company, sha256, size, device, verified_at) "
                                          "VALUES (?1, ?2, ?3, ?4, ?5)");
        put.bindBlob(1, m_company).bindBlob(2, hash).bind(3, blob.size).bindBlob(4, device);
        put.bind(5, toMillis(blob.verifiedAt));
        PLUMB_TRY(put.run());
    }
    Statement untold =
        m_database.cached("INSERT OR IGNORE INTO blob_untold(company, device, sha256) VALUES (?1, ?2, ?3)");
    untold.bindBlob(1, m_company).bindBlob(2, device).bindBlob(3, hash);
    return untold.run();
}

Status SqliteWriter::holdBlob(const QByteArray &sha256, const Id &person)
{
    const QByteArray hash = QByteArray::fromHex(sha256);
    const QByteArray who = toBytes(person);
    for (const char *sql : {"INSERT OR IGNORE INTO blob_holder(company, sha256, person) VALUES (?1, ?2, ?3)",
                            "INSERT OR IGNORE INTO blob_use(company, sha256, scope) "
                            "SELECT company, sha256, scope FROM blob_claim WHERE company = ?1 AND sha256 = ?2 AND person = ?3",
                            "DELETE FROM blob_claim WHERE company = ?1 AND sha256 = ?2 AND person = ?3"}) {
        Statement statement = m_database.cached(sql);
        PLUMB_TRY(statement.bindBlob(1, m_company).bindBlob(2, hash).bindBlob(3, who).run());
    }
    return {};
}

Status SqliteWriter::nameBlob(const QByteArray &sha256, const QString &scope, const Id &person, bool entitled)
{
    const QByteArray hash = QByteArray::fromHex(sha256);
    if (entitled) {
        Statement put = m_database.cached("INSERT OR IGNORE INTO blob_use(company, sha256, scope) VALUES (?1, ?2, ?3)");
        return put.bindBlob(1, m_company).bindBlob(2, hash).bind(3, scope).run();
    }
    const QByteArray who = toBytes(person);
    Statement put = m_database.cached(
        "INSERT OR IGNORE INTO blob_claim(company, sha256, person, scope) VALUES (?1, ?2, ?3, ?4)");
    return put.bindBlob(1, m_company).bindBlob(2, hash).bindBlob(3, who).bind(4, scope).run();
}

Status SqliteWriter::blobsTold(const Id &device, const std::vector<QByteArray> &hashes)
{
    const QByteArray id = toBytes(device);
    for (const QByteArray &hex : hashes) {
        const QByteArray hash = QByteArray::fromHex(hex);
        Statement drop =
            m_database.cached("DELETE FROM blob_untold WHERE company = ?1 AND device = ?2 AND sha256 = ?3");
        drop.bindBlob(1, m_company).bindBlob(2, id).bindBlob(3, hash);
        PLUMB_TRY(drop.run());
    }
    return {};
}

Status SqliteWriter::putUpload(const UploadRow &upload)
{
    const QByteArray id = QByteArray::fromHex(upload.id);
    const QByteArray device = toBytes(upload.device);
    const QByteArray hash = QByteArray::fromHex(upload.sha256);
    Statement put = m_database.cached(
        "INSERT INTO upload(company, id, device, sha256, length, offset, expires, metadata, concat) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
        "ON CONFLICT(company, id) DO UPDATE SET length = ?5, offset = ?6, expires = ?7");
    put.bindBlob(1, m_company).bindBlob(2, id).bindBlob(3, device).bindBlob(4, hash);
    put.bind(5, upload.length).bind(6, upload.offset).bind(7, toMillis(upload.expires));
    put.bindUtf8(8, upload.metadata).bindUtf8(9, upload.concat);
    return put.run();
}

Status SqliteWriter::dropUpload(const QByteArray &id)
{
    const QByteArray key = QByteArray::fromHex(id);
    Statement drop = m_database.cached("DELETE FROM upload WHERE company = ?1 AND id = ?2");
    drop.bindBlob(1, m_company).bindBlob(2, key);
    return drop.run();
}

} // namespace plumb::office
