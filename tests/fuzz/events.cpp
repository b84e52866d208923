// The stream of GET /v1/events, as a device reads it. How the network cuts it changes nothing: the whole
// at once, byte by byte, and in two pieces (cut where the first byte of the input says) tell the same.
#include "app/sync/event_parser.h"
#include "tests/fuzz/target.h"

#include <vector>

using namespace plumb;
using namespace plumb::sync;

namespace {

struct Heard {
    bool ok = true;
    std::vector<ServerEvent> events;
    std::optional<Millis> retry;
    bool operator==(const Heard &) const = default;
};

Heard hear(const std::vector<QByteArrayView> &pieces)
{
    EventParser parser;
    Heard heard;
    for (const QByteArrayView piece : pieces) {
        heard.ok = heard.ok && parser.feed(piece, [&](const ServerEvent &event) { heard.events.push_back(event); });
    }
    heard.retry = parser.retry();
    return heard;
}

} // namespace

PLUMB_FUZZ_TARGET(events)
{
    if (input.isEmpty())
        return;
    const QByteArrayView stream = QByteArrayView(input).sliced(1);
    const Heard whole = hear({stream});
    const qsizetype cut = stream.size() * quint8(input.front()) / 256;
    PLUMB_FUZZ_CHECK(hear({stream.first(cut), stream.sliced(cut)}) == whole);
    std::vector<QByteArrayView> bytes;
    for (qsizetype i = 0; i < stream.size(); ++i)
        bytes.push_back(stream.sliced(i, 1));
    PLUMB_FUZZ_CHECK(hear(bytes) == whole);
    for (const ServerEvent &event : whole.events) {
        PLUMB_FUZZ_CHECK(event.data.size() <= EventParser::mostBytes);
        PLUMB_FUZZ_CHECK(!event.name.contains('\n') && !event.id.contains('\n'));
    }
    PLUMB_FUZZ_CHECK(!whole.retry || (whole.retry->count() >= 0 && *whole.retry <= EventParser::mostRetry));
}
