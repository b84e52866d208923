#include "app/sync/converse.h"

#include <QCoroFuture>
#include <QCoroTimer>

namespace plumb::sync {

namespace {

QCoro::Task<Reply> ask(HttpRequest request, Link link)
{
    const Moment sent = link.clock->now();
    const Millis start = link.clock->monotonic();
    auto response = co_await link.transport->send(std::move(request));
    const Millis took = link.clock->monotonic() - start;
    co_return Reply{std::move(response), sent + took / 2};
}

} // namespace

// Futures and lambdas get names before they are awaited: gcc 12 destroys temporaries of a co_await twice.
QCoro::Task<Status> converse(Conversation &talk, Link link, std::function<bool()> afterEach)
{
    for (;;) {
        std::optional<HttpRequest> request;
        const std::function<Status(store::Replica &)> think = [&talk, &request](store::Replica &replica) -> Status {
            PLUMB_ASSIGN(request, talk.next(replica));
            return {};
        };
        const auto thinking = link.store->replicate(think);
        const Status thought = co_await thinking;
        if (!thought || !request)
            co_return thought;

        const Reply reply = co_await ask(std::move(*request), link);
        const std::function<Status(store::Replica &)> learn = [&talk, &reply](store::Replica &replica) {
            return talk.take(reply, replica);
        };
        const auto learning = link.store->replicate(learn);
        const Status learnt = co_await learning;
        if (!learnt)
            co_return learnt;
        if (const Millis pause = talk.takePause(); pause > Millis{0})
            co_await QCoro::sleepFor(pause);
        if (afterEach && !afterEach())
            co_return fail(ErrorCode::Cancelled, QStringLiteral("something more urgent came up"));
    }
}

} // namespace plumb::sync
