// What a device says in POST /v1/sync, as the office reads it: the lines, and each change.
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
    const QByteArray written = wire::encode(*request);
    const auto again = wire::decodeRequest(written);
    PLUMB_FUZZ_CHECK(again.ok() || written.size() > wire::maxRequestBytes);
    PLUMB_FUZZ_CHECK(!again || wire::encode(*again) == written);
}
