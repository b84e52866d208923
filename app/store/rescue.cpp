#include "app/store/rescue.h"

#include "app/core/json.h"
#include "app/model/merge.h"
#include "app/model/proof.h"
#include "app/store/blobs.h"
#include "app/store/outbox.h"
#include "app/store/records.h"
#include "app/store/tables.h"

#include <QFile>

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkRows = 4096;
constexpr qint64 piecesPerBlob = qint64(1) << 20;

struct Count {
    qint64 rescued = 0;
    qint64 lost = 0;
};

bool unreadable(const Error &error)
{
    return error.code == ErrorCode::DamagedFile || error.code == ErrorCode::WrongKey
        || error.detail.contains("no such table"_L1); // its entry in the list of tables is gone
}

class Rescue {
public:
    Rescue(sqlite::Database &database, const Schema &schema)
        : m_database(database), m_records(database, schema), m_outbox(database) {}

    Status run(OpenReport &report);

private:
    QByteArray columnsOf(const QByteArray &table) const;
    Result<Count> copyTable(const QByteArray &table, const QByteArray &key);
    Result<Count> copyRange(const QByteArray &table, const QByteArray &key, qint64 from, qint64 to);
    Result<Count> copyPieces();
    Status dropIncompleteBlobs(Count &blobs);
    Status rebuild();
    Status rebuildRecord(qint64 rid, const QString &kind, const QJsonObject &fields);
    Status restoreRecordsOfUnsent();
    Result<std::vector<Change>> changesWithoutRecord() const;

    sqlite::Database &m_database;
    Records m_records;
    Outbox m_outbox;
};

// Those of the damaged file, which may be an older app's and have fewer.
QByteArray Rescue::columnsOf(const QByteArray &table) const
{
    auto names = m_database.prepare("SELECT group_concat(name) FROM pragma_table_info('" + table + "', 'old')");
    if (!names.ok())
        return {};
    const auto found = names->step();
    return found.ok() && *found ? names->bytes(0) : QByteArray();
}

// Halves a stretch until what cannot be read stands alone.
Result<Count> Rescue::copyRange(const QByteArray &table, const QByteArray &key, qint64 from, qint64 to)
{
    const QByteArray columns = columnsOf(table);
    PLUMB_ASSIGN(auto copy, m_database.prepare("INSERT OR REPLACE INTO main." + table
                                               + (columns.isEmpty() ? " SELECT *" : '(' + columns + ") SELECT " + columns)
                                               + " FROM old." + table + " WHERE " + key + " BETWEEN ? AND ?"));
    const Status status = copy.bind(1, from).bind(2, to).run();
    if (status.ok())
        return Count{m_database.changes(), 0};
    if (!unreadable(status.error()))
        return status.error();
    if (from == to)
        return Count{0, 1};
    const qint64 middle = from + (to - from) / 2;
    PLUMB_ASSIGN(const Count left, copyRange(table, key, from, middle));
    PLUMB_ASSIGN(const Count right, copyRange(table, key, middle + 1, to));
    return Count{left.rescued + right.rescued, left.lost + right.lost};
}

Result<Count> Rescue::copyTable(const QByteArray &table, const QByteArray &key)
{
    const QByteArray name = "old." + table;
    const Result<qint64> lowest = m_database.scalar(("SELECT min(" + key + ") FROM " + name).constData());
    const Result<qint64> highest = m_database.scalar(("SELECT max(" + key + ") FROM " + name).constData());
    const Result<qint64> expected = m_database.scalar(("SELECT count(*) FROM " + name).constData());
    Count total;
    qint64 from = std::max<qint64>(0, lowest.valueOr(0));
    for (;;) {
        const qint64 to = highest.ok() ? std::min(*highest, from + chunkRows - 1) : from + chunkRows - 1;
        if (to < from)
            break;
        const Result<Count> chunk = copyRange(table, key, from, to);
        if (!chunk.ok() && unreadable(chunk.error())) { // not even the table is known
            ++total.lost;
            break;
        }
        if (!chunk.ok())
            return chunk.error();
        total.rescued += chunk->rescued;
        total.lost += chunk->lost;
        from = to + 1;
        // Where the end cannot be read: on until a whole stretch gives nothing.
        if (highest.ok() ? from > *highest : chunk->rescued == 0)
            break;
    }
    // An index may still know how many there were; else every unreadable number counts, of which some
    // may never have been given out.
    if (expected.ok())
        total.lost = std::max<qint64>(0, *expected - total.rescued);
    return total;
}

