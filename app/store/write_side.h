// Whoever writes to the phone's file, one after the other: saves, what sync brings, and, while nobody
// writes, the words of the search index and the end of a long transaction. Where which thread is and how
// time passes is the owner's affair: StoreThreads runs it on its writing thread, the simulator between
// two events of its virtual time.
#pragma once

#include "app/store/long_transaction.h"
#include "app/store/notices.h"
#include "app/store/replica.h"
#include "app/store/writer.h"

#include <atomic>
#include <chrono>
#include <functional>

namespace plumb::store {

// Drafts and settings move nothing others wait for; what comes from the office may leave words for later.
enum class Touches { OwnThings, Records, Replica };
enum class Pages { Ended, Shared }; // may the work go into the long transaction, or is that ended first?

class WriteSide {
public:
    struct Parts {
        sqlite::Database &database;
        const Schema &schema;
        const Clock &clock;
        Random &random;
        LongTransaction::Others others;           // who waits to write while a page is taken
        std::function<std::chrono::milliseconds()> time; // never goes back
        std::function<void(Touches)> tell;        // something may have been committed: see takeNotices()
        std::function<void(ErrorCode)> problem;
        std::function<void(qint64 from)> moveLog; // a log of so many bytes may be moved into the file
        PullTuning tuning = {};
    };
    explicit WriteSide(Parts parts);
    Status load();

    Writer &writer() { return m_writer; }
    sqlite::Database &database() { return m_parts.database; }
    Notices takeNotices() { return std::exchange(m_notices, {}); }

    Status write(Touches touches, const std::function<Status(Writer &, Notices &)> &work, Pages pages = Pages::Ended);
    Status replicate(const std::function<Status(Replica &)> &work, Pages pages = Pages::Ended);
    Status look(const std::function<Status(const Replica &)> &work);

    // Nobody waits. How long until it wants to be called again if still nobody does, or nothing.
    using Idle = std::optional<std::chrono::milliseconds>;
    Idle whenIdle();

    bool pagesAreOpen() const { return m_pages.isOpen(); }
    // The search index may lack words; from any thread.
    bool wordsWait() const { return m_wordsWait; }
    Status indexSome();
    Status endIndexing();

private:
    Status endPages(); // error: others' commits would not wait for the disk
    void noteWords();

    Parts m_parts;
    Notices m_notices;
    Writer m_writer;
    LongTransaction m_pages;
    std::chrono::milliseconds m_lastPage{0};
    std::atomic<bool> m_wordsWait = false;
    bool m_wordsFailed = false; // not tried again before something new comes or somebody searches
};

} // namespace plumb::store
