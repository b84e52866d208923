// Runs the event loop until a coroutine is done; also for results that have no default value.
#pragma once

#include <QCoroTask>

#include <optional>

namespace plumb::test {

template <typename T> T settled(QCoro::Task<T> task)
{
    std::optional<T> result;
    const auto carry = [](QCoro::Task<T> &from, std::optional<T> &to) -> QCoro::Task<> { to.emplace(co_await from); };
    QCoro::waitFor(carry(task, result));
    return std::move(*result);
}

} // namespace plumb::test
