#include "tests/bench/sync/floor.h"

#include "app/core/id.h"
#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/sqlite/sqlite.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/sync/workload.h"
#include "tests/support/must.h"

namespace plumb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int singleChanges = 50;
constexpr int mostPushed = 10'000;
constexpr int pushedAtOnce = 500;
constexpr int restOfAChange = 420; // ids, stamps, hash of the one before, salt

struct BareRow {
    QByteArray id;
    QByteArray scope;
    QByteArray body;
    QByteArray versions;
};

std::vector<BareRow> bareRows(int count)
{
    std::vector<BareRow> rows;
    rows.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        const WorkloadRow row = workloadRow(i);
        rows.push_back({toBytes(*parseId(QString::fromLatin1(row.id))), workloadScope(row.site).toLatin1(), canonicalJson(row.fields),
                        "{\"*\":" + QByteArray::number(i + 1) + '}'});
    }
    return rows;
}

void insertAll(sqlite::Database &database, const std::vector<BareRow> &rows)
{
    sqlite::Transaction transaction(database);
    must(transaction.begun());
    auto insert = database.prepare("INSERT INTO record(id, kind, scope, seq, unsent, void, body, ver)"
                                   " VALUES (?, 'bench_task', ?, ?, 0, 0, jsonb(?), ?)");
    must(insert.ok() ? Status() : Status(insert.error()));
    qint64 seq = 0;
    for (const BareRow &row : rows)
        must(insert->bindBlob(1, row.id).bindUtf8(2, row.scope).bind(3, ++seq).bindUtf8(4, row.body).bindUtf8(5, row.versions).run());
    must(transaction.commit());
}

// What a push leaves on one side: each edited row, and a row of the log with the change's bytes and its hash.
void pushAll(sqlite::Database &database, const std::vector<BareRow> &rows, const std::vector<QByteArray> &changes)
{
    for (std::size_t next = 0; next < changes.size();) {
        sqlite::Transaction transaction(database);
        must(transaction.begun());
        for (int i = 0; i < pushedAtOnce && next < changes.size(); ++i, ++next) {
            const qint64 seq = qint64(rows.size() + next + 1);
            must(database.cached("UPDATE record SET seq = ?, body = jsonb_patch(body, ?), ver = ? WHERE id = ?")
                     .bind(1, seq)
                     .bindUtf8(2, changes[next])
                     .bindUtf8(3, rows[next].versions)
                     .bindBlob(4, rows[next].id)
                     .run());
            const QByteArray bytes = changes[next] + QByteArray(restOfAChange, 'x');
            must(database.cached("INSERT INTO log(op, seq, hash, change) VALUES (?1, ?2, ?3, ?4)")
                     .bind(1, qint64(next + 1))
                     .bind(2, seq)
                     .bindBlob(3, crypto::sha256(bytes))
                     .bindUtf8(4, bytes)
                     .run());
        }
        must(transaction.commit());
    }
}

double measurePush(sqlite::Database &database, const std::vector<BareRow> &rows)
{
    must(database.execute("CREATE TABLE log(op INTEGER PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, hash BLOB NOT NULL,"
                          " change TEXT NOT NULL) STRICT"));
    std::vector<QByteArray> changes;
    for (int i = 0; i < std::min(mostPushed, int(rows.size())); ++i)
        changes.push_back(canonicalJson(workloadEdit(i, 1000)));
    return timed([&] { pushAll(database, rows, changes); });
}

} // namespace

QJsonObject measureFloor(const QString &folder, int count)
{
    const std::vector<BareRow> rows = bareRows(count);
    sqlite::OpenOptions options;
    options.key = QByteArray(32, 'k');
    auto opened = sqlite::Database::open(folder + u"/floor.db"_s, options);
    must(opened.ok() ? Status() : Status(opened.error()));
    sqlite::Database &database = **opened;
    must(database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000;"
                          "PRAGMA cache_size = -8000;"
                          "CREATE TABLE record(rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL,"
                          " scope TEXT NOT NULL, seq INTEGER NOT NULL, unsent INTEGER NOT NULL, void INTEGER NOT NULL,"
                          " body BLOB NOT NULL, ver TEXT NOT NULL) STRICT"));
    const double written = timed([&] { insertAll(database, rows); });
    const double read = timed([&] { must(Status(database.scalar("SELECT sum(length(json(body))) FROM record").ok() ? Status() : Status(fail(ErrorCode::Storage, u"read"_s)))); });
    std::vector<double> changes;
    for (int i = 0; i < singleChanges; ++i) {
        changes.push_back(timed([&] {
            must(database.cached("UPDATE record SET seq = ?, body = jsonb_set(body, '$.status', 'done') WHERE id = ?")
                     .bind(1, count + i + 1)
                     .bindBlob(2, rows[std::size_t(i * 37 % count)].id)
                     .run());
        }));
    }
    return {{u"write"_s, written}, {u"read"_s, read}, {u"change"_s, median(changes)}, {u"push"_s, measurePush(database, rows)}};
}

} // namespace plumb::bench
