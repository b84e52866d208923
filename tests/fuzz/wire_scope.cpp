// What is said about one scope when a copy has to be checked: …/ids, …/records and …/history. The first
// byte is part of the input like any other: every reader gets all of it.
#include "app/model/wire_scope.h"
#include "tests/fuzz/target.h"

using namespace plumb;
using namespace plumb::wire;

namespace {

// What was understood means the same when it is written and read again.
template <typename Page>
void checkAgain(const Page &page, Result<Page> (*decode)(const QByteArray &))
{
    const QByteArray written = encode(page);
    const auto again = decode(written);
    PLUMB_FUZZ_CHECK(again.ok() || written.size() > maxResponseBytes);
    PLUMB_FUZZ_CHECK(!again || encode(*again) == written);
}

template <typename Line>
void checkAscending(const std::vector<Line> &lines, qint64 after)
{
    for (const Line &line : lines) {
        PLUMB_FUZZ_CHECK(line.seq > after);
        after = line.seq;
    }
}

void checkHistory(const HistoryPage &page)
{
    PLUMB_FUZZ_CHECK(page.lines.size() <= std::size_t(maxHistoryPage));
    checkAscending(page.lines, page.after);
    for (const HistoryLine &line : page.lines)
        PLUMB_FUZZ_CHECK(line.chain.size() == 64 && line.change.startsWith('{') && line.change.size() <= maxChangeBytes);
    for (const QByteArray &key : page.keys)
        PLUMB_FUZZ_CHECK(key.size() == 32);
    checkAgain(page, decodeHistory);
}

} // namespace

PLUMB_FUZZ_TARGET(wire_scope)
{
    if (const auto ids = decodeIds(input)) {
        PLUMB_FUZZ_CHECK(ids->ids.size() <= std::size_t(maxIdsPage));
        checkAscending(ids->ids, 0);
        checkAgain(*ids, decodeIds);
    }
    if (const auto records = decodeRecords(input)) {
        PLUMB_FUZZ_CHECK(records->records.size() <= std::size_t(maxRecordsAsked) && records->taken >= 0);
        for (const RecordLine &line : records->records)
            PLUMB_FUZZ_CHECK(line.scope == records->scope);
        checkAgain(*records, decodeRecords);
    }
    if (const auto history = decodeHistory(input))
        checkHistory(*history);
    if (const auto asked = decodeRecordsAsked(input)) {
        const auto again = decodeRecordsAsked(encodeRecordsAsked(*asked));
        PLUMB_FUZZ_CHECK(again.ok() && *again == *asked);
    }
}