// Numbers of pieces are sparse: they are looked for where a blob says they are.
Result<Count> Rescue::copyPieces()
{
    Count total;
    PLUMB_ASSIGN(auto blobs, m_database.prepare("SELECT bid, size FROM main.blob"));
    for (;;) {
        PLUMB_ASSIGN(const bool found, blobs.step());
        if (!found)
            return total;
        const qint64 first = blobs.integer(0) * piecesPerBlob;
        const qint64 pieces = (blobs.integer(1) + blobPieceBytes - 1) / blobPieceBytes;
        if (pieces <= 0)
            continue;
        const Result<Count> copied = copyRange("blob_piece", "piece", first, first + pieces - 1);
        if (!copied.ok() && !unreadable(copied.error()))
            return copied.error();
        total.rescued += copied.ok() ? copied->rescued : 0;
        total.lost += copied.ok() ? copied->lost : 1;
    }
}

// A file with a hole is no file: the office may still have it, so it becomes one to fetch.
Status Rescue::dropIncompleteBlobs(Count &blobs)
{
    PLUMB_TRY(m_database.execute(
        "CREATE TEMP TABLE holed AS SELECT bid FROM main.blob AS b WHERE here = 1 AND size > coalesce((SELECT sum(length(bytes))"
        " FROM main.blob_piece WHERE piece BETWEEN b.bid * 1048576 AND b.bid * 1048576 + 1048575), 0);"
        "UPDATE main.blob SET here = 0, state = 3 WHERE bid IN (SELECT bid FROM holed);"
        "UPDATE main.blob SET fetched = 0 WHERE here = 0;"
        "DELETE FROM main.blob_piece WHERE piece / 1048576 IN (SELECT bid FROM main.blob WHERE here = 0)"));
    PLUMB_ASSIGN(const qint64 holed, m_database.scalar("SELECT count(*) FROM holed"));
    blobs.rescued -= std::min(blobs.rescued, holed);
    return {};
}

Result<std::vector<Change>> Rescue::changesWithoutRecord() const
{
    PLUMB_ASSIGN(auto rows, m_database.prepare("SELECT change FROM main.outbox WHERE state = 0"
                                               " AND NOT EXISTS (SELECT 1 FROM main.record WHERE id = outbox.record) ORDER BY op"));
    std::vector<Change> changes;
    for (;;) {
        PLUMB_ASSIGN(const bool found, rows.step());
        if (!found)
            return changes;
        PLUMB_ASSIGN(Change change, decodeChange(rows.bytes(0)));
        changes.push_back(std::move(change));
    }
}

// The row is lost, what the person wrote is not: it is shown again from their changes.
Status Rescue::restoreRecordsOfUnsent()
{
    PLUMB_ASSIGN(const std::vector<Change> changes, changesWithoutRecord());
    for (const Change &change : changes) {
        PLUMB_ASSIGN(std::optional<RecordRow> row, m_records.find(change.record));
        if (!row)
            row = RecordRow{0, change.record, change.kind, change.scope, 0, 0, "{}", {}};
        const QJsonObject before = row->fields;
        row->fields = overlay(before, {change});
        PLUMB_TRY(m_records.write(*row, row->rid > 0 ? &before : nullptr, Cause{change.op, 0, change.at}));
    }
    return m_database.execute("UPDATE main.record SET unsent = (SELECT count(*) FROM main.outbox"
                              " WHERE outbox.state = 0 AND outbox.record = main.record.id)");
}

Status Rescue::rebuildRecord(qint64 rid, const QString &kind, const QJsonObject &fields)
{
    PLUMB_TRY(m_records.index(rid, kind, fields, false));
    return m_records.noteFiles(rid, kind, fields, false);
}

