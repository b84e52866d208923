// The ledger in one SQLite file: one writing connection, a few reading ones, WAL, synchronous=FULL.
// Not encrypted: it stands on the office's own machine. Safe to use from any thread.
#pragma once

#include "office/ledger/ledger.h"

#include <condition_variable>
#include <mutex>

namespace plumb::sqlite { class Database; }

namespace plumb::office {

class LogMover;

class SqliteLedger final : public Ledger {
public:
    struct Options {
        int readers = 4;
        const char *vfs = nullptr; // tests put a fault-injecting one here
        bool readOnly = false;     // a backup: nothing is written, write() is refused
        bool movesLogAside = false; // on a thread of its own (log_mover.h); else within a commit
    };

    // A new file for a new company. Error: Refused where there is a file already.
    static Result<std::shared_ptr<SqliteLedger>> create(const QString &path, const Company &company,
                                                        const Options &options);
    // Errors: NotFound, NewerFile, DamagedFile, Locked, Storage.
    static Result<std::shared_ptr<SqliteLedger>> open(const QString &path, const Options &options);
    ~SqliteLedger() override;

    Result<std::unique_ptr<LedgerReader>> read() override;
    Result<std::unique_ptr<LedgerWriter>> write() override;
    void watch(Watcher watcher, Watching what = Watching::Hints) override;

    // The whole book as of one moment, in a new file that is on disk when this returns; others may
    // read and write meanwhile, in this process and in others.
    Status copyTo(const QString &path) const;

private:
    class Snapshot;
    SqliteLedger(QString path, Options options);
    Result<std::unique_ptr<sqlite::Database>> connect(bool readOnly) const;
    void giveBack(std::unique_ptr<sqlite::Database> connection);

    const QString m_path;
    const Options m_options;
    QByteArray m_company; // 16 bytes
    std::unique_ptr<sqlite::Database> m_writer;
    std::unique_ptr<LogMover> m_logMover; // after the writer in beginning, before it in ending
    std::mutex m_writerTurn;
    Watchers m_watchers; // changed and called by whose turn it is

    std::mutex m_poolMutex;
    std::condition_variable m_poolMoved;
    std::vector<std::unique_ptr<sqlite::Database>> m_idle;
    int m_open = 0;
};

} // namespace plumb::office
