// Sync as the app sees it: it goes on by itself, and says how it stands. Work happens on a thread
// of its own; everything here returns at once, and signals arrive on the thread the engine lives in.
//
// It starts a run when something was saved, when the network or the app comes back, when the system wakes
// us up, every so often, and when asked. Records go first, then files, two at a time. After a failure it waits longer each
// time (Backoff); syncNow(), a returning network and a returning app cut the wait short. Stopping in
// the middle loses nothing: what was settled is in the store, the rest goes with the next run.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"
#include "app/store/store.h"
#include "app/sync/progress.h"
#include "app/sync/timer.h"
#include "app/sync/transport.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace plumb::sync {

struct EngineOptions {
    std::shared_ptr<store::Store> store;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<Random> random;      // used on the engine's thread alone
    Tuning tuning;
    TransportFactory transport;          // empty: the network
    TimerFactory timers = makeSystemTimer;
};

class Engine final : public QObject {
    Q_OBJECT
public:
    explicit Engine(EngineOptions options, QObject *parent = nullptr);
    ~Engine() override; // stops, and waits for it

    void start();
    void syncNow();
    void setForeground(bool foreground);
    // The system says that the network is back, or another one. Where it says that there is none nothing is
    // concluded from it.
    void networkChanged(bool online);
    // On a metered network files wait until it is not, or until sendFilesNow(), as far as the policy says.
    void setMetered(bool metered);
    bool metered() const;
    void setMeteredFiles(MeteredFiles policy);
    void sendFilesNow();
    // One file waits, until it is released or the app starts anew; everything else goes on.
    void holdFile(const QByteArray &sha256, bool held);
    bool isHeld(const QByteArray &sha256) const;
    // Makes this device one of the invite's office. Errors: see join.h; NotAllowed: it is another office's.
    QFuture<Status> join(const QString &invite, const QString &deviceName);

    EngineState state() const;
    double progress() const; // 0 … 1 while syncing; -1: not known
    // Of the last run that ended well since the start; the store knows about those before.
    std::optional<Moment> lastSuccess() const;

Q_SIGNALS:
    void stateChanged(const plumb::sync::EngineState &state);
    void progressChanged(double fraction);
    void fileProgress(const plumb::sync::FileProgress &progress);
    void succeeded(plumb::Moment when);
    void joined();
    // The office has revoked this device and has what it still held: the app wipes it.
    void deviceRevoked();
    void meteredChanged(bool metered);
    void heldFilesChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace plumb::sync
