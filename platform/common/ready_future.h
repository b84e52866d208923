// A future that already has its answer. (QtFuture::makeReadyFuture cannot tell a Result that holds
// a value from the value itself in every Qt version we build with.)
#pragma once

#include <QFuture>
#include <QPromise>

namespace plumb {

template <typename T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace plumb
