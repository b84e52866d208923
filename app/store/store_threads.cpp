#include "app/store/store_threads.h"

#include "app/store/device.h"

namespace plumb::store {

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
    m_writes = std::make_unique<WriteSide>(writeParts());
    PLUMB_TRY(m_writes->load());
    PLUMB_ASSIGN(m_grants, grantsAsStored(m_file->writer()));
    PLUMB_ASSIGN(m_checkpointer, m_file->newCheckpointer());
    m_checkpointing = std::make_unique<Workers>(1);
    for (int i = 0; i < m_options.readers; ++i) {
        PLUMB_ASSIGN(auto database, m_file->newReader());
        auto reader = std::make_unique<Reader>(*database, *m_options.schema);
        m_readSides.push_back({std::move(database), std::move(reader)});
    }
    m_reading = std::make_unique<Workers>(m_options.readers);
    m_writing = std::make_unique<Workers>(1, [this] { return m_writes->whenIdle(); });
    return {};
}

// The writer sleeps until its first job.
void StoreThreads::begin(std::function<void()> newsHandler)
{
    m_handler = std::move(newsHandler);
    m_writing->post([](int) {});
}

WriteSide::Parts StoreThreads::writeParts()
{
    // Saves do not wait for a whole page.
    LongTransaction::Others others{[this] { return m_writing->isPauseWanted(); }, [this] { m_writing->runInPause(0); }};
    const auto time = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    };
    return {m_file->writer(), *m_options.schema, *m_options.clock, *m_options.random, std::move(others), time,
            [this](Touches touches) { tell(touches); }, [this](ErrorCode code) { noteProblem(code); },
            [this](qint64 from) { moveLogAside(from); }};
}

StoreThreads::~StoreThreads()
{
    // Pages that have not been committed yet are on its thread, not on that of whoever closes the store.
    if (m_writing)
        m_writing->finish([this](int) { m_writes.reset(); });
    for (Workers *workers : {m_reading.get(), m_checkpointing.get()}) {
        if (workers)
            workers->finish();
    }
    // Statements before their connections, connections before the lock.
    m_writes.reset();
    m_checkpointer.reset();
    m_readSides.clear();
}

QFuture<Status> StoreThreads::post(std::function<Status(WriteSide &)> work, Workers::Place place)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    m_writing->post([this, promise, work = std::move(work)](int) {
        promise->addResult(work(*m_writes));
        promise->finish();
    }, place);
    return promise->future();
}

QFuture<Status> StoreThreads::write(Touches touches, std::function<Status(Writer &, Notices &)> work)
{
    return post([touches, work = std::move(work)](WriteSide &writes) { return writes.write(touches, work); },
                Workers::Place::InAPause);
}

QFuture<Status> StoreThreads::replicate(std::function<Status(Replica &)> work, Pages pages)
{
    return post([pages, work = std::move(work)](WriteSide &writes) { return writes.replicate(work, pages); },
                Workers::Place::InTurn);
}

QFuture<Status> StoreThreads::look(std::function<Status(const Replica &)> work)
{
    return post([work = std::move(work)](WriteSide &writes) { return writes.look(work); }, Workers::Place::InTurn);
}

void StoreThreads::tell(Touches touches)
{
    Notices notices = m_writes->takeNotices();
    if (touches == Touches::OwnThings && notices.empty())
        return;
    const bool grants = touches == Touches::Replica && grantsMoved();
    if (m_postBox.put({std::move(notices), true, grants}) && m_handler)
        m_handler();
}

// They come from the office alone.
bool StoreThreads::grantsMoved()
{
    auto grants = grantsAsStored(m_file->writer());
    if (!grants.ok() || *grants == m_grants)
        return false;
    m_grants = std::move(grants).value();
    return true;
}

// In slices as well: saves come between.
void StoreThreads::indexAll(std::function<void(Status)> then)
{
    const Status indexed = m_writes->wordsWait() ? m_writes->indexSome() : Status();
    if (indexed.ok() && m_writes->wordsWait()) {
        m_writing->post([this, then = std::move(then)](int) { indexAll(then); });
        return;
    }
    const Status ended = m_writes->endIndexing();
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
