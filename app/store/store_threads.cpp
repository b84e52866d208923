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
    m_writer = std::make_unique<Writer>(m_file->writer(), *m_options.schema, *m_options.clock, *m_options.random, m_notices);
    PLUMB_TRY(m_writer->load());
    PLUMB_ASSIGN(m_grants, readGrants(m_file->writer()));
    for (int i = 0; i < m_options.readers; ++i) {
        PLUMB_ASSIGN(auto database, m_file->newReader());
        auto reader = std::make_unique<Reader>(*database, *m_options.schema);
        m_readSides.push_back({std::move(database), std::move(reader)});
    }
    m_writing = std::make_unique<Workers>(1, [this] { m_file->checkpointWhenIdle(); });
    m_reading = std::make_unique<Workers>(m_options.readers);
    return {};
}

StoreThreads::~StoreThreads()
{
    m_reading.reset();
    m_writing.reset();
    // Statements before their connections, connections before the lock.
    m_readSides.clear();
    m_writer.reset();
}

QFuture<Status> StoreThreads::write(Touches touches, std::function<Status(Writer &, Notices &)> work)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    m_writing->post([this, promise, touches, work = std::move(work)](int) {
        m_notices.clear();
        Status status = work(*m_writer, m_notices);
        if (!status.ok())
            noteProblem(status.error().code);
        tell(touches); // also after a failure: replication may have committed some of its steps
        promise->addResult(std::move(status));
        promise->finish();
    });
    return promise->future();
}

void StoreThreads::tell(Touches touches)
{
    if (touches == Touches::OwnThings)
        return;
    PostBox::News news{std::exchange(m_notices, {}), true, false};
    if (auto grants = readGrants(m_file->writer()); grants.ok() && *grants != m_grants) {
        m_grants = std::move(grants).value();
        news.grants = true;
    }
    if (m_postBox.put(std::move(news)) && m_handler)
        m_handler();
}

void StoreThreads::noteProblem(ErrorCode code)
{
    if (code == ErrorCode::DamagedFile)
        m_file->noteDamage();
}

} // namespace plumb::store
