// The ledger's log is moved into the book beside the commits: none of them does it, and the log does not grow
// for ever.
#include "app/sqlite/sqlite.h"
#include "office/ledger/log_mover.h"
#include "tests/support/must.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;

namespace {

constexpr int manyCommits = 12'000; // three pages each: far beyond the size at which the log is moved
constexpr qint64 mostLogBytes = 96ll * 1024 * 1024;

std::unique_ptr<sqlite::Database> connection(const QString &path)
{
    auto database = must(sqlite::Database::open(path, {}));
    must(database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF"));
    return database;
}

} // namespace

class TestLogMover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLogStaysSmallAndAllIsThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.db"_s);
        {
            const auto writer = connection(path);
            must(writer->execute("CREATE TABLE page (id INTEGER PRIMARY KEY, bytes BLOB) STRICT"));
            const LogMover mover(*writer, connection(path));
            for (int i = 0; i < manyCommits; ++i)
                must(writer->execute("INSERT INTO page (bytes) VALUES (randomblob(9000))"));
            QVERIFY(QFileInfo(path + u"-wal"_s).size() < mostLogBytes);
            // Nobody commits any more, and still it goes on until all is in the book.
            const auto looker = connection(path);
            const auto isMoved = [&] {
                auto frames = looker->cached("PRAGMA wal_checkpoint(NOOP)"); // busy, all, moved
                return must(frames.step()) && frames.integer(1) == frames.integer(2);
            };
            must(writer->execute("INSERT INTO page (bytes) VALUES (randomblob(9000000))"));
            QTRY_VERIFY(isMoved());
        }
        QCOMPARE(must(connection(path)->scalar("SELECT count(*) FROM page")), manyCommits + 1);
        QCOMPARE(QFileInfo(path + u"-wal"_s).size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestLogMover)
#include "test_log_mover.moc"
