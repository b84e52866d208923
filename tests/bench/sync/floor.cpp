#include "tests/bench/sync/floor.h"

#include "app/core/id.h"
#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/sync/workload.h"
#include "tests/support/must.h"

namespace plumb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int singleChanges = 50;

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
    return {{u"write"_s, written}, {u"read"_s, read}, {u"change"_s, median(changes)}};
}

} // namespace plumb::bench