Status Rescue::rebuild()
{
    PLUMB_TRY(m_database.execute("DELETE FROM main.shadow WHERE rid NOT IN (SELECT rid FROM main.record);"
                                 "DELETE FROM main.history WHERE rid NOT IN (SELECT rid FROM main.record);"
                                 "DELETE FROM main.held WHERE rid NOT IN (SELECT rid FROM main.record);"
                                 "UPDATE main.replica SET cursor = 0, grants_tag = '';"
                                 "UPDATE main.scope SET catch_up = NULL, own_rows = NULL, own_sum = NULL, off = 0, repairs = 0,"
                                 " log_seq = 0, log_broken = 0"));
    PLUMB_TRY(m_database.cached("UPDATE main.scope SET log_chain = ?").bindUtf8(1, firstLink).run());
    PLUMB_ASSIGN(auto rows, m_database.prepare("SELECT rid, kind, json(body) FROM main.record"));
    for (;;) {
        PLUMB_ASSIGN(const bool found, rows.step());
        if (!found)
            break;
        PLUMB_ASSIGN(const QJsonObject fields, parseObject(rows.bytes(2)));
        PLUMB_TRY(rebuildRecord(rows.integer(0), rows.text(1), fields));
    }
    return restoreRecordsOfUnsent();
}

Status Rescue::run(OpenReport &report)
{
    // Each stretch for itself: after an unreadable page its file answers nothing more within the same
    // transaction.
    for (const auto &[table, key] : std::initializer_list<std::pair<QByteArray, QByteArray>>{
             {"identity", "one"}, {"replica", "one"}, {"scope", "sid"}, {"setting", "nid"}, {"draft", "did"},
             {"shadow", "rid"}, {"history", "hid"}}) {
        PLUMB_ASSIGN(const Count count, copyTable(table, key));
        report.lostRows += count.lost;
    }
    if (m_database.scalar("PRAGMA old.user_version").valueOr(int(SchemaVersion::Current)) >= int(SchemaVersion::Trust)) {
        // The verified history is fetched again; what the office no longer has is not to be had twice.
        for (const auto &[table, key] : std::initializer_list<std::pair<QByteArray, QByteArray>>{
                 {"held", "rid"}, {"removed", "mid"}, {"removal", "qid"}, {"finding", "fid"}, {"log_before", "bid"},
                 {"head_before", "hid"}, {"device_key", "did"}}) {
            PLUMB_ASSIGN(const Count count, copyTable(table, key));
            report.lostRows += count.lost;
        }
    }
    PLUMB_ASSIGN(const Count outbox, copyTable("outbox", "op"));
    PLUMB_ASSIGN(const Count refused, copyTable("refused", "op"));
    PLUMB_ASSIGN(const Count records, copyTable("record", "rid"));
    PLUMB_ASSIGN(Count blobs, copyTable("blob", "bid"));
    PLUMB_ASSIGN(const Count pieces, copyPieces());
    PLUMB_TRY(dropIncompleteBlobs(blobs));
    PLUMB_TRY(m_database.execute("PRAGMA synchronous = FULL"));
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    PLUMB_TRY(rebuild());
    // The last commit brings everything before it to the disk too.
    PLUMB_TRY(transaction.commit());
    report.rescuedRecords = records.rescued;
    report.rescuedChanges = outbox.rescued + refused.rescued;
    report.rescuedBlobs = blobs.rescued;
    report.lostRows += outbox.lost + refused.lost + records.lost + blobs.lost + pieces.lost;
    return {};
}

} // namespace

Status rescueInto(const QString &fresh, const QString &damaged, const sqlite::OpenOptions &options,
                  const Schema &schema, OpenReport &report)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(fresh + suffix);
    PLUMB_ASSIGN(const auto database, sqlite::Database::open(fresh, options));
    // One file only, so that a rename moves all of it; nobody else looks at it yet.
    PLUMB_TRY(database->execute("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF"));
    PLUMB_TRY(migrate(*database, migrationSteps()));
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(applicationId);
    PLUMB_TRY(database->execute(mark.constData()));
    // Go on with the tables that are known where a page of their list cannot be read.
    PLUMB_TRY(database->execute("PRAGMA writable_schema = ON"));
    {
        PLUMB_ASSIGN(auto attach, database->prepare("ATTACH DATABASE ? AS old")); // with the key of the first
        if (const Status attached = attach.bind(1, damaged).run(); !attached.ok()) {
            if (!unreadable(attached.error()))
                return attached.error();
            report.lostRows = 1; // its first page: nothing can be found without it
            return {};
        }
    }
    return Rescue(*database, schema).run(report);
}

} // namespace plumb::store
