#include "app/store/records.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/sqlite/sqlite.h"
#include "app/store/blobs.h"
#include "app/store/search_backlog.h"
#include "app/store/search_text.h"
#include "app/store/spare_files.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

bool sameValues(const QStringList &fields, const QJsonObject &a, const QJsonObject &b)
{
    return std::all_of(fields.begin(), fields.end(),
                       [&](const QString &field) { return a.value(field) == b.value(field); });
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue &each : value.toArray())
            texts << textOf(each);
        return texts.join(u'\n');
    }
    return value.toString();
}

QJsonObject versionsToJson(const QMap<QString, qint64> &versions)
{
    QJsonObject out;
    for (auto it = versions.begin(); it != versions.end(); ++it)
        out.insert(it.key(), *it);
    return out;
}

} // namespace

bool isVoid(const QJsonObject &fields)
{
    return !fields.value(voidField).toString().isEmpty();
}

QJsonObject replacedBetween(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject replaced;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (after.value(it.key()) != it.value())
            replaced.insert(it.key(), it.value());
    }
    return replaced;
}

QStringList blobFields(const KindSchema &kind)
{
    QStringList names;
    for (const FieldSchema &field : kind.fields) {
        if (field.type == FieldType::Blob)
            names << field.name;
    }
    return names;
}

// And the choices that say whether they come by themselves.
QStringList whatFilesHangOn(const KindSchema &kind)
{
    QStringList names = blobFields(kind);
    for (const FieldSchema &field : kind.fields)
        names << field.fetchedWhen.keys();
    return names;
}

Result<RecordRow> recordFrom(const sqlite::Statement &statement)
{
    RecordRow row;
    row.rid = statement.integer(0);
    row.id = idFromBytes(statement.bytes(1)).value_or(Id());
    row.kind = statement.text(2);
    row.scope = statement.text(3);
    row.seq = statement.integer(4);
    row.unsent = statement.integer(5);
    PLUMB_ASSIGN(row.fields, parseObject(statement.bytes(6)));
    row.versions = statement.bytes(7);
    return row;
}

Result<std::optional<RecordRow>> Records::find(const Id &id) const
{
    const QByteArray raw = toBytes(id);
    auto statement = m_database.cached(
        "SELECT rid, id, kind, scope, seq, unsent, json(body), ver FROM record WHERE id = ?");
    PLUMB_ASSIGN(const bool found, statement.bindBlob(1, raw).step());
    if (!found)
        return std::optional<RecordRow>();
    PLUMB_ASSIGN(RecordRow row, recordFrom(statement));
    return std::optional<RecordRow>(std::move(row));
}

Status Records::write(RecordRow &row, const QJsonObject *before, const Cause &cause)
{
    const KindSchema *kind = m_schema.kind(row.kind);
    if (!before) {
        PLUMB_TRY(insert(row));
    } else {
        PLUMB_TRY(update(row, *before));
        if (cause.seq > 0)
            PLUMB_TRY(remember(row.rid, *before, row.fields, cause));
    }
    if (!kind)
        return {};
    if (!kind->search.isEmpty() && (!before || !sameValues(kind->search, *before, row.fields)))
        PLUMB_TRY(index(row.rid, row.kind, row.fields, before != nullptr));
    if (const QStringList files = whatFilesHangOn(*kind);
        !files.isEmpty() && (!before || !sameValues(files, *before, row.fields)))
        PLUMB_TRY(noteFiles(row.rid, row.kind, row.fields, before != nullptr));
    return {};
}

Records::Hangs Records::hangsOn(const QString &kind)
{
    auto known = m_hangs.find(kind);
    if (known == m_hangs.end()) {
        const KindSchema *const schema = m_schema.kind(kind);
        known = m_hangs.insert(kind, schema ? Hangs{!schema->search.isEmpty(), !blobFields(*schema).isEmpty()} : Hangs{});
    }
    return *known;
}

bool Records::isPlain(const wire::RecordLine &line)
{
    static constexpr char voided[] = "\"void\"";
    static const std::boyer_moore_horspool_searcher search(voided, voided + sizeof voided - 1);
    return !hangsOn(line.kind).files && std::search(line.fields.cbegin(), line.fields.cend(), search) == line.fields.cend();
}

// One row a statement: it calls a function, and where it wrote several SQLite would keep copies of all pages it
// touches. OR IGNORE: what is there, or cannot be read, is left to be looked at.
Result<bool> Records::insertNew(const wire::RecordLine &line)
{
    const QByteArray id = toBytes(line.id), kind = line.kind.toUtf8(), scope = line.scope.toUtf8(); // bound without a copy
    auto put = m_database.cached("INSERT OR IGNORE INTO record(id, kind, scope, seq, unsent, void, body, ver)"
                                 " VALUES (?1, ?2, ?3, ?4, 0, 0, CASE WHEN json_valid(?5) THEN jsonb(?5) END, ?6)");
    PLUMB_TRY(put.bindBlob(1, id).bindUtf8(2, kind).bindUtf8(3, scope).bind(4, line.seq).bindUtf8(5, line.fields).bindUtf8(6, line.versions).run());
    if (m_database.changes() == 0)
        return false;
    const qint64 rid = m_database.lastInsertRowid();
    Stretch &ofKind = m_newOfKind[line.kind];
    ofKind = {ofKind.first > 0 ? ofKind.first : rid, rid};
    if (m_new.empty() || m_new.back().last + 1 != rid)
        m_new.push_back({rid, rid});
    m_new.back().last = rid;
    return true;
}

