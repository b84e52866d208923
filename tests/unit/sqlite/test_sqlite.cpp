// The thin layer over SQLite: values in, errors out, nothing half done.
#include "app/sqlite/sqlite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace plumb;
using namespace plumb::sqlite;

namespace {

const QByteArray key(32, 'k');

std::unique_ptr<Database> openedAt(const QString &path, const OpenOptions &options = {})
{
    auto database = Database::open(path, options);
    if (!database.ok())
        qFatal("open: %s", qPrintable(database.error().detail));
    return std::move(database).value();
}

std::unique_ptr<Database> inMemory()
{
    return openedAt(QStringLiteral(":memory:"));
}

#define QVERIFY_OK(expression)                                                                     \
    do {                                                                                           \
        const auto outcome = (expression);                                                         \
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().detail));            \
    } while (false)

} // namespace

class TestSqlite : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTypeComesBackAsItWentIn();
    void anEmptyBlobIsNotNull();
    void aBrokenBindingSticksUntilItIsAskedFor();
    void aBrokenCachedStatementSaysWhatIsWrong();
    void aCachedStatementCanBeUsedAgainInsideItself();
    void anotherTextAtTheSameAddressIsAnotherStatement();
    void aValueGoesFromOneRowToAnother();
    void aTransactionWithoutCommitLeavesNothing();
    void aSavepointRollsBackAloneInsideItsTransaction();
    void savepointsNest();
    void theFileCannotBeReadWithoutItsKey();
    void theFileHoldsNoClearText();
    void aSecondWriterIsToldThatItIsLocked();
    void codesAreMapped_data();
    void codesAreMapped();
};

void TestSqlite::everyTypeComesBackAsItWentIn()
{
    const auto database = inMemory();
    auto statement = database->cached("SELECT ?, ?, ?, ?, ?, ?");
    const QByteArray blob("a\0b", 3);
    statement.bind(1, qint64(1) << 60).bind(2, 2.5).bind(3, QStringLiteral("墨線")).bindUtf8(4, "plain").bindBlob(5, blob).bindNull(6);
    const auto row = statement.step();
    QVERIFY_OK(row);
    QVERIFY(*row);
    QCOMPARE(statement.integer(0), qint64(1) << 60);
    QCOMPARE(statement.number(1), 2.5);
    QCOMPARE(statement.text(2), QStringLiteral("墨線"));
    QCOMPARE(statement.bytes(3), QByteArray("plain"));
    QCOMPARE(statement.bytes(4), blob);
    QVERIFY(statement.isNull(5));
    QVERIFY(!statement.isNull(0));
}

void TestSqlite::anEmptyBlobIsNotNull()
{
    const auto database = inMemory();
    auto statement = database->cached("SELECT typeof(?), typeof(?), typeof(?)");
    statement.bindBlob(1, QByteArray()).bind(2, QString()).bindUtf8(3, QByteArray());
    QVERIFY(statement.step().valueOr(false));
    QCOMPARE(statement.text(0), QStringLiteral("blob"));
    QCOMPARE(statement.text(1), QStringLiteral("text"));
    QCOMPARE(statement.text(2), QStringLiteral("text"));
}

void TestSqlite::aBrokenBindingSticksUntilItIsAskedFor()
{
    const auto database = inMemory();
    auto statement = database->cached("SELECT ?");
    statement.bind(2, 7).bind(1, 1);
    QVERIFY(!statement.step().ok());
}

void TestSqlite::aBrokenCachedStatementSaysWhatIsWrong()
{
    const auto database = inMemory();
    auto statement = database->cached("SELECT * FROM nowhere");
    statement.bind(1, 1);
    const Status status = statement.run();
    QVERIFY(!status.ok());
    QVERIFY2(status.error().detail.contains(QStringLiteral("no such table: nowhere")), qPrintable(status.error().detail));
}

void TestSqlite::aCachedStatementCanBeUsedAgainInsideItself()
{
    const auto database = inMemory();
    QVERIFY_OK(database->execute("CREATE TABLE t(a); INSERT INTO t VALUES (1), (2)"));
    const auto all = [&] { return database->cached("SELECT a FROM t ORDER BY a"); };
    auto outer = all();
    QVERIFY(outer.step().valueOr(false));
    {
        auto inner = all();
        QVERIFY(inner.step().valueOr(false));
        QCOMPARE(inner.integer(0), 1);
    }
    QVERIFY(outer.step().valueOr(false));
    QCOMPARE(outer.integer(0), 2);
}

void TestSqlite::anotherTextAtTheSameAddressIsAnotherStatement()
{
    const auto database = inMemory();
    char sql[] = "SELECT 1";
    for (const char digit : {'1', '2', '1', '3'}) {
        sql[7] = digit;
        auto statement = database->cached(sql);
        QVERIFY_OK(statement.step());
        QCOMPARE(statement.integer(0), digit - '0');
    }
}

void TestSqlite::aValueGoesFromOneRowToAnother()
{
    const auto database = inMemory();
    auto from = database->cached("SELECT -9e999, 7, '墨線', x'00ff', NULL");
    QVERIFY_OK(from.step());
    auto to = database->cached("SELECT typeof(?1) || typeof(?2) || typeof(?3) || typeof(?4) || typeof(?5), ?2, ?3");
    for (int column = 0; column < 5; ++column)
        to.bindFrom(column + 1, from, column);
    QVERIFY_OK(to.step());
    QCOMPARE(to.text(0), QStringLiteral("realintegertextblobnull"));
    QCOMPARE(to.integer(1), 7);
    QCOMPARE(to.text(2), QStringLiteral("墨線"));
}

