// Waits for a future with the event loop turning: for a program that has nothing else to do.
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace plumb::demo {

template <typename T>
T await(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace plumb::demo
