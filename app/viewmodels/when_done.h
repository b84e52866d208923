// Hands the answer of a future to an object on the object's own thread, and to nobody if the object
// has gone by then. (QFuture::then with a context asserts, in Qt 6.4, that the context outlives the
// work; view models come and go with their pages.)
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace plumb {

template <typename T, typename Take>
void whenDone(QFuture<T> future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) // none: the work was given up, as when the store closes
            take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace plumb