Status Records::endNew()
{
    for (auto it = m_newOfKind.cbegin(); it != m_newOfKind.cend(); ++it)
        PLUMB_TRY(m_lists.addMany(it.key(), it->first, it->last));
    for (const Stretch &stretch : m_new)
        PLUMB_TRY(SearchBacklog(m_database, m_schema).add(stretch.first, stretch.last));
    m_newOfKind.clear();
    m_new.clear();
    return {};
}

Status Records::insert(RecordRow &row)
{
    const QByteArray id = toBytes(row.id);
    const QByteArray body = canonicalJson(row.fields);
    PLUMB_TRY(m_database
                  .cached("INSERT INTO record(id, kind, scope, seq, unsent, void, body, ver)"
                          " VALUES (?, ?, ?, ?, ?, ?, jsonb(?), ?)")
                  .bindBlob(1, id)
                  .bind(2, row.kind)
                  .bind(3, row.scope)
                  .bind(4, row.seq)
                  .bind(5, row.unsent)
                  .bind(6, isVoid(row.fields) ? 1 : 0)
                  .bindUtf8(7, body)
                  .bindUtf8(8, row.versions)
                  .run());
    row.rid = m_database.lastInsertRowid();
    return m_lists.add(row.rid, row.kind);
}

Status Records::update(const RecordRow &row, const QJsonObject &before)
{
    if (row.fields == before) { // as when an answer comes
        return m_database.cached("UPDATE record SET seq = ?, unsent = ?, ver = ? WHERE rid = ?")
            .bind(1, row.seq)
            .bind(2, row.unsent)
            .bindUtf8(3, row.versions)
            .bind(4, row.rid)
            .run();
    }
    const bool moves = m_lists.moves(row.kind, before, row.fields);
    if (moves)
        PLUMB_TRY(m_lists.remove(row.rid, row.kind));
    const QByteArray body = canonicalJson(row.fields);
    PLUMB_TRY(m_database.cached("UPDATE record SET seq = ?, unsent = ?, body = jsonb(?), ver = ? WHERE rid = ?")
                  .bind(1, row.seq)
                  .bind(2, row.unsent)
                  .bindUtf8(3, body)
                  .bindUtf8(4, row.versions)
                  .bind(5, row.rid)
                  .run());
    // Apart, because two more indexes would be written each time.
    if (isVoid(before) != isVoid(row.fields))
        PLUMB_TRY(m_database.cached("UPDATE record SET void = ? WHERE rid = ?").bind(1, isVoid(row.fields) ? 1 : 0).bind(2, row.rid).run());
    return moves ? m_lists.add(row.rid, row.kind) : Status();
}

Status Records::remember(qint64 rid, const QJsonObject &before, const QJsonObject &after, const Cause &cause)
{
    const QJsonObject replaced = replacedBetween(before, after);
    if (replaced.isEmpty())
        return {};
    const QByteArray json = canonicalJson(replaced);
    return m_database.cached("INSERT INTO history(rid, op, seq, at, replaced) VALUES (?, ?, ?, ?, ?)")
        .bind(1, rid)
        .bind(2, cause.op)
        .bind(3, cause.seq)
        .bind(4, toMillis(cause.at))
        .bindUtf8(5, json)
        .run();
}

Status Records::index(qint64 rid, const QString &kind, const QJsonObject &fields, bool replace)
{
    const KindSchema *schema = m_schema.kind(kind);
    const bool anywhere = schema && schema->find > 0;
    if (replace)
        PLUMB_TRY(m_database.cached(anywhere ? "DELETE FROM find WHERE rowid = ?" : "DELETE FROM search WHERE rowid = ?").bind(1, rid).run());
    QStringList texts;
    for (const QString &field : schema ? schema->search : QStringList()) {
        if (const QString text = textOf(fields.value(field)); !text.isEmpty())
            texts << text;
    }
    if (texts.isEmpty())
        return {};
    const QByteArray words = anywhere ? findWords(kind, texts) : searchWords(texts.join(u'\n'));
    return m_database.cached(anywhere ? "INSERT INTO find(rowid, words) VALUES (?, ?)" : "INSERT INTO search(rowid, words) VALUES (?, ?)")
        .bind(1, rid)
        .bindUtf8(2, words)
        .run();
}

