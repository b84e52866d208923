// What a device says in POST /v1/sync, as the office reads it: the lines, and each change.
#include "app/core/json.h"
#include "app/model/lean_line.h"
#include "app/model/wire.h"
#include "tests/fuzz/target.h"

using namespace plumb;

namespace {

// What was understood means the same when it is written and read again: hashes hang on it.
void checkChange(const QByteArray &bytes)
{
    const auto change = decodeChange(bytes);
    if (!change)
        return;
    const QByteArray written = encodeChange(*change);
    const auto again = decodeChange(written);
    PLUMB_FUZZ_CHECK(again.ok() || written.size() > maxChangeBytes);
    if (again) {
        PLUMB_FUZZ_CHECK(encodeChange(*again) == written);
        PLUMB_FUZZ_CHECK(changeHash(*again) == changeHash(*change));
    }
}

// What is left out comes back, to the byte.
void checkLean(const QByteArray &line, const QByteArray &above)
{
    const auto change = decodeChange(line);
    if (change)
        PLUMB_FUZZ_CHECK(wire::wholeLine(wire::leanLine(line, above), above, parseObject(line)->value(QLatin1StringView("prev")).toString().toLatin1()) == line);
}

} // namespace

PLUMB_FUZZ_TARGET(sync_request)
{
    const auto request = wire::decodeRequest(input);
    if (!request) {
        checkChange(input);
        return;
    }
    PLUMB_FUZZ_CHECK(request->changes.size() <= std::size_t(wire::maxPushChanges));
    for (const QByteArray &change : request->changes)
        checkChange(change);
    for (std::size_t i = 1; i < request->changes.size(); ++i)
        checkLean(request->changes[i], request->changes[i - 1]);
    const QByteArray written = wire::encode(*request);
    const auto again = wire::decodeRequest(written);
    PLUMB_FUZZ_CHECK(again.ok() || written.size() > wire::maxRequestBytes);
    PLUMB_FUZZ_CHECK(!again || wire::encode(*again) == written);
}
