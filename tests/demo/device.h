// One person's device, as the app has it: the encrypted store and the sync engine in a folder,
// used here from top to bottom instead of by taps.
#pragma once

#include "app/store/store.h"
#include "app/sync/engine.h"

#include <memory>

namespace plumb::demo {

struct DeviceParts {
    std::shared_ptr<const Schema> schema;
    std::shared_ptr<const Clock> clock;
};

class Device {
public:
    // Errors: those of Store::open.
    static Result<std::unique_ptr<Device>> open(const QString &folder, const QByteArray &key, const DeviceParts &parts);

    // Errors: those of sync/join.h.
    Status join(const QString &invite, const QString &deviceName);
    Status save(store::Save save);
    // Syncs until nothing waits on this side and every file of its records is here.
    // Errors: what the engine failed with; Refused, where the office did not take a change; TimedOut.
    Status settle();
    Result<store::Identity> identity();
    store::Store &store() { return *m_store; }

private:
    Device() = default;
    Result<bool> isQuiet();
    Status waitForRun(qint64 deadlineMs);

    std::shared_ptr<store::Store> m_store;
    std::unique_ptr<sync::Engine> m_engine;
    bool m_started = false;
};

} // namespace plumb::demo
