#include "app/sync/converse.h"

#include <QCoroFuture>
#include <QCoroTimer>

namespace plumb::sync {

namespace {

QCoro::Task<Reply> ask(HttpRequest request, Link link, const Conversation &talk)
{
    const Millis start = link.clock->monotonic();
    auto response = co_await link.transport->send(std::move(request));
    const Millis took = link.clock->monotonic() - start;
    Reply reply{std::move(response), link.clock->now() - took / 2}; // by the clock as it is now: it may have been set meanwhile
    talk.read(reply);
    co_return reply;
}

// On the writer's thread.
QFuture<Status> onWriter(const Conversation &talk, Link link, const std::function<Status(store::Replica &)> &work)
{
    return talk.takesPages() ? link.store->replicatePages(work) : link.store->replicate(work);
}

} // namespace

// Futures and lambdas get names before they are awaited: gcc 12 destroys temporaries of a co_await twice.
QCoro::Task<Status> converse(Conversation &talk, Link link, std::function<bool()> afterEach)
{
    std::optional<QCoro::Task<Reply>> underWay; // asked ahead
    for (;;) {
        std::optional<HttpRequest> request;
        if (!underWay) {
            const std::function<Status(store::Replica &)> think = [&talk, &request](store::Replica &replica) -> Status {
                PLUMB_ASSIGN(request, talk.next(replica));
                return {};
            };
            const auto thinking = onWriter(talk, link, think);
            const Status thought = co_await thinking;
            if (!thought || !request)
                co_return thought;
            underWay.emplace(ask(std::move(*request), link, talk));
        }
        if (talk.preparesAhead()) {
            const std::function<Status(store::Replica &)> prepare = [&talk](store::Replica &replica) {
                talk.prepare(replica);
                return Status();
            };
            const auto preparing = onWriter(talk, link, prepare);
            [[maybe_unused]] const Status prepared = co_await preparing;
        }
        const Reply reply = co_await std::move(*underWay);
        underWay.reset();
        if (auto after = talk.ahead(reply))
            underWay.emplace(ask(std::move(*after), link, talk));
        const std::function<Status(store::Replica &)> learn = [&talk, &reply](store::Replica &replica) {
            return talk.take(reply, replica);
        };
        const auto learning = onWriter(talk, link, learn);
        const Status learnt = co_await learning;
        const bool goesOn = learnt && (!afterEach || afterEach());
        if (!goesOn && underWay)
            [[maybe_unused]] const Reply unheard = co_await std::move(*underWay); // it uses the transport until then
        if (!learnt)
            co_return learnt;
        if (!goesOn)
            co_return fail(ErrorCode::Cancelled, QStringLiteral("something more urgent came up"));
        if (const Millis pause = talk.takePause(); pause > Millis{0})
            co_await QCoro::sleepFor(pause);
    }
}

} // namespace plumb::sync
