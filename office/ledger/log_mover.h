// Moves the ledger's write-ahead log into its file, on a thread of its own. Left to itself SQLite does that
// within one commit of many, and whoever made that one waits for two or three more syncs of the disk.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

struct sqlite3;

namespace plumb::sqlite { class Database; }

namespace plumb::office {

class LogMover {
public:
    // `mover`: another connection to the same file. `writer` outlives this.
    LogMover(sqlite::Database &writer, std::unique_ptr<sqlite::Database> mover);
    ~LogMover();

private:
    static int onCommit(void *self, sqlite3 *writer, const char *database, int pages);
    void run();

    sqlite::Database &m_writer;
    const std::unique_ptr<sqlite::Database> m_mover;
    std::mutex m_mutex;
    std::condition_variable m_called;
    bool m_wanted = false;
    bool m_over = false;
    std::thread m_thread; // last: begins when all else is there
};

} // namespace plumb::office
