// Our own thin layer over SQLite: Database, Statement, Transaction. Not Qt SQL, because a system
// SQLite and ours (with encryption) must never meet in one process. Not thread-safe: one
// connection belongs to one thread at a time.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace plumb::sqlite {

class Database;

// A prepared statement. Bind from 1; columns count from 0. The first error sticks and is given by
// step()/run(), so binding code needs no checks.
class Statement {
public:
    Statement() = default;
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, qint64(value)); }
    Statement &bind(int index, double value);
    Statement &bind(int index, QStringView text);
    Statement &bind(int index, const QString &text) { return bind(index, QStringView(text)); }
    Statement &bindUtf8(int index, QByteArrayView text);   // TEXT, already UTF-8; not copied until stepped: keep it alive
    Statement &bindBlob(int index, QByteArrayView blob);   // likewise
    Statement &bindNull(int index);
    Statement &bindFrom(int index, const Statement &other, int column); // the value as it is in that row

    Result<bool> step();   // true: a row is there
    Status run();          // to the end, ignoring rows; then ready to be bound again
    void reset();          // and clear the bindings

    qint64 integer(int column) const;
    double number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;   // TEXT or BLOB, copied
    QByteArrayView peek(int column) const; // … not copied: until the next step() or reset()
    bool isNull(int column) const;

private:
    friend class Database;
    Statement(Database *database, sqlite3_stmt *statement, bool cached);
    void noteBinding(int code);
    Database *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    bool m_cached = false;
    int m_error = 0;      // the first error, as SQLite numbers it; 0 = none
    Error m_problem;      // the same as one of ours
};

struct OpenOptions {
    bool readOnly = false;
    QByteArray key;        // 32 bytes; empty = not encrypted
    const char *vfs = nullptr; // name of a registered VFS: tests put a fault-injecting one beneath the cipher
    int busyTimeoutMs = 5000;
};

class Database {
public:
    // Does not touch the schema. Errors: WrongKey (also: not a database), DamagedFile, DiskFull, Locked, Storage.
    static Result<std::unique_ptr<Database>> open(const QString &path, const OpenOptions &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Status execute(const char *sql);                 // one or more statements, no parameters
    Result<Statement> prepare(QByteArrayView sql);
    // Prepared once per connection and kept; hand back by letting the Statement go. Where it is out already, another
    // one is prepared, and kept as well.
    Statement cached(const char *sql);
    Result<qint64> scalar(const char *sql);          // first column of the first row
    Result<qint64> cachedScalar(const char *literal); // the same, for what is asked often
    qint64 lastInsertRowid() const;
    qint64 changes() const;
    bool inTransaction() const;
    Error lastError(const QString &doing) const;     // the connection's error as one of ours
    void interrupt();                                // from any thread: stop the running statement
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    Database() = default;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<const char *, std::vector<sqlite3_stmt *>> m_cache; // by address of the literal
    std::unordered_map<sqlite3_stmt *, bool> m_inUse;
};

// BEGIN IMMEDIATE … COMMIT; rolls back when it goes without commit().
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Status begun() const { return m_begun; }
    Status commit();

private:
    Database &m_database;
    Status m_begun;
    bool m_open = false;
};

// Nested unit of work inside a transaction.
class Savepoint {
public:
    explicit Savepoint(Database &database);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;
    Status begun() const { return m_begun; }
    Status release();

private:
    Database &m_database;
    Status m_begun;
    bool m_open = false;
};

// Everything of `from`, as of one moment, into `to`, which is empty. Others may write meanwhile.
Status copyDatabase(Database &from, Database &to);

// Maps an SQLite result code to ours.
Error errorOf(int sqliteCode, const QString &detail);

} // namespace plumb::sqlite