void TestSqlite::aTransactionWithoutCommitLeavesNothing()
{
    const auto database = inMemory();
    QVERIFY_OK(database->execute("CREATE TABLE t(a)"));
    {
        Transaction transaction(*database);
        QVERIFY_OK(transaction.begun());
        QVERIFY_OK(database->execute("INSERT INTO t VALUES (1)"));
    }
    QVERIFY(!database->inTransaction());
    QCOMPARE(database->scalar("SELECT count(*) FROM t").valueOr(-1), 0);
    {
        Transaction transaction(*database);
        QVERIFY_OK(database->execute("INSERT INTO t VALUES (1)"));
        QVERIFY_OK(transaction.commit());
    }
    QCOMPARE(database->scalar("SELECT count(*) FROM t").valueOr(-1), 1);
}

void TestSqlite::aSavepointRollsBackAloneInsideItsTransaction()
{
    const auto database = inMemory();
    QVERIFY_OK(database->execute("CREATE TABLE t(a)"));
    Transaction transaction(*database);
    QVERIFY_OK(database->execute("INSERT INTO t VALUES (1)"));
    {
        Savepoint savepoint(*database);
        QVERIFY_OK(savepoint.begun());
        QVERIFY_OK(database->execute("INSERT INTO t VALUES (2)"));
    }
    QVERIFY_OK(transaction.commit());
    QCOMPARE(database->scalar("SELECT sum(a) FROM t").valueOr(-1), 1);
}

void TestSqlite::savepointsNest()
{
    const auto database = inMemory();
    QVERIFY_OK(database->execute("CREATE TABLE t(a)"));
    Transaction transaction(*database);
    Savepoint outer(*database);
    QVERIFY_OK(database->execute("INSERT INTO t VALUES (1)"));
    {
        Savepoint inner(*database);
        QVERIFY_OK(database->execute("INSERT INTO t VALUES (2)"));
    }
    QVERIFY_OK(outer.release());
    QVERIFY_OK(transaction.commit());
    QCOMPARE(database->scalar("SELECT sum(a) FROM t").valueOr(-1), 1);
}

void TestSqlite::theFileCannotBeReadWithoutItsKey()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    OpenOptions options;
    options.key = key;
    QVERIFY_OK(openedAt(path, options)->execute("CREATE TABLE t(a)"));

    QCOMPARE(openedAt(path, options)->scalar("SELECT count(*) FROM t").valueOr(-1), 0);
    options.key = QByteArray(32, 'x');
    QCOMPARE(Database::open(path, options).error().code, ErrorCode::WrongKey);
    options.key.clear();
    QCOMPARE(Database::open(path, options).error().code, ErrorCode::WrongKey);
}

void TestSqlite::theFileHoldsNoClearText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    OpenOptions options;
    options.key = key;
    QVERIFY_OK(openedAt(path, options)->execute("CREATE TABLE t(a); INSERT INTO t VALUES ('client phone 13800000000')"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 4096);
    QVERIFY(!bytes.contains("13800000000"));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    QVERIFY(!bytes.startsWith("SQLite format 3"));
}

void TestSqlite::aSecondWriterIsToldThatItIsLocked()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    OpenOptions options;
    options.busyTimeoutMs = 0;
    const auto first = openedAt(path, options);
    QVERIFY_OK(first->execute("CREATE TABLE t(a)"));
    const auto second = openedAt(path, options);
    const Transaction holding(*first);
    QVERIFY_OK(holding.begun());
    QCOMPARE(Transaction(*second).begun().error().code, ErrorCode::Locked);
}

void TestSqlite::codesAreMapped_data()
{
    QTest::addColumn<int>("sqliteCode");
    QTest::addColumn<ErrorCode>("ours");
    QTest::newRow("not a database") << SQLITE_NOTADB << ErrorCode::WrongKey;
    QTest::newRow("malformed") << SQLITE_CORRUPT << ErrorCode::DamagedFile;
    QTest::newRow("malformed search index") << SQLITE_CORRUPT_VTAB << ErrorCode::DamagedFile;
    QTest::newRow("full") << SQLITE_FULL << ErrorCode::DiskFull;
    QTest::newRow("busy") << SQLITE_BUSY << ErrorCode::Locked;
    QTest::newRow("busy snapshot") << SQLITE_BUSY_SNAPSHOT << ErrorCode::Locked;
    QTest::newRow("interrupted") << SQLITE_INTERRUPT << ErrorCode::Cancelled;
    QTest::newRow("constraint") << SQLITE_CONSTRAINT << ErrorCode::Storage;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << ErrorCode::Storage;
    QTest::newRow("read error") << SQLITE_IOERR_READ << ErrorCode::Storage;
}

void TestSqlite::codesAreMapped()
{
    QFETCH(int, sqliteCode);
    QFETCH(ErrorCode, ours);
    QCOMPARE(errorOf(sqliteCode, QString()).code, ours);
}

QTEST_GUILESS_MAIN(TestSqlite)
#include "test_sqlite.moc"
