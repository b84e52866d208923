#include "app/store/write_side.h"

#include "app/store/search_backlog.h"

namespace plumb::store {

WriteSide::WriteSide(Parts parts)
    : m_parts(std::move(parts)), m_writer(m_parts.database, m_parts.schema, m_parts.clock, m_parts.random, m_notices),
      m_pages(m_parts.database, m_parts.others, m_parts.tuning)
{
}

Status WriteSide::load()
{
    PLUMB_TRY(m_writer.load());
    PLUMB_ASSIGN(const bool allIndexed, SearchBacklog(m_parts.database, m_parts.schema).isEmpty());
    m_wordsWait = !allIndexed;
    return {};
}

Status WriteSide::write(Touches touches, const std::function<Status(Writer &, Notices &)> &work, Pages pages)
{
    if (touches == Touches::Replica)
        m_wordsWait = true; // until known better: its first commit comes before noteWords()
    Status status = pages == Pages::Ended ? endPages() : Status();
    if (status.ok())
        status = work(m_writer, m_notices);
    if (!status.ok())
        m_parts.problem(status.error().code);
    if (pages == Pages::Shared)
        m_lastPage = m_parts.time();
    if (touches == Touches::Replica)
        noteWords();
    m_parts.tell(touches); // also after a failure: replication may have committed some of its steps
    return status;
}

Status WriteSide::replicate(const std::function<Status(Replica &)> &work, Pages pages)
{
    const auto onReplica = [&](Writer &, Notices &notices) {
        Replica replica(m_parts.database, m_parts.schema, m_parts.clock, notices, pages == Pages::Shared ? &m_pages : nullptr,
                        m_parts.tuning);
        return work(replica);
    };
    return write(Touches::Replica, onReplica, pages);
}

// As far as all the pages so far. Nothing moved, so nobody is told.
Status WriteSide::look(const std::function<Status(const Replica &)> &work)
{
    return write(Touches::OwnThings, [&](Writer &, Notices &notices) {
        return work(Replica(m_parts.database, m_parts.schema, m_parts.clock, notices));
    });
}

// After work that may have been a page of records.
void WriteSide::noteWords()
{
    const auto allIndexed = SearchBacklog(m_parts.database, m_parts.schema).isEmpty();
    m_wordsWait = !allIndexed.ok() || !*allIndexed;
    m_wordsFailed = false;
    m_parts.moveLog(m_parts.tuning.mostLogBytes);
}

// A failure undoes the pages that were in it, cursor and all: whoever asked for them finds out by the
// cursor and begins again from there. It is not a failure of what comes after.
Status WriteSide::endPages()
{
    if (const Status ended = m_pages.end(m_notices); !ended.ok())
        m_parts.problem(ended.error().code);
    return m_pages.waitForDisk();
}

// While pages come one after the other there is only a short rest between them.
WriteSide::Idle WriteSide::whenIdle()
{
    const auto rest = m_parts.tuning.restAfterPage;
    const auto quiet = m_parts.time() - m_lastPage;
    const bool wordsWait = m_wordsWait && !m_wordsFailed;
    if ((m_pages.isOpen() || wordsWait) && quiet < rest)
        return rest - quiet;
    if (wordsWait && indexSome().ok() && m_wordsWait)
        return std::chrono::milliseconds(0);
    if (m_pages.isOpen()) {
        static_cast<void>(endPages()); // who writes next asks again
        m_parts.tell(Touches::Records);
    }
    m_parts.moveLog(m_parts.tuning.idleLogBytes);
    return {};
}

Status WriteSide::indexSome()
{
    Status status = m_pages.join();
    int done = 0;
    if (status.ok()) {
        const auto worked = SearchBacklog(m_parts.database, m_parts.schema).work(m_parts.tuning.indexSlice);
        status = worked.ok() ? m_pages.grown(*worked, m_notices) : Status(worked.error());
        done = worked.ok() ? *worked : 0;
    }
    if (!status.ok()) {
        m_pages.drop();
        m_parts.problem(status.error().code);
    }
    m_wordsFailed = !status.ok();
    m_wordsWait = m_wordsFailed || done > 0;
    if (!m_notices.empty())
        m_parts.tell(Touches::Records); // pages that were in the same transaction
    return status;
}

Status WriteSide::endIndexing()
{
    const Status ended = m_pages.end(m_notices);
    if (!ended.ok())
        m_parts.problem(ended.error().code);
    m_parts.tell(Touches::Records);
    return ended;
}

} // namespace plumb::store
