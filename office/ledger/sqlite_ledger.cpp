#include "office/ledger/sqlite_ledger.h"

#include "office/ledger/log_mover.h"
#include "office/ledger/sqlite_rows.h"
#include "office/ledger/sqlite_schema.h"
#include "office/ledger/sqlite_writer.h"

#include <QFile>

namespace plumb::office {

// A reading connection inside BEGIN … ROLLBACK: one unchanging moment of the book.
class SqliteLedger::Snapshot final : public SqliteRows<LedgerReader> {
public:
    Snapshot(SqliteLedger &ledger, std::unique_ptr<sqlite::Database> connection)
        : SqliteRows(*connection, ledger.m_company), m_ledger(ledger), m_connection(std::move(connection))
    {
    }
    ~Snapshot() override
    {
        if (m_connection->inTransaction() && !m_connection->execute("ROLLBACK").ok())
            m_connection.reset(); // a connection that cannot end its transaction is not used again
        m_ledger.giveBack(std::move(m_connection));
    }
    // The moment is fixed by the first read, so there is one at once.
    Status begin() { return m_connection->execute("BEGIN; SELECT seq FROM company LIMIT 1"); }

private:
    SqliteLedger &m_ledger;
    std::unique_ptr<sqlite::Database> m_connection;
};

SqliteLedger::SqliteLedger(QString path, Options options) : m_path(std::move(path)), m_options(options) {}

Result<std::unique_ptr<sqlite::Database>> SqliteLedger::connect(bool readOnly) const
{
    sqlite::OpenOptions options;
    options.readOnly = readOnly;
    options.vfs = m_options.vfs;
    return sqlite::Database::open(m_path, options);
}

Result<std::shared_ptr<SqliteLedger>> SqliteLedger::create(const QString &path, const Company &company,
                                                           const Options &options)
{
    if (QFile::exists(path))
        return fail(ErrorCode::Refused, QStringLiteral("%1 exists already").arg(path));
    std::shared_ptr<SqliteLedger> ledger(new SqliteLedger(path, options));
    PLUMB_ASSIGN(ledger->m_writer, ledger->connect(false));
    PLUMB_TRY(prepareLedger(*ledger->m_writer));
    ledger->m_company = toBytes(company.id);
    PLUMB_ASSIGN(const auto writer, ledger->write());
    PLUMB_TRY(writer->addCompany(company));
    PLUMB_TRY(writer->commit());
    return ledger;
}

Result<std::shared_ptr<SqliteLedger>> SqliteLedger::open(const QString &path, const Options &options)
{
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, QStringLiteral("there is no ledger at %1").arg(path));
    std::shared_ptr<SqliteLedger> ledger(new SqliteLedger(path, options));
    PLUMB_ASSIGN(auto connection, ledger->connect(options.readOnly));
    PLUMB_TRY(options.readOnly ? checkLedger(*connection) : prepareLedger(*connection));
    {
        auto query = connection->cached("SELECT company FROM company");
        PLUMB_ASSIGN(const bool found, query.step());
        if (!found)
            return fail(ErrorCode::NotFound, QStringLiteral("%1 has no company: it was never set up").arg(path));
        ledger->m_company = query.bytes(0);
    }
    if (options.readOnly)
        return ledger;
    ledger->m_writer = std::move(connection);
    if (options.movesLogAside) {
        PLUMB_ASSIGN(auto mover, ledger->connect(false));
        PLUMB_TRY(mover->execute("PRAGMA synchronous = FULL; PRAGMA cache_size = -200"));
        ledger->m_logMover = std::make_unique<LogMover>(*ledger->m_writer, std::move(mover));
    }
    return ledger;
}

Status SqliteLedger::copyTo(const QString &path) const
{
    if (QFile::exists(path))
        return fail(ErrorCode::Refused, QStringLiteral("%1 exists already").arg(path));
    PLUMB_ASSIGN(const auto from, connect(true));
    sqlite::OpenOptions options;
    options.vfs = m_options.vfs;
    PLUMB_ASSIGN(const auto to, sqlite::Database::open(path, options));
    PLUMB_TRY(sqlite::copyDatabase(*from, *to));
    // One file without a log beside it: it can be read from a medium that cannot be written.
    return to->execute("PRAGMA journal_mode = DELETE");
}

SqliteLedger::~SqliteLedger() = default;

Result<std::unique_ptr<LedgerReader>> SqliteLedger::read()
{
    std::unique_ptr<sqlite::Database> connection;
    {
        std::unique_lock lock(m_poolMutex);
        m_poolMoved.wait(lock, [this] { return !m_idle.empty() || m_open < m_options.readers; });
        if (!m_idle.empty()) {
            connection = std::move(m_idle.back());
            m_idle.pop_back();
        } else {
            ++m_open;
        }
    }
    if (!connection) {
        auto opened = connect(true);
        if (!opened.ok()) {
            giveBack(nullptr);
            return opened.error();
        }
        connection = std::move(*opened);
    }
    auto snapshot = std::make_unique<Snapshot>(*this, std::move(connection));
    PLUMB_TRY(snapshot->begin());
    return std::unique_ptr<LedgerReader>(std::move(snapshot));
}

void SqliteLedger::giveBack(std::unique_ptr<sqlite::Database> connection)
{
    {
        std::lock_guard lock(m_poolMutex);
        if (connection)
            m_idle.push_back(std::move(connection));
        else
            --m_open;
    }
    m_poolMoved.notify_one();
}

Result<std::unique_ptr<LedgerWriter>> SqliteLedger::write()
{
    if (!m_writer)
        return fail(ErrorCode::Refused, QStringLiteral("%1 was opened for reading").arg(m_path));
    std::unique_lock turn(m_writerTurn);
    auto writer = std::make_unique<SqliteWriter>(*m_writer, m_company, std::move(turn), m_watchers);
    PLUMB_TRY(writer->begin());
    return std::unique_ptr<LedgerWriter>(std::move(writer));
}

void SqliteLedger::watch(Watcher watcher, Watching what)
{
    std::lock_guard turn(m_writerTurn);
    m_watchers[std::size_t(what)] = std::move(watcher);
}

} // namespace plumb::office
