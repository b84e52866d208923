// The life of the app: key, database, office. Starting never waits for the network: the window is
// drawn first, then the key is fetched, the database opens on a worker, and the app is where the
// person left it. Locking closes the database and forgets the key.
#pragma once

#include "app/viewmodels/key_ring.h"
#include "app/viewmodels/lease_watch.h"
#include "app/viewmodels/services.h"
#include "app/viewmodels/complaint_bell.h"
#include "app/viewmodels/desk_bell.h"
#include "app/viewmodels/test_bell.h"
#include "app/sync/engine.h"
#include "platform/common/network_status.h"
#include "platform/common/wake_ups.h"

namespace plumb {

struct LifeOptions {
    QString folder;               // of the database; made if it is not there
    QString deviceName;           // as the office lists it
    sync::Tuning tuning;
    sync::TransportFactory transport; // empty: the network
    QString cacheFolder;          // goes with a wipe; empty: there is none
};

class Life : public QObject {
    Q_OBJECT
public:
    enum class State {
        Starting, // the key is fetched, the database opens
        Locked,   // a passphrase is needed (or, on a machine without a keychain, wanted for the first time)
        Join,     // open, but of no office yet
        Ready,
        Failed,   // see failure()
    };

    // Fills services' store and engine. `services` outlives it.
    Life(LifeOptions options, Services *services, KeyStore *keyStore);
    ~Life() override;

    void start();
    void retry() { start(); }
    void unlock(const QString &passphrase);
    void lock();                  // only where a passphrase is set: without one nothing could open it
    QFuture<Status> setPassphrase(const QString &before, const QString &after);
    void join(const QString &invite);
    void setForeground(bool foreground);
    // Goes by what the system says of them; both outlive it.
    void follow(NetworkStatus *network, WakeUps *wakeUps);
    // Timed tests ring by it; it outlives this.
    void ringBy(Notifier *notifier);

    State state() const { return m_state; }
    const std::optional<Error> &failure() const { return m_failure; }
    // Why the last passphrase did not open it.
    const std::optional<Error> &unlockError() const { return m_unlockError; }
    bool isJoining() const { return m_joining; }
    const std::optional<Error> &joinError() const { return m_joinError; }
    const std::optional<store::Identity> &identity() const { return m_identity; }
    // Too long without the office: nothing is shown until it answers. Saving and sending go on.
    bool isLeaseOver() const { return m_lease && m_lease->isOver(); }
    // The office revoked this device and everything on it is gone; until it joins again.
    bool isWiped() const { return m_wiped; }
    bool isRecording() const;     // somebody speaks into it
    bool hasPassphrase() const { return m_keys.hasPassphrase(); }

Q_SIGNALS:
    void changed();               // any of the above
    void rescued(const plumb::store::OpenReport &report);
    void complaintWanted(const QString &complaintId); // its notification was tapped
    void repairWanted(const QString &maintenanceId);
    void alertWanted(const QString &alertId);
    void handedOver(const QString &kind, const QString &recordId); // the same, of what the front desk left (transfer, message)
    void testWanted(const QString &testId); // its notification was tapped
    void told(const plumb::Notification &notification); // the system cannot show it

private:
    void openWith(const QByteArray &key);
    void opened(const store::Store::Opened &opened);
    void lookForIdentity();
    void applyFilePolicy();
    void applyMetered();
    void openWithKey();
    void wipe();
    void goOnWiping();
    void hangBell();
    void close();
    void enter(State state);
    void failWith(const Error &error);

    LifeOptions m_options;
    Services *m_services;
    KeyRing m_keys;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<LeaseWatch> m_lease;
    std::unique_ptr<TestBell> m_bell;
    std::unique_ptr<ComplaintBell> m_complaints;
    std::unique_ptr<DeskBell> m_desk;
    State m_state = State::Starting;
    std::optional<Error> m_failure;
    std::optional<Error> m_unlockError;
    std::optional<Error> m_joinError;
    std::optional<store::Identity> m_identity;
    bool m_joining = false;
    bool m_wiped = false;
    bool m_wiping = false;
    NetworkStatus *m_network = nullptr;
    Notifier *m_notifier = nullptr; // null: nothing rings
};

} // namespace plumb
