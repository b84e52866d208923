// Reader, second half: what waits, what was refused, what space is used.
#include "app/store/reader.h"

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "app/store/device.h"
#include "app/store/findings.h"
#include "app/store/list_query.h"

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;
using sqlite::Statement;

namespace {

// Titles hold names, not words of the app; where one does show a choice, the company's language.
const QString titleLanguage = u"zh_CN"_s;

ListQuery openConflicts()
{
    ListQuery query;
    query.kind = u"conflict"_s;
    query.where = {{u"state"_s, u"open"_s}};
    return query;
}

} // namespace

Result<SyncState> Reader::syncState()
{
    PLUMB_ASSIGN(const ReplicaRow replica, readReplica(m_database));
    SyncState state;
    state.cursor = replica.cursor;
    state.epoch = replica.epoch;
    state.lastSuccess = replica.lastSuccess;
    state.clockOffset = replica.clockOffset;

    auto changes = m_database.cached(
        "SELECT count(*), count(DISTINCT record), coalesce(sum(length(change)), 0) FROM outbox"
        " WHERE op > ? AND state = 0");
    PLUMB_TRY(changes.bind(1, replica.answered).step());
    state.waitingChanges = changes.integer(0);
    state.waitingRecords = changes.integer(1);
    state.waitingBytes = changes.integer(2);

    auto blobs = m_database.cached(
        "SELECT count(*), coalesce(sum(size - sent), 0) FROM blob WHERE state < 2 AND here = 1");
    PLUMB_TRY(blobs.step());
    state.waitingBlobs = blobs.integer(0);
    state.waitingBytes += blobs.integer(1);

    PLUMB_TRY(readTrust(state));
    PLUMB_ASSIGN(const qint64 wanted, m_database.cachedScalar("SELECT coalesce(max(wanted), 0) FROM blob WHERE here = 0"));
    state.lastWanted = fromMillis(wanted);

    PLUMB_ASSIGN(state.refused, m_database.cachedScalar("SELECT count(*) FROM refused WHERE mended = 0"));
    PLUMB_ASSIGN(state.conflicts, count(openConflicts()));
    return state;
}

Status Reader::readTrust(SyncState &state)
{
    PLUMB_ASSIGN(state.held, m_database.cachedScalar("SELECT count(*) FROM held"));
    PLUMB_ASSIGN(state.suspended, m_database.cachedScalar("SELECT count(*) FROM scope WHERE suspended = 1"));
    PLUMB_ASSIGN(const std::vector<Finding> findings, Findings(m_database).all());
    for (const Finding &finding : findings) {
        if (finding.seen || ++state.findings > 1)
            continue;
        state.finding = finding.code;
        state.findingDetail = finding.detail;
    }
    auto asked = m_database.cached("SELECT scope, count, of_count FROM removal WHERE decision = 0 ORDER BY scope");
    for (;;) {
        PLUMB_ASSIGN(const bool found, asked.step());
        if (!found)
            return {};
        state.removals.push_back({asked.text(0), asked.integer(1), asked.integer(2)});
    }
}

QString Reader::titleFor(const QString &kind, const QJsonObject &fields) const
{
    const KindSchema *schema = m_schema.kind(kind);
    return schema ? titleOf(*schema, fields, titleLanguage) : QString();
}

Result<std::vector<WaitingItem>> Reader::waiting(int limit)
{
    std::vector<WaitingItem> out;
    PLUMB_TRY(waitingRefused(out, limit));
    PLUMB_TRY(waitingConflicts(out, limit));
    PLUMB_TRY(waitingChanges(out, limit));
    PLUMB_TRY(waitingBlobs(out, limit));
    return out;
}

Status Reader::waitingRefused(std::vector<WaitingItem> &out, int limit)
{
    auto statement = m_database.cached(
        "SELECT change, code, detail, op FROM refused WHERE mended = 0 ORDER BY op LIMIT ?");
    statement.bind(1, limit - int(out.size()));
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return {};
        const QByteArray bytes = statement.bytes(0);
        PLUMB_ASSIGN(const Change change, decodeChange(bytes));
        PLUMB_ASSIGN(const std::optional<StoredRecord> shown, record(change.record));
        WaitingItem item;
        item.what = WaitingItem::Kind::Refused;
        item.record = change.record;
        item.recordKind = change.kind;
        item.scope = change.scope;
        item.values = change.set;
        QJsonObject fields = shown ? shown->fields : QJsonObject();
        for (auto it = change.set.begin(); it != change.set.end(); ++it)
            fields.insert(it.key(), it.value());
        item.title = titleFor(change.kind, fields);
        item.bytes = bytes.size();
        item.changes = 1;
        item.code = statement.text(1);
        item.detail = statement.text(2);
        item.op = statement.integer(3);
        item.at = change.at;
        out.push_back(std::move(item));
    }
}

