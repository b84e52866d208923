#include "office/ledger/log_mover.h"

#include "app/sqlite/sqlite.h"

#include <sqlite3.h>

namespace plumb::office {

namespace {

constexpr int fromPages = 1000;   // 4 MiB
constexpr int mostPages = 16'000; // writers were faster all the time: from here on they wait

} // namespace

LogMover::LogMover(sqlite::Database &writer, std::unique_ptr<sqlite::Database> mover)
    : m_writer(writer), m_mover(std::move(mover)), m_thread([this] { run(); })
{
    sqlite3_wal_hook(m_writer.handle(), &LogMover::onCommit, this); // instead of SQLite's own
}

LogMover::~LogMover()
{
    sqlite3_wal_hook(m_writer.handle(), nullptr, nullptr);
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_called.notify_one();
    m_thread.join();
}

// What it returns would be the outcome of the commit, which stands already.
int LogMover::onCommit(void *self, sqlite3 *writer, const char *, int pages)
{
    auto &mover = *static_cast<LogMover *>(self);
    if (pages >= mostPages) {
        sqlite3_wal_checkpoint_v2(writer, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    } else if (pages >= fromPages) {
        const std::lock_guard lock(mover.m_mutex);
        mover.m_wanted = true;
        mover.m_called.notify_one();
    }
    return SQLITE_OK;
}

// A failure changes nothing that was committed; the next one, or closing the file, moves it.
void LogMover::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_called.wait(lock, [this] { return m_wanted || m_over; });
        if (m_over)
            return;
        m_wanted = false;
        lock.unlock();
        static_cast<void>(m_mover->execute("PRAGMA wal_checkpoint(PASSIVE)"));
        lock.lock();
    }
}

} // namespace plumb::office
