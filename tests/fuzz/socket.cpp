// A message on the socket of sync, read as either side reads it. What was understood means the same when it
// is written and read again; never more comes out than was allowed.
#include "app/model/socket_message.h"
#include "tests/fuzz/target.h"

using namespace plumb;

PLUMB_FUZZ_TARGET(socket)
{
    constexpr qint64 most = 1024 * 1024;
    if (const auto body = wire::decodeSocketRequest(input, most)) {
        PLUMB_FUZZ_CHECK(body->size() <= most);
        const auto again = wire::decodeSocketRequest(wire::encodeSocketRequest(*body), most);
        PLUMB_FUZZ_CHECK(again.ok() && *again == *body);
    }
    if (const auto answer = wire::decodeSocketAnswer(input, most)) {
        PLUMB_FUZZ_CHECK(answer->body.size() <= most && answer->status >= 100 && answer->status < 600);
        const auto again = wire::decodeSocketAnswer(wire::encodeSocketAnswer(*answer), most);
        PLUMB_FUZZ_CHECK(again.ok() && again->status == answer->status && again->retryAfter == answer->retryAfter
                         && again->body == answer->body);
    }
}
