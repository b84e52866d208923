#include "app/store/store_threads.h"

#include "app/store/device.h"
#include "app/store/search_backlog.h"

namespace plumb::store {

namespace {

using namespace std::chrono_literals;

constexpr auto restAfterPage = 30ms; // longer between two pages: the pull is over, or the link is slow
constexpr auto indexSlice = 10ms;
constexpr qint64 idleLogBytes = 2 * 1024 * 1024;
constexpr qint64 mostLogBytes = 64 * 1024 * 1024; // then it is moved also while pages come

} // namespace

bool PostBox::put(News news)
{
    const std::scoped_lock lock(m_mutex);
    const bool wasEmpty = m_waiting.empty();
    append(m_waiting.notices, news.notices);
    m_waiting.syncState |= news.syncState;
    m_waiting.grants |= news.grants;
    return wasEmpty && !m_waiting.empty();
}

PostBox::News PostBox::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_waiting, {});
}

Result<std::unique_ptr<StoreThreads>> StoreThreads::open(const StoreOptions &options, OpenReport &report)
{
    std::unique_ptr<StoreThreads> threads(new StoreThreads(options));
    PLUMB_TRY(threads->start(report));
    return threads;
}

Status StoreThreads::start(OpenReport &report)
{
    PLUMB_ASSIGN(auto opened, StoreFile::open({m_options.folder, m_options.key, m_options.vfs}, *m_options.schema,
                                              *m_options.clock));
    m_file = std::move(opened.file);
    report = opened.report;
    m_writer = std::make_unique<Writer>(m_file->writer(), *m_options.schema, *m_options.clock, *m_options.random, m_notices);
    PLUMB_TRY(m_writer->load());
    // Saves do not wait for a whole page.
    m_pages = std::make_unique<LongTransaction>(
        m_file->writer(), LongTransaction::Others{[this] { return m_writing->isPauseWanted(); }, [this] { m_writing->runInPause(0); }});
    PLUMB_ASSIGN(m_grants, readGrants(m_file->writer()));
    PLUMB_ASSIGN(const bool allIndexed, SearchBacklog(m_file->writer(), *m_options.schema).isEmpty());
    m_wordsWait = !allIndexed;
    PLUMB_ASSIGN(m_checkpointer, m_file->newCheckpointer());
    m_checkpointing = std::make_unique<Workers>(1);
    for (int i = 0; i < m_options.readers; ++i) {
        PLUMB_ASSIGN(auto database, m_file->newReader());
        auto reader = std::make_unique<Reader>(*database, *m_options.schema);
        m_readSides.push_back({std::move(database), std::move(reader)});
    }
    m_reading = std::make_unique<Workers>(m_options.readers);
    m_writing = std::make_unique<Workers>(1, [this] { return whenIdle(); });
    m_writing->post([](int) {}); // what was left of the last time goes on
    return {};
}

StoreThreads::~StoreThreads()
{
    for (Workers *workers : {m_writing.get(), m_reading.get(), m_checkpointing.get()}) {
        if (workers)
            workers->finish();
    }
    m_pages.reset();
    m_checkpointer.reset();
    // Statements before their connections, connections before the lock.
    m_readSides.clear();
    m_writer.reset();
}

QFuture<Status> StoreThreads::write(Touches touches, std::function<Status(Writer &, Notices &)> work, Pages pages)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    m_writing->post([this, promise, touches, pages, work = std::move(work)](int) {
        if (touches == Touches::Replica)
            m_wordsWait = true; // until known better: its first commit comes before noteWords()
        Status status = pages == Pages::Ended ? endPages() : Status();
        if (status.ok())
            status = work(*m_writer, m_notices);
        if (!status.ok())
            noteProblem(status.error().code);
        if (pages == Pages::Shared)
            m_lastPage = std::chrono::steady_clock::now();
        if (touches == Touches::Replica)
            noteWords();
        tell(touches); // also after a failure: replication may have committed some of its steps
        promise->addResult(std::move(status));
        promise->finish();
    }, touches == Touches::Replica ? Workers::Place::InTurn : Workers::Place::InAPause);
    return promise->future();
}