Status Records::noteFiles(qint64 rid, const QString &kind, const QJsonObject &fields, bool replace)
{
    if (replace)
        PLUMB_TRY(m_database.cached("DELETE FROM blob_use WHERE rid = ?").bind(1, rid).run());
    const KindSchema *schema = m_schema.kind(kind);
    for (const QString &field : schema ? blobFields(*schema) : QStringList()) {
        const QByteArray sha256 = fields.value(field).toString().toLatin1();
        if (!isSha256Hex(sha256))
            continue;
        // Kinds with a file carry its type and size beside it (docs/schema.md, "Blob").
        PLUMB_ASSIGN(const qint64 bid, Blobs(m_database).knowOf(sha256, fields.value(u"media_type"_s).toString(),
                                                                fields.value(u"size"_s).toInteger()));
        PLUMB_TRY(m_database.cached("INSERT OR IGNORE INTO blob_use(bid, rid) VALUES (?, ?)").bind(1, bid).bind(2, rid).run());
        // One that waits comes for a new record that asks for it.
        if (const FieldSchema *rule = schema->field(field); !rule->fetchedWhen.isEmpty() || !replace)
            PLUMB_TRY(Blobs(m_database).comesByItself(bid, rid, asksForBytes(*rule, fields)));
    }
    return {};
}

Status Records::remove(qint64 rid, const QString &kind)
{
    PLUMB_TRY(m_lists.remove(rid, kind));
    PLUMB_TRY(m_database.cached("DELETE FROM search WHERE rowid = ?").bind(1, rid).run());
    PLUMB_TRY(m_database.cached("DELETE FROM find WHERE rowid = ?").bind(1, rid).run());
    return m_database.cached("DELETE FROM record WHERE rid = ?").bind(1, rid).run();
}

Status Records::removeScope(const QString &scope)
{
    for (const char *const forget : {"DELETE FROM search WHERE rowid IN (SELECT rid FROM record WHERE scope = ?)",
                                     "DELETE FROM find WHERE rowid IN (SELECT rid FROM record WHERE scope = ?)"})
        PLUMB_TRY(m_database.cached(forget).bind(1, scope).run());
    PLUMB_TRY(m_lists.removeScope(scope));
    PLUMB_ASSIGN(const std::vector<qint64> files, Blobs(m_database).usedIn(scope));
    PLUMB_TRY(m_database.cached("DELETE FROM record WHERE scope = ?").bind(1, scope).run());
    return Blobs(m_database).removeUnused(files);
}

Result<std::optional<Shadow>> Records::shadow(qint64 rid) const
{
    auto statement = m_database.cached("SELECT body, base FROM shadow WHERE rid = ?");
    PLUMB_ASSIGN(const bool found, statement.bind(1, rid).step());
    if (!found)
        return std::optional<Shadow>();
    Shadow shadow;
    PLUMB_ASSIGN(shadow.fields, parseObject(statement.bytes(0)));
    PLUMB_ASSIGN(const QJsonObject base, parseObject(statement.bytes(1)));
    for (auto it = base.begin(); it != base.end(); ++it)
        shadow.base.insert(it.key(), it->toInteger());
    return std::optional<Shadow>(std::move(shadow));
}

Status Records::writeShadow(qint64 rid, const Shadow &shadow)
{
    const QByteArray body = canonicalJson(shadow.fields);
    const QByteArray base = canonicalJson(versionsToJson(shadow.base));
    return m_database
        .cached("INSERT INTO shadow(rid, body, base) VALUES (?, ?, ?)"
                " ON CONFLICT(rid) DO UPDATE SET body = excluded.body, base = excluded.base")
        .bind(1, rid)
        .bindUtf8(2, body)
        .bindUtf8(3, base)
        .run();
}

Status Records::countUnsent(const std::vector<Id> &records)
{
    for (const Id &record : records) {
        const QByteArray id = toBytes(record);
        PLUMB_TRY(m_database
                      .cached("UPDATE record SET unsent = (SELECT count(*) FROM outbox WHERE state = 0 AND record = ?1)"
                              " WHERE id = ?1")
                      .bindBlob(1, id)
                      .run());
    }
    return {};
}

Status Records::limitShadowBases(qint64 seq)
{
    std::vector<std::pair<qint64, QByteArray>> limited;
    {
        auto rows = m_database.cached("SELECT rid, base FROM shadow");
        for (;;) {
            PLUMB_ASSIGN(const bool found, rows.step());
            if (!found)
                break;
            PLUMB_ASSIGN(const QJsonObject base, parseObject(rows.bytes(1)));
            QMap<QString, qint64> seen;
            for (auto it = base.begin(); it != base.end(); ++it)
                seen.insert(it.key(), std::min(it->toInteger(), seq));
            limited.emplace_back(rows.integer(0), canonicalJson(versionsToJson(seen)));
        }
    }
    for (const auto &[rid, base] : limited)
        PLUMB_TRY(m_database.cached("UPDATE shadow SET base = ? WHERE rid = ?").bindUtf8(1, base).bind(2, rid).run());
    return {};
}

Status Records::dropShadow(qint64 rid)
{
    return m_database.cached("DELETE FROM shadow WHERE rid = ?").bind(1, rid).run();
}

} // namespace plumb::store
