#include "app/viewmodels/sync_status.h"

#include "app/sync/engine.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/when_done.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

namespace plumb {

using namespace Qt::StringLiterals;

QString syncWord(const store::SyncState &store, const sync::EngineState &engine)
{
    const bool asked = store.held + store.findings > 0 || !store.removals.empty();
    if (asked || store.refused + store.conflicts > 0 || std::holds_alternative<sync::Failed>(engine))
        return u"attention"_s;
    if (std::holds_alternative<sync::Syncing>(engine))
        return u"syncing"_s;
    if (std::holds_alternative<sync::Offline>(engine))
        return u"offline"_s;
    // Never once in touch with the office is not "synced".
    const bool allThere = store.waitingChanges == 0 && store.waitingBlobs == 0 && store.lastSuccess != Moment{};
    return allThere ? u"synced"_s : u"waiting"_s;
}

SyncStatus::SyncStatus(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] { attach(); });
    connect(&m_link, &StoreLink::closed, this, [this] {
        m_store = {};
        m_engine = {};
        Q_EMIT changed();
    });
    connect(&m_link, &StoreLink::syncStateChanged, this, [this] { ask(); });
    connect(&m_link, &StoreLink::languageChanged, this, &SyncStatus::changed);
    m_link.begin();
}

void SyncStatus::attach()
{
    if (sync::Engine *engine = m_link.services()->engine) {
        m_engine = engine->state();
        connect(engine, &sync::Engine::stateChanged, this, [this](const sync::EngineState &state) {
            m_engine = state;
            m_journal.note(m_link.services()->clock->now(), state);
            Q_EMIT changed();
        });
        connect(engine, &sync::Engine::meteredChanged, this, &SyncStatus::changed);
        connect(engine, &sync::Engine::fileProgress, this, [this](const sync::FileProgress &file) {
            if (file.done == file.total)
                m_journal.note(m_link.services()->clock->now(), u"file %1, %2 bytes"_s.arg(file.sending ? u"sent"_s : u"fetched"_s).arg(file.total));
        });
        connect(engine, &sync::Engine::progressChanged, this, [this](double fraction) {
            m_progress = fraction;
            Q_EMIT progressChanged();
        });
        connect(engine, &sync::Engine::succeeded, this, [this](Moment when) {
            m_journal.note(when, u"round complete"_s);
            ask();
        });
    }
    ask();
}

void SyncStatus::ask()
{
    if (!m_link.store())
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    whenDone(m_link.store()->syncState(), this, [this](const Result<store::SyncState> &state) {
        m_asking = false;
        if (state) {
            m_store = *state;
            Q_EMIT changed();
        }
        if (std::exchange(m_askAgain, false))
            ask();
    });
}

QVariant SyncStatus::lastSuccess() const
{
    return m_store.lastSuccess == Moment{} ? QVariant::fromValue(nullptr)
                                           : QVariant(toDateTime(m_store.lastSuccess).toLocalTime());
}

int SyncStatus::clockOffsetMinutes() const
{
    return int(std::chrono::duration_cast<std::chrono::minutes>(m_store.clockOffset).count());
}

QVariant SyncStatus::error() const
{
    if (const auto *offline = std::get_if<sync::Offline>(&m_engine))
        return errorText(offline->error);
    if (const auto *failed = std::get_if<sync::Failed>(&m_engine))
        return errorText(failed->error);
    return QVariant::fromValue(nullptr);
}

void SyncStatus::syncNow()
{
    if (sync::Engine *engine = m_link.services()->engine)
        engine->syncNow();
}

QVariant SyncStatus::removal() const
{
    if (m_store.removals.empty())
        return QVariant::fromValue(nullptr);
    const store::RemovalQuestion &asked = m_store.removals.front();
    return QVariantMap{{u"scope"_s, asked.scope}, {u"count"_s, asked.count}, {u"of"_s, asked.of}};
}

void SyncStatus::decideRemoval(bool remove)
{
    if (m_link.store() && !m_store.removals.empty())
        thenSync(m_link.store()->decideRemoval(m_store.removals.front().scope, remove));
}

void SyncStatus::sendHeld()
{
    if (m_link.store())
        thenSync(m_link.store()->sendHeld());
}

void SyncStatus::findingsSeen()
{
    if (m_link.store())
        thenSync(m_link.store()->markFindingsSeen());
}

void SyncStatus::thenSync(const QFuture<Status> &done)
{
    whenDone(done, this, [this](const Status &) {
        ask();
        syncNow();
    });
}

QVariant SyncStatus::retryAt() const
{
    const auto *offline = std::get_if<sync::Offline>(&m_engine);
    return offline && offline->retryAt != Moment{} ? QVariant(toDateTime(offline->retryAt).toLocalTime()) : QVariant::fromValue(nullptr);
}

bool SyncStatus::filesHeld() const
{
    const sync::Engine *engine = m_link.services()->engine;
    const Preferences *chosen = m_link.services()->preferences;
    return engine && engine->metered() && m_store.waitingBlobs > 0 && (!chosen || chosen->filesOnMobileData() != "always"_L1);
}

void SyncStatus::sendFilesNow()
{
    if (sync::Engine *engine = m_link.services()->engine)
        engine->sendFilesNow();
}

void SyncStatus::copyDiagnostics()
{
    if (!m_link.store())
        return;
    whenDone(m_link.store()->identity(), this, [this](const Result<std::optional<store::Identity>> &identity) {
        const Id device = identity && *identity ? (*identity)->device : Id();
        if (!m_link.store())
            return;
        whenDone(m_link.store()->syncState(), this, [this, device](const Result<store::SyncState> &state) {
            if (!m_link.store())
                return;
            whenDone(m_link.store()->storageUse(), this,
                     [this, device, state = state.valueOr({})](const Result<store::StorageUse> &use) { copy(device, state, use.valueOr({})); });
        });
    });
}

void SyncStatus::copy(const Id &device, const store::SyncState &state, const store::StorageUse &storage)
{
    const sync::Engine *engine = m_link.services()->engine;
    DiagnosticFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    facts.system = QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture();
    facts.device = device;
    facts.sync = state;
    facts.storage = storage;
    facts.engine = m_engine;
    facts.network = networkWord(engine && engine->metered());
    facts.now = m_link.services()->clock->now();
    QGuiApplication::clipboard()->setText(diagnosticsText(facts, m_journal));
    Q_EMIT diagnosticsCopied();
}

} // namespace plumb