void StoreThreads::tell(Touches touches)
{
    if (touches == Touches::OwnThings && m_notices.empty())
        return;
    PostBox::News news{std::exchange(m_notices, {}), true, false};
    if (auto grants = readGrants(m_file->writer()); grants.ok() && *grants != m_grants) {
        m_grants = std::move(grants).value();
        news.grants = true;
    }
    if (m_postBox.put(std::move(news)) && m_handler)
        m_handler();
}

// After work that may have been a page of records.
void StoreThreads::noteWords()
{
    const auto allIndexed = SearchBacklog(m_file->writer(), *m_options.schema).isEmpty();
    m_wordsWait = !allIndexed.ok() || !*allIndexed;
    m_wordsFailed = false;
    moveLogAside(mostLogBytes);
}

// A failure undoes the pages that were in it, cursor and all: whoever asked for them finds out by the
// cursor and begins again from there. It is not a failure of what comes after.
Status StoreThreads::endPages()
{
    if (const Status ended = m_pages->end(m_notices); !ended.ok())
        noteProblem(ended.error().code);
    return m_pages->waitForDisk();
}

// Nobody waits. While pages come one after the other there is only a short rest between them.
StoreThreads::Idle StoreThreads::whenIdle()
{
    const auto quiet = std::chrono::steady_clock::now() - m_lastPage;
    const bool wordsWait = m_wordsWait && !m_wordsFailed;
    if ((m_pages->isOpen() || wordsWait) && quiet < restAfterPage)
        return std::chrono::ceil<std::chrono::milliseconds>(restAfterPage - quiet);
    if (wordsWait && indexSome().ok() && m_wordsWait)
        return std::chrono::milliseconds(0);
    if (m_pages->isOpen()) {
        static_cast<void>(endPages()); // who writes next asks again
        tell(Touches::Records);
    }
    moveLogAside(idleLogBytes);
    return {};
}

Status StoreThreads::indexSome()
{
    Status status = m_pages->join();
    int done = 0;
    if (status.ok()) {
        const auto worked = SearchBacklog(m_file->writer(), *m_options.schema).work(indexSlice);
        status = worked.ok() ? m_pages->grown(*worked, m_notices) : Status(worked.error());
        done = worked.ok() ? *worked : 0;
    }
    if (!status.ok()) {
        m_pages->drop();
        noteProblem(status.error().code);
    }
    m_wordsFailed = !status.ok();
    m_wordsWait = m_wordsFailed || done > 0;
    if (!m_notices.empty())
        tell(Touches::Records); // pages that were in the same transaction
    return status;
}

// In slices as well: saves come between.
void StoreThreads::indexAll(std::function<void(Status)> then)
{
    const Status indexed = m_wordsWait ? indexSome() : Status();
    if (indexed.ok() && m_wordsWait) {
        m_writing->post([this, then = std::move(then)](int) { indexAll(then); });
        return;
    }
    const Status ended = m_pages->end(m_notices);
    if (!ended.ok())
        noteProblem(ended.error().code);
    tell(Touches::Records);
    then(indexed.ok() ? ended : indexed);
}

void StoreThreads::moveLogAside(qint64 from)
{
    if (m_file->logBytes() < from || m_logMoves.exchange(true))
        return;
    m_checkpointing->post([this](int) {
        // A failure changes nothing that was saved; the next one, or closing, moves it.
        static_cast<void>(m_checkpointer->execute("PRAGMA wal_checkpoint(PASSIVE)"));
        m_logMoves = false;
    });
}

void StoreThreads::noteProblem(ErrorCode code)
{
    if (code == ErrorCode::DamagedFile)
        m_file->noteDamage();
}

} // namespace plumb::store
