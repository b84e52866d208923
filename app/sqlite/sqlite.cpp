#include "app/sqlite/sqlite.h"

#include "app/core/threads.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace plumb::sqlite {

namespace {

constexpr std::size_t mostKept = 64; // statements of one text

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_NOTADB:
        return ErrorCode::WrongKey;
    case SQLITE_CORRUPT:
        return ErrorCode::DamagedFile;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return sqliteCode == SQLITE_IOERR_DATA || sqliteCode == SQLITE_IOERR_CORRUPTFS
            ? ErrorCode::DamagedFile
            : ErrorCode::Storage;
    }
}

// The cipher sits in a VFS of its own, wrapped around the one that does the input and output.
Result<QByteArray> cipherVfs(const char *underlying)
{
    if (!underlying)
        return QByteArray();
    if (const int code = sqlite3mc_vfs_create(underlying, 0); code != SQLITE_OK)
        return errorOf(code, QStringLiteral("file system layer %1").arg(QLatin1StringView(underlying)));
    return QByteArray("multipleciphers-") + underlying;
}

} // namespace

Error errorOf(int sqliteCode, const QString &detail)
{
    return Error{codeOf(sqliteCode),
                 QStringLiteral("%1 (%2)").arg(detail, QString::fromUtf8(sqlite3_errstr(sqliteCode)))};
}

// Statement

Statement::Statement(Database *database, sqlite3_stmt *statement, bool cached)
    : m_database(database), m_statement(statement), m_cached(cached)
{
}

Statement::Statement(Statement &&other) noexcept
{
    *this = std::move(other);
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    std::swap(m_cached, other.m_cached);
    std::swap(m_error, other.m_error);
    std::swap(m_problem, other.m_problem);
    return *this;
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    if (!m_cached) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_database->m_inUse[m_statement] = false;
}

void Statement::noteBinding(int code)
{
    if (code != SQLITE_OK && m_error == SQLITE_OK) {
        m_error = code;
        m_problem = m_database ? m_database->lastError(QStringLiteral("bind"))
                               : errorOf(code, QStringLiteral("bind to an empty statement"));
    }
}

