// Runs a piece of work (hashing, imaging, files) on the thread pool, away from the GUI thread.
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace plumb {

// With a pool of one thread, pieces are done in the order in which they were given.
template <typename Work>
auto onPool(Work work, QThreadPool *pool = QThreadPool::globalInstance()) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    promise->start();
    pool->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace plumb
