#include "tests/bench/bare_ledger.h"

#include "app/sqlite/sqlite.h"
#include "office/ledger/sqlite_schema.h"
#include "tests/bench/bench_report.h"
#include "tests/support/must.h"

namespace plumb::bench {

using namespace Qt::StringLiterals;
using sqlite::Database;
using sqlite::Statement;

namespace {

struct Row {
    qint64 seq, op, receivedAt;
    QByteArray company, device, record, scope, hash, chain, outcome, signature, bytes; // of the log
    QByteArray kind, body, versions, deviceVersions;                                   // of the record
    bool isNew = false;
};

std::vector<Row> rowsOf(const QString &ledger)
{
    const auto database = must(Database::open(ledger, {}));
    auto query = must(database->prepare(
        "SELECT l.seq, l.op, l.received_at, l.company, l.device, l.record, l.scope, l.hash, l.chain, l.outcome, l.signature, "
        "l.bytes, r.kind, r.body, r.versions, r.device_versions, "
        "l.seq = (SELECT min(seq) FROM log f WHERE f.company = l.company AND f.record = l.record AND f.seq IS NOT NULL) "
        "FROM log l JOIN record r ON r.company = l.company AND r.id = l.record WHERE l.seq IS NOT NULL ORDER BY l.seq"));
    std::vector<Row> rows;
    while (must(query.step())) {
        rows.push_back({query.integer(0), query.integer(1), query.integer(2), query.bytes(3), query.bytes(4), query.bytes(5),
                        query.bytes(6), query.bytes(7), query.bytes(8), query.bytes(9), query.bytes(10), query.bytes(11),
                        query.bytes(12), query.bytes(13), query.bytes(14), query.bytes(15), query.integer(16) != 0});
    }
    return rows;
}

void write(Database &database, const Row &row)
{
    {
        Statement put = row.isNew
            ? database.cached("INSERT INTO record(company, id, seq, body, versions, device_versions, kind, scope) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
            : database.cached("UPDATE record SET seq = ?3, body = ?4, versions = ?5, device_versions = ?6 "
                              "WHERE company = ?1 AND id = ?2");
        put.bindBlob(1, row.company).bindBlob(2, row.record).bind(3, row.seq);
        put.bindUtf8(4, row.body).bindUtf8(5, row.versions).bindUtf8(6, row.deviceVersions);
        if (row.isNew)
            put.bindUtf8(7, row.kind).bindUtf8(8, row.scope);
        must(put.run());
    }
    Statement log = database.cached(
        "INSERT INTO log(company, device, op, seq, record, scope, hash, chain, received_at, outcome, code, detail, "
        "lost, signature, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, '', '', '[]', ?11, ?12)");
    log.bindBlob(1, row.company).bindBlob(2, row.device).bind(3, row.op).bind(4, row.seq).bindBlob(5, row.record);
    log.bindUtf8(6, row.scope).bindBlob(7, row.hash).bindBlob(8, row.chain).bind(9, row.receivedAt);
    log.bindUtf8(10, row.outcome);
    row.signature.isEmpty() ? log.bindNull(11) : log.bindBlob(11, row.signature);
    log.bindBlob(12, row.bytes);
    must(log.run());
}

} // namespace

BareRun writeBare(const QString &ledger, const QString &folder, int changesPerCommit)
{
    const std::vector<Row> rows = rowsOf(ledger);
    const auto database = must(Database::open(folder + u"/bare.db"_s, {}));
    must(office::prepareLedger(*database));
    const double ms = timed([&] {
        for (std::size_t next = 0; next < rows.size();) {
            sqlite::Transaction transaction(*database);
            must(transaction.begun());
            for (int i = 0; i < changesPerCommit && next < rows.size(); ++i)
                write(*database, rows[next++]);
            must(transaction.commit());
        }
    });
    return {qint64(rows.size()), ms};
}

} // namespace plumb::bench
