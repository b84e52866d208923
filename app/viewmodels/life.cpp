#include "app/viewmodels/life.h"

#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/voice_intake.h"
#include "app/viewmodels/when_done.h"
#include "app/viewmodels/wipe.h"

#include <QDir>

namespace plumb {

using namespace Qt::StringLiterals;

Life::Life(LifeOptions options, Services *services, KeyStore *keyStore)
    : m_options(std::move(options)), m_services(services), m_keys(m_options.folder, keyStore)
{
    m_services->life = this;
}

Life::~Life()
{
    close();
    m_services->life = nullptr;
}

void Life::start()
{
    m_failure.reset();
    enter(State::Starting);
    if (!QDir().mkpath(m_options.folder)) {
        failWith(fail(ErrorCode::Storage, m_options.folder));
        return;
    }
    if (isWipeUnderWay(m_options.folder)) // it was killed in the middle
        goOnWiping();
    else
        openWithKey();
}

void Life::openWithKey()
{
    m_wiped = wasWiped(m_options.folder);
    whenDone(m_keys.open(), this, [this](const Result<std::optional<QByteArray>> &key) {
        if (!key)
            failWith(key.error());
        else if (*key)
            openWith(**key);
        else
            enter(State::Locked);
    });
}

void Life::unlock(const QString &passphrase)
{
    if (m_state != State::Locked || passphrase.isEmpty())
        return;
    m_unlockError.reset();
    enter(State::Starting);
    whenDone(m_keys.unlock(passphrase), this, [this](const Result<QByteArray> &key) {
        if (key) {
            openWith(*key);
            return;
        }
        m_unlockError = key.error();
        enter(State::Locked);
    });
}

void Life::lock()
{
    if ((m_state != State::Ready && m_state != State::Join) || !hasPassphrase())
        return;
    close();
    enter(State::Locked);
}

QFuture<Status> Life::setPassphrase(const QString &before, const QString &after)
{
    const QFuture<Status> done = m_keys.setPassphrase(before, after);
    whenDone(done, this, [this](const Status &) { Q_EMIT changed(); });
    return done;
}

void Life::openWith(const QByteArray &key)
{
    store::StoreOptions options;
    options.folder = m_options.folder;
    options.key = key;
    options.schema = m_services->schema;
    options.clock = m_services->clock;
    options.random = m_services->random;
    whenDone(store::Store::open(std::move(options)), this, [this](const Result<store::Store::Opened> &answer) {
        if (answer)
            opened(*answer);
        else
            failWith(answer.error());
    });
}

void Life::opened(const store::Store::Opened &opened)
{
    m_engine = std::make_unique<sync::Engine>(sync::EngineOptions{
        opened.store, m_services->clock, m_services->random, m_options.tuning, m_options.transport, sync::makeSystemTimer});
    applyMetered();
    applyFilePolicy();
    if (m_services->preferences)
        connect(m_services->preferences, &Preferences::changed, m_engine.get(), [this] { applyFilePolicy(); });
    m_services->engine = m_engine.get();
    m_services->setStore(opened.store);
    if (opened.report.rescued)
        Q_EMIT rescued(opened.report);
    connect(m_engine.get(), &sync::Engine::joined, this, &Life::lookForIdentity);
    // Later: it ends the engine that tells it.
    connect(m_engine.get(), &sync::Engine::deviceRevoked, this, &Life::wipe, Qt::QueuedConnection);
    m_services->voiceIntake(); // what an app that was killed had recorded is kept now
    m_lease = std::make_unique<LeaseWatch>(m_services->clock, opened.store.get());
    lookForIdentity();
}

void Life::lookForIdentity()
{
    whenDone(m_services->store()->identity(), this, [this](const Result<std::optional<store::Identity>> &answer) {
        if (!answer) {
            failWith(answer.error());
            return;
        }
        m_identity = *answer;
        if (!m_identity) {
            enter(State::Join);
            return;
        }
        if (std::exchange(m_wiped, false))
            forgetWipe(m_options.folder);
        m_engine->start();
        hangBell();
        // Nothing is shown before it is known that it may be.
        disconnect(m_lease.get(), nullptr, this, nullptr);
        connect(m_lease.get(), &LeaseWatch::changed, this, [this] { enter(State::Ready); });
        if (m_lease->isKnown())
            enter(State::Ready);
        else
            m_lease->look();
    });
}

// Looks by itself, while the app goes on starting.
void Life::hangBell()
{
    if (!m_notifier || m_bell)
        return;
    m_bell = std::make_unique<TestBell>(m_services, m_services->store().get(), m_notifier, m_identity->person);
    connect(m_bell.get(), &TestBell::tapped, this, &Life::testWanted);
    m_bell->look();
    m_complaints = std::make_unique<ComplaintBell>(m_services, m_services->store().get(), m_notifier, m_identity->person);
    connect(m_complaints.get(), &ComplaintBell::tapped, this, &Life::complaintWanted);
    connect(m_complaints.get(), &ComplaintBell::repairTapped, this, &Life::repairWanted);
    connect(m_complaints.get(), &ComplaintBell::alertTapped, this, &Life::alertWanted);
    m_complaints->look();
    m_desk = std::make_unique<DeskBell>(m_services, m_services->store().get(), m_notifier, m_identity->person);
    connect(m_desk.get(), &DeskBell::tapped, this, &Life::handedOver);
    m_desk->look();
}

void Life::join(const QString &invite)
{
    if (m_state != State::Join || m_joining)
        return;
    m_joining = true;
    m_joinError.reset();
    Q_EMIT changed();
    whenDone(m_engine->join(invite, m_options.deviceName), this, [this](const Status &status) {
        m_joining = false;
        if (!status)
            m_joinError = status.error();
        Q_EMIT changed(); // joined: the engine says so by itself
    });
}

void Life::setForeground(bool foreground)
{
    if (m_engine)
        m_engine->setForeground(foreground);
    if (m_bell && foreground)
        m_bell->ring(); // asleep, no timer ran
}

void Life::follow(NetworkStatus *network, WakeUps *wakeUps)
{
    m_network = network;
    applyMetered();
    connect(network, &NetworkStatus::changed, this, [this] {
        applyMetered();
        if (m_engine)
            m_engine->networkChanged(m_network->online());
    });
    connect(wakeUps, &WakeUps::wokeUp, this, [this] {
        if (m_engine)
            m_engine->syncNow();
        if (m_bell)
            m_bell->ring();
    });
}

void Life::ringBy(Notifier *notifier)
{
    m_notifier = notifier;
    connect(notifier, &Notifier::showInApp, this, &Life::told);
}

void Life::applyMetered()
{
    if (m_engine && m_network)
        m_engine->setMetered(m_network->metered());
}

void Life::applyFilePolicy()
{
    if (!m_engine || !m_services->preferences)
        return;
    const QString chosen = m_services->preferences->filesOnMobileData();
    m_engine->setMeteredFiles(chosen == "always"_L1 ? sync::MeteredFiles::Always
                                  : chosen == "small"_L1 ? sync::MeteredFiles::SmallOnly
                                                         : sync::MeteredFiles::Never);
}

bool Life::isRecording() const
{
    return m_services->voiceIntake()->state() == VoiceIntake::State::Recording;
}

void Life::close()
{
    m_bell.reset();
    m_complaints.reset();
    m_desk.reset();
    m_lease.reset();
    m_services->setStore(nullptr);
    m_services->engine = nullptr;
    m_engine.reset();
    m_identity.reset();
}

// From here on nothing is opened again: the mark is on the disk before anything goes.
void Life::wipe()
{
    if (!m_services->store() || m_wiping)
        return;
    m_wiping = true;
    whenDone(onPool([folder = m_options.folder] { return beginWipe(folder); }), this, [this](const Status &begun) {
        const auto store = m_services->store().get();
        if (!begun || !store) {
            m_wiping = false;
            begun ? start() : failWith(begun.error());
            return;
        }
        connect(store, &QObject::destroyed, this, &Life::goOnWiping); // when its files are closed
        close();
        enter(State::Starting);
    });
}

void Life::goOnWiping()
{
    m_wiping = true;
    whenDone(m_keys.forget(), this, [this](const Status &) {
        const WipeFolders folders{m_options.folder, m_options.cacheFolder};
        whenDone(onPool([folders] { return removeEverything(folders); }), this, [this](const Status &removed) {
            m_wiping = false;
            if (removed)
                openWithKey();
            else
                failWith(removed.error());
        });
    });
}

void Life::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void Life::failWith(const Error &error)
{
    m_failure = error;
    enter(State::Failed);
}

} // namespace plumb
