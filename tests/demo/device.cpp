#include "tests/demo/device.h"

#include "app/store/replica.h"
#include "tests/demo/await.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 settleLimitMs = 180000;

// The first thing that waits and why.
QString whatWaits(store::Store &store)
{
    const auto waiting = await(store.waiting(1));
    if (!waiting || waiting->empty())
        return {};
    const store::WaitingItem &item = waiting->front();
    return u"%1 %2: %3 %4"_s.arg(item.recordKind, item.title, item.code, item.detail);
}

} // namespace

Result<std::unique_ptr<Device>> Device::open(const QString &folder, const QByteArray &key, const DeviceParts &parts)
{
    const auto random = std::make_shared<SystemRandom>();
    store::StoreOptions options;
    options.folder = folder;
    options.key = key;
    options.schema = parts.schema;
    options.clock = parts.clock;
    options.random = random;
    options.readers = 1;
    PLUMB_ASSIGN(const store::Store::Opened opened, await(store::Store::open(options)));
    std::unique_ptr<Device> device(new Device);
    device->m_store = opened.store;
    sync::EngineOptions engine;
    engine.store = opened.store;
    engine.clock = parts.clock;
    engine.random = std::make_shared<SystemRandom>();
    device->m_engine = std::make_unique<sync::Engine>(std::move(engine));
    return device;
}

Status Device::join(const QString &invite, const QString &deviceName)
{
    return await(m_engine->join(invite, deviceName));
}

Status Device::save(store::Save save)
{
    return await(m_store->save(std::move(save)));
}

Result<store::Identity> Device::identity()
{
    PLUMB_ASSIGN(const auto identity, await(m_store->identity()));
    if (!identity)
        return fail(ErrorCode::NotFound, u"this device has not joined"_s);
    return *identity;
}

Result<bool> Device::isQuiet()
{
    PLUMB_ASSIGN(const store::SyncState state, await(m_store->syncState()));
    if (state.refused > 0)
        return fail(ErrorCode::Refused, whatWaits(*m_store));
    bool quiet = state.waitingChanges == 0 && state.waitingBlobs == 0;
    PLUMB_TRY(await(m_store->replicate([&quiet](store::Replica &replica) -> Status {
        PLUMB_ASSIGN(const auto state, replica.state());
        PLUMB_ASSIGN(const auto missing, replica.blobsToFetch(1));
        quiet = quiet && missing.empty() && state.catchUp.isEmpty();
        return {};
    })));
    return quiet;
}

// Until a run has ended well; one that was under way before counts for nothing.
Status Device::waitForRun(qint64 deadlineMs)
{
    QEventLoop loop;
    bool done = false;
    std::optional<Error> failed;
    const auto look = [&](const sync::EngineState &state) {
        if (const auto *stuck = std::get_if<sync::Failed>(&state))
            failed = stuck->error;
        else if (const auto *away = std::get_if<sync::Offline>(&state))
            failed = away->error;
        if (failed)
            loop.quit();
    };
    QObject::connect(m_engine.get(), &sync::Engine::stateChanged, &loop, look);
    QObject::connect(m_engine.get(), &sync::Engine::succeeded, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer::singleShot(int(deadlineMs), &loop, &QEventLoop::quit);
    if (!std::exchange(m_started, true))
        m_engine->start();
    m_engine->syncNow();
    loop.exec();
    if (failed)
        return *failed;
    return done ? Status() : Status(fail(ErrorCode::TimedOut, u"sync did not end"_s));
}

Status Device::settle()
{
    const QDeadlineTimer limit(settleLimitMs);
    // Two runs at least: the first may have begun before others' changes reached the office.
    for (int run = 0; !limit.hasExpired(); ++run) {
        PLUMB_TRY(waitForRun(limit.remainingTime()));
        PLUMB_ASSIGN(const bool quiet, isQuiet());
        if (quiet && run > 0)
            return {};
    }
    return fail(ErrorCode::TimedOut, u"still waiting: "_s + whatWaits(*m_store));
}

} // namespace plumb::demo
