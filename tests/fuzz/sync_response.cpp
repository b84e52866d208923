// What claims to be the office's answer to POST /v1/sync, up to and into the device's database: it is
// kept whole or not at all, and the device can go on afterwards.
#include "assets/assets.h"
#include "app/crypto/crypto.h"
#include "tests/fuzz/target.h"
#include "tests/support/sync_device.h"

using namespace plumb;

namespace {

const Schema &schema()
{
    static const Schema loaded = [] {
        crypto::initialise();
        assets::initialise();
        auto result = Schema::load(assets::schemaFolder());
        PLUMB_FUZZ_CHECK(result.ok());
        return std::move(result).value();
    }();
    return loaded;
}

// Everything that must not move when an answer is turned down.
QByteArray whole(test::SyncDevice &device)
{
    const auto state = device.replica().state();
    PLUMB_FUZZ_CHECK(state.ok());
    return device.everything() + state->epoch.toUtf8() + QByteArray::number(state->cursor) + state->grantsTag;
}

} // namespace

PLUMB_FUZZ_TARGET(sync_response)
{
    const auto response = wire::decodeResponse(input);
    if (!response) {
        const auto line = wire::decodeRecordLine(input);
        PLUMB_FUZZ_CHECK(!line || wire::encodeRecordLine(*line).size() <= input.size() + 40);
        return;
    }
    static const ManualClock clock(fromMillis(1'795'426'680'000));
    test::SyncDevice device(schema(), clock, 1);
    store::Identity identity;
    identity.device = device.freshId();
    identity.person = device.freshId();
    identity.company = device.freshId();
    identity.signingSecret = crypto::newSigningKey().secret;
    device.become(identity);
    const QByteArray before = whole(device);
    const Status kept = device.replica().apply(*response, clock.now());
    if (!kept)
        PLUMB_FUZZ_CHECK(whole(device) == before);
    else
        PLUMB_FUZZ_CHECK(device.replica().apply(*response, clock.now()).ok()); // once more changes nothing for the worse
    whole(device); // can still be read
}
