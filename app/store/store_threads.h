// What stands behind a Store: the file, one thread that writes, some that read, and the post box that
// brings their news to the Store's own thread, bundled.
#pragma once

#include "app/store/notices.h"
#include "app/store/reader.h"
#include "app/store/store.h"
#include "app/store/store_file.h"
#include "app/store/workers.h"
#include "app/store/write_side.h"

#include <QPromise>

#include <atomic>
#include <mutex>

namespace plumb::store {

// News from the writer thread, delivered once per turn of the receiver's event loop.
class PostBox {
public:
    struct News {
        Notices notices;
        bool syncState = false;
        bool grants = false;
        bool empty() const { return notices.empty() && !syncState && !grants; }
    };
    // True: a delivery has to be arranged; until it takes the news, further ones join it.
    bool put(News news);
    News take();

private:
    std::mutex m_mutex;
    News m_waiting;
};

class StoreThreads {
public:
    static Result<std::unique_ptr<StoreThreads>> open(const StoreOptions &options, OpenReport &report);
    ~StoreThreads(); // finishes what was given

    // What came of writing is told through this, from the writer thread. To be called once: with it begins
    // what was left of the last time.
    void begin(std::function<void()> newsHandler);
    PostBox &postBox() { return m_postBox; }
    const std::shared_ptr<const Schema> &schema() const { return m_options.schema; }

    template <typename T>
    QFuture<Result<T>> read(std::function<Result<T>(Reader &, sqlite::Database &)> work);
    // On the writer's thread and connection.
    QFuture<Status> write(Touches touches, std::function<Status(Writer &, Notices &)> work);
    QFuture<Status> replicate(std::function<Status(Replica &)> work, Pages pages);
    QFuture<Status> look(std::function<Status(const Replica &)> work);
    // As read(), once every record's words are in the search index, where the work asks that index.
    // Error also where they could not be put there.
    template <typename T>
    QFuture<Result<T>> search(bool asksIndex, std::function<Result<T>(Reader &, sqlite::Database &)> work);

    sqlite::Database &database() { return m_file->writer(); } // for work inside write()
    const StoreOptions &options() const { return m_options; }

private:
    struct ReadSide {
        std::unique_ptr<sqlite::Database> database;
        std::unique_ptr<Reader> reader;
    };
    explicit StoreThreads(StoreOptions options) : m_options(std::move(options)) {}
    Status start(OpenReport &report);
    template <typename T>
    void postRead(std::shared_ptr<QPromise<Result<T>>> promise, std::function<Result<T>(Reader &, sqlite::Database &)> work);
    QFuture<Status> post(std::function<Status(WriteSide &)> work, Workers::Place place);
    void noteProblem(ErrorCode code);
    // All on the writer's thread.
    WriteSide::Parts writeParts();
    void tell(Touches touches);
    bool grantsMoved();
    void indexAll(std::function<void(Status)> then);
    void moveLogAside(qint64 from);

    StoreOptions m_options;
    PostBox m_postBox;
    std::function<void()> m_handler;
    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<WriteSide> m_writes;
    QByteArray m_grants; // as grantsAsStored()
    std::unique_ptr<sqlite::Database> m_checkpointer;
    std::atomic<bool> m_logMoves = false;
    std::vector<ReadSide> m_readSides;
    std::unique_ptr<Workers> m_checkpointing;
    std::unique_ptr<Workers> m_writing;
    std::unique_ptr<Workers> m_reading;
};

template <typename T>
QFuture<Result<T>> StoreThreads::read(std::function<Result<T>(Reader &, sqlite::Database &)> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    postRead(promise, std::move(work));
    return promise->future();
}

template <typename T>
QFuture<Result<T>> StoreThreads::search(bool asksIndex, std::function<Result<T>(Reader &, sqlite::Database &)> work)
{
    if (!asksIndex || !m_writes->wordsWait())
        return read(std::move(work));
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_writing->post([this, promise, work = std::move(work)](int) {
        indexAll([this, promise, work](const Status &indexed) {
            if (indexed.ok())
                return postRead(promise, work);
            promise->addResult(Result<T>(indexed.error()));
            promise->finish();
        });
    });
    return promise->future();
}

template <typename T>
void StoreThreads::postRead(std::shared_ptr<QPromise<Result<T>>> promise, std::function<Result<T>(Reader &, sqlite::Database &)> work)
{
    m_reading->post([this, promise, work = std::move(work)](int worker) {
        ReadSide &side = m_readSides[std::size_t(worker)];
        Result<T> result = work(*side.reader, *side.database);
        if (!result.ok())
            noteProblem(result.error().code);
        promise->addResult(std::move(result));
        promise->finish();
    });
}

} // namespace plumb::store
