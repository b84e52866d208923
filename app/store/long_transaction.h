// A transaction that stays open while much is written in small pieces: the pages of a long pull, the
// words of what it brought. Every commit writes each touched page of each index anew, so a few large
// commits cost far less than many small ones. At the end of each piece the transaction is whole in
// itself, so it can be ended at any of them: whoever else wants to write does so first.
//
// Its commits do not wait for the disk: what is in it can be fetched or made again. The next commit that
// does wait (every save, the last page of a pull) takes all of it to the disk as well, in order.
#pragma once

#include "app/store/notices.h"
#include "app/store/pull_tuning.h"
#include "app/sqlite/sqlite.h"

#include <functional>
#include <optional>

namespace plumb::store {

class LongTransaction {
public:
    // `others`: whoever waits to write, asked between two pieces. Without it nobody does.
    struct Others {
        std::function<bool()> wait;
        std::function<void()> write; // runs what has been waiting
    };
    explicit LongTransaction(sqlite::Database &database, Others others = {}, PullTuning tuning = {})
        : m_database(database), m_others(std::move(others)), m_tuning(tuning)
    {
    }
    ~LongTransaction();
    LongTransaction(const LongTransaction &) = delete;
    LongTransaction &operator=(const LongTransaction &) = delete;

    // Joins the open one or begins it.
    Status join();
    // Everything since the last commit is undone.
    void drop();
    // What to tell once it is committed.
    void note(const Notices &notices) { append(m_notices, notices); }
    // `rows` more are in it; ends it when it has become large.
    Status grown(qsizetype rows, Notices &committed);
    bool othersWait() const { return m_others.wait && m_others.wait(); }
    // Commits and lets whoever waits write. Between two pieces only: afterwards the store is another.
    Status letOthersWrite(Notices &committed);
    // Commits, where there is one; what was noted is added to `committed`. After an error all of it is undone.
    Status end(Notices &committed);
    // Commits of others must wait for the disk again. Error: they would not, so nobody may write.
    Status waitForDisk();
    const PullTuning &tuning() const { return m_tuning; }
    bool isOpen() const { return m_transaction.has_value(); }

private:
    sqlite::Database &m_database;
    Others m_others;
    const PullTuning m_tuning;
    std::optional<sqlite::Transaction> m_transaction;
    Notices m_notices;
    qsizetype m_rows = 0;
    bool m_hurries = false; // commits do not wait for the disk
};

} // namespace plumb::store