Statement &Statement::bind(int index, qint64 value)
{
    noteBinding(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    noteBinding(sqlite3_bind_double(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    noteBinding(sqlite3_bind_text(m_statement, index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindUtf8(int index, QByteArrayView text)
{
    const char *data = text.data() ? text.data() : "";
    noteBinding(sqlite3_bind_text64(m_statement, index, data, sqlite3_uint64(text.size()), SQLITE_STATIC,
                                    SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int index, QByteArrayView blob)
{
    // A null pointer would bind NULL; an empty blob is a value.
    const void *data = blob.data() ? static_cast<const void *>(blob.data()) : "";
    noteBinding(sqlite3_bind_blob64(m_statement, index, data, sqlite3_uint64(blob.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindFrom(int index, const Statement &other, int column)
{
    noteBinding(sqlite3_bind_value(m_statement, index, sqlite3_column_value(other.m_statement, column)));
    return *this;
}

Statement &Statement::bindNull(int index)
{
    noteBinding(sqlite3_bind_null(m_statement, index));
    return *this;
}

Result<bool> Statement::step()
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    if (m_error != SQLITE_OK)
        return m_problem;
    if (!m_statement)
        return fail(ErrorCode::Internal, QStringLiteral("step of an empty statement"));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    // Not sticky: a busy or full database may take the same statement later.
    const Error error = m_database->lastError(QString::fromUtf8(sqlite3_sql(m_statement)));
    sqlite3_reset(m_statement);
    return error;
}

Status Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row.ok())
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::peek(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

// Database

Result<std::unique_ptr<Database>> Database::open(const QString &path, const OpenOptions &options)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    QByteArray vfs;
    if (options.vfs) {
        Result<QByteArray> wrapped = cipherVfs(options.vfs);
        if (!wrapped.ok())
            return wrapped.error();
        vfs = std::move(wrapped).value();
    }
    std::unique_ptr<Database> database(new Database);
    const int flags = (options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &database->m_handle, flags,
                                     vfs.isEmpty() ? nullptr : vfs.constData());
    if (code != SQLITE_OK)
        return errorOf(code, QStringLiteral("open %1").arg(path));
    sqlite3_busy_timeout(database->m_handle, options.busyTimeoutMs);
    if (!options.key.isEmpty()) {
        if (options.key.size() != 32)
            return fail(ErrorCode::Internal, QStringLiteral("a database key has 32 bytes"));
        // "raw:" = the key itself, not a passphrase: no derivation on every connection.
        QByteArray key = "raw:" + options.key;
        const int keyed = sqlite3_key(database->m_handle, key.constData(), int(key.size()));
        key.fill('\0');
        if (keyed != SQLITE_OK)
            return database->lastError(QStringLiteral("set the key"));
    }
    // Nothing has been read so far; a wrong key only shows at the first page.
    const Result<qint64> first = database->scalar("SELECT count(*) FROM sqlite_schema");
    if (!first.ok())
        return first.error();
    return database;
}

Database::~Database()
{
    for (const auto &[statement, inUse] : m_inUse)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Status Database::execute(const char *sql)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(QString::fromUtf8(sql).left(200));
    return {};
}

Result<Statement> Database::prepare(QByteArrayView sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), 0, &statement, nullptr) != SQLITE_OK)
        return lastError(QString::fromUtf8(sql));
    return Statement(this, statement, false);
}

Statement Database::cached(const char *sql)
{
    std::vector<sqlite3_stmt *> &kept = m_cache[sql];
    const bool isAnother = !kept.empty() && std::strcmp(sqlite3_sql(kept.front()), sql) != 0; // no literal: it lies where that one lay
    for (std::size_t i = 0; i < kept.size() && !isAnother; ++i) {
        if (bool &inUse = m_inUse[kept[i]]; !inUse) {
            inUse = true;
            return Statement(this, kept[i], true);
        }
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        Statement broken(this, nullptr, false);
        broken.m_error = sqlite3_extended_errcode(m_handle);
        broken.m_problem = lastError(QString::fromUtf8(sql));
        return broken;
    }
    if (isAnother || kept.size() >= mostKept)
        return Statement(this, statement, false);
    kept.push_back(statement);
    m_inUse.emplace(statement, true);
    return Statement(this, statement, true);
}

Result<qint64> Database::scalar(const char *sql)
{
    PLUMB_ASSIGN(Statement statement, prepare(QByteArrayView(sql)));
    PLUMB_ASSIGN(const bool row, statement.step());
    if (!row)
        return fail(ErrorCode::NotFound, QString::fromUtf8(sql));
    return statement.integer(0);
}

Result<qint64> Database::cachedScalar(const char *literal)
{
    Statement statement = cached(literal);
    PLUMB_ASSIGN(const bool row, statement.step());
    if (!row)
        return fail(ErrorCode::NotFound, QString::fromUtf8(literal));
    return statement.integer(0);
}

qint64 Database::lastInsertRowid() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::lastError(const QString &doing) const
{
    const int code = sqlite3_extended_errcode(m_handle);
    Error error{codeOf(code), QStringLiteral("%1: %2").arg(doing, QString::fromUtf8(sqlite3_errmsg(m_handle)))};
    // A full disk reaches some paths (shared memory, truncation) as a plain input/output error.
    if (error.code == ErrorCode::Storage && (code & 0xff) == SQLITE_IOERR
        && sqlite3_system_errno(m_handle) == ENOSPC)
        error.code = ErrorCode::DiskFull;
    return error;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

// Transaction, Savepoint

Transaction::Transaction(Database &database) : m_database(database)
{
    m_begun = m_database.cached("BEGIN IMMEDIATE").run();
    m_open = m_begun.ok();
}

Status copyDatabase(Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.lastError(QStringLiteral("copy"));
    // All pages in one step: one reading transaction, so no writer makes it begin again.
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return errorOf(stepped, QStringLiteral("copy"));
    return finished == SQLITE_OK ? Status() : Status(errorOf(finished, QStringLiteral("copy")));
}

Transaction::~Transaction()
{
    // A full disk or an input/output error may have rolled back already.
    if (m_open && m_database.inTransaction())
        static_cast<void>(m_database.cached("ROLLBACK").run());
}

Status Transaction::commit()
{
    if (!m_begun.ok())
        return m_begun;
    PLUMB_TRY(m_database.cached("COMMIT").run());
    m_open = false;
    return {};
}

Savepoint::Savepoint(Database &database) : m_database(database)
{
    m_begun = m_database.cached("SAVEPOINT unit").run();
    m_open = m_begun.ok();
}

Savepoint::~Savepoint()
{
    if (!m_open || !m_database.inTransaction())
        return;
    static_cast<void>(m_database.cached("ROLLBACK TO unit").run());
    static_cast<void>(m_database.cached("RELEASE unit").run());
}

Status Savepoint::release()
{
    if (!m_begun.ok())
        return m_begun;
    PLUMB_TRY(m_database.cached("RELEASE unit").run());
    m_open = false;
    return {};
}

} // namespace plumb::sqlite