Status Reader::waitingConflicts(std::vector<WaitingItem> &out, int limit)
{
    const ListSql sql = rowsSql(m_schema, openConflicts(), "id, json(body)");
    PLUMB_ASSIGN(auto statement, m_database.prepare(sql.sql + " ORDER BY id LIMIT " + QByteArray::number(std::max(0, limit - int(out.size())))));
    sql.bind(statement);
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return {};
        PLUMB_ASSIGN(const QJsonObject fields, parseObject(statement.bytes(1)));
        WaitingItem item;
        item.what = WaitingItem::Kind::Conflict;
        // The line is about the record two people edited; its conflict record is among the values.
        item.record = parseId(fields.value("about"_L1).toString()).value_or(Id());
        item.recordKind = fields.value("about_kind"_L1).toString();
        PLUMB_ASSIGN(const std::optional<StoredRecord> shown, record(item.record));
        item.title = shown ? titleFor(shown->kind, shown->fields) : QString();
        item.values = fields;
        item.values.insert(u"id"_s, toString(idFromBytes(statement.bytes(0)).value_or(Id())));
        item.detail = fields.value("field"_L1).toString();
        item.at = fromDateTime(QDateTime::fromString(fields.value("lost_at"_L1).toString(), Qt::ISODateWithMs));
        out.push_back(std::move(item));
    }
}

Status Reader::waitingChanges(std::vector<WaitingItem> &out, int limit)
{
    PLUMB_ASSIGN(const ReplicaRow replica, readReplica(m_database));
    auto statement = m_database.cached(
        "SELECT record, kind, count(*), sum(length(change)), min(at) FROM outbox WHERE op > ? AND state = 0"
        " GROUP BY record ORDER BY min(op) LIMIT ?");
    statement.bind(1, replica.answered).bind(2, std::max(0, limit - int(out.size())));
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return {};
        WaitingItem item;
        item.what = WaitingItem::Kind::Change;
        item.record = idFromBytes(statement.bytes(0)).value_or(Id());
        item.recordKind = statement.text(1);
        item.changes = int(statement.integer(2));
        item.bytes = statement.integer(3);
        item.at = fromMillis(statement.integer(4));
        PLUMB_ASSIGN(const std::optional<StoredRecord> shown, record(item.record));
        item.title = shown ? titleFor(shown->kind, shown->fields) : QString();
        out.push_back(std::move(item));
    }
}

Status Reader::waitingBlobs(std::vector<WaitingItem> &out, int limit)
{
    auto statement = m_database.cached(
        "SELECT size, sent, blob.at, sha256, (SELECT id FROM blob_use JOIN record USING (rid) WHERE blob_use.bid = blob.bid LIMIT 1)"
        " FROM blob WHERE state < 2 AND here = 1 ORDER BY size, bid LIMIT ?");
    statement.bind(1, std::max(0, limit - int(out.size())));
    for (;;) {
        PLUMB_ASSIGN(const bool found, statement.step());
        if (!found)
            return {};
        WaitingItem item;
        item.what = WaitingItem::Kind::Blob;
        item.bytes = statement.integer(0);
        item.sentBytes = statement.integer(1);
        item.at = fromMillis(statement.integer(2));
        item.sha256 = statement.bytes(3).toHex();
        item.record = idFromBytes(statement.bytes(4)).value_or(Id());
        PLUMB_ASSIGN(const std::optional<StoredRecord> shown, record(item.record));
        if (shown) {
            item.recordKind = shown->kind;
            item.title = titleFor(shown->kind, shown->fields);
        }
        out.push_back(std::move(item));
    }
}

Result<qint64> Reader::toDecide(const Id &record)
{
    ListQuery about = openConflicts();
    about.where.prepend({u"about"_s, toString(record)});
    PLUMB_ASSIGN(const qint64 conflicts, count(about));
    const QByteArray id = toBytes(record);
    auto statement = m_database.cached("SELECT count(*) FROM refused WHERE mended = 0 AND record = ?");
    PLUMB_TRY(statement.bindBlob(1, id).step());
    return conflicts + statement.integer(0);
}

Result<StorageUse> Reader::storageUse()
{
    StorageUse use;
    PLUMB_ASSIGN(const qint64 pages, m_database.scalar("PRAGMA page_count"));
    PLUMB_ASSIGN(const qint64 pageSize, m_database.scalar("PRAGMA page_size"));
    use.fileSize = pages * pageSize;
    PLUMB_ASSIGN(use.blobs, m_database.scalar("SELECT coalesce(sum(iif(here, size, fetched)), 0) FROM blob"));
    PLUMB_ASSIGN(use.evictable, m_database.scalar("SELECT coalesce(sum(size), 0) FROM blob WHERE here = 1 AND state = 2"));
    use.records = std::max<qint64>(0, use.fileSize - use.blobs);
    return use;
}

Result<FilesUse> Reader::filesUse()
{
    return SpareFiles(m_database, m_schema).use();
}

} // namespace plumb::store
