#include "app/sync/worker.h"

#include <QCoroFuture>

namespace plumb::sync {

Worker::Worker(WorkerParts parts)
    : m_parts(std::move(parts)), m_lanes(m_parts.tuning.files), m_schedule(*m_parts.random, m_parts.tuning),
      m_hintsLeft(m_parts.tuning.events)
{
    m_lanes.setWatcher([this](const FileProgress &progress) { showProgress(progress); });
}

void Worker::prepare()
{
    m_saved = m_parts.makeTimer([this] { lookForWork(); });
    m_next = m_parts.makeTimer([this] { begin(); });
    m_hintRest = m_parts.makeTimer([this] { beginHinted(); });
    m_listener.emplace(EventListener::Parts{*m_parts.random, m_parts.makeTimer, m_parts.tuning,
                                            [this] { lookForStanding(); },
                                            [this](std::optional<qint64> seq) { hinted(seq); }});
    m_listener->setWanted(true);
}

Worker::~Worker() = default;

Link Worker::link() const
{
    return Link{m_parts.store, m_transport.get(), m_parts.clock.get()};
}

void Worker::wake()
{
    m_schedule.wake();
    m_lanes.forgive();
    m_listener->tryNow();
    begin();
}

void Worker::storeChanged()
{
    if (!m_stopping && !m_saved->isActive())
        m_saved->start(m_parts.tuning.engine.afterSave);
}

void Worker::setForeground(bool foreground)
{
    const bool came = m_schedule.setForeground(foreground);
    m_listener->setWanted(foreground && !m_stopping); // in the background the periodic run is enough
    if (came)
        wake();
}

void Worker::setMetered(bool metered)
{
    const bool freed = m_metered && !metered;
    m_metered = metered;
    if (metered && !m_filesOnce && m_meteredFiles != MeteredFiles::Always && m_phase == Phase::Files)
        m_lanes.pause();
    if (freed)
        wake();
}

void Worker::setMeteredFiles(MeteredFiles policy)
{
    const bool more = policy > m_meteredFiles;
    m_meteredFiles = policy;
    if (m_metered && more)
        wake();
    else if (m_metered && !m_filesOnce && m_phase == Phase::Files)
        m_lanes.pause(); // the next run keeps to what was chosen now
}

// A piece that is on its way still arrives; the next one does not set out.
void Worker::holdFile(const QByteArray &sha256, bool held)
{
    m_lanes.hold(sha256, held);
    if (!held)
        wake();
}

void Worker::sendFilesNow()
{
    m_filesOnce = true;
    wake();
}

void Worker::stop()
{
    m_stopping = true;
    m_listener->setWanted(false);
    m_hintRest->stop();
    m_saved->stop();
    m_next->stop();
    for (Transport *transport : {m_transport.get(), m_joinTransport.get()}) {
        if (transport)
            transport->abortAll();
    }
    quitIfIdle();
}

void Worker::quitIfIdle()
{
    if (m_stopping && m_tasks == 0)
        Q_EMIT idle();
}

void Worker::begin()
{
    if (m_stopping)
        return;
    if (m_phase != Phase::None) {
        m_again = true;
        return;
    }
    run();
}

// A save happened, or the store was touched by our own run.
QCoro::Task<> Worker::lookForWork()
{
    ++m_tasks;
    const auto asking = m_parts.store->syncState();
    const auto state = co_await asking;
    if (state && !m_stopping) {
        const Schedule::News news = m_schedule.look({state->waitingChanges, state->waitingBlobs, state->lastWanted});
        if (m_phase == Phase::Files && news.isUrgent) {
            m_again = true; // records go before photos, also before those already on their way
            m_lanes.pause();
        } else if (m_phase == Phase::History && news.isAny) {
            m_again = true;
            m_historyWaits = true;
        } else if (m_phase == Phase::None && news.isAny && m_schedule.mayStart()) {
            run();
        }
    }
    --m_tasks;
    quitIfIdle();
}

// Token and cursor of now, for a new stream of hints.
QCoro::Task<> Worker::lookForStanding()
{
    ++m_tasks;
    const auto asking = m_parts.store->identity();
    const auto identity = co_await asking;
    const auto looking = m_parts.store->syncState();
    const auto state = co_await looking;
    std::optional<EventListener::Standing> standing;
    if (identity && *identity && state && !m_stopping)
        standing = EventListener::Standing{(*identity)->token, state->cursor};
    m_listener->begin(standing);
    --m_tasks;
    quitIfIdle();
}

// The office says that something moved. Our own pushes come back as hints too; their sequence is known.
void Worker::hinted(std::optional<qint64> seq)
{
    m_hintedAny = m_hintedAny || !seq;
    m_hintedSeq = std::max(m_hintedSeq, seq.value_or(0));
    beginHinted();
}

// At once where all is quiet; what comes while a run is on is looked at when it ends. History has time: it
// makes way between two pages.
void Worker::beginHinted()
{
    const bool news = m_hintedAny || m_hintedSeq > m_cursor;
    m_historyWaits = m_historyWaits || (news && m_phase == Phase::History);
    if (m_stopping || m_phase != Phase::None || !news || !m_schedule.mayStart() || m_hintRest->isActive())
        return;
    const Millis wait = m_hintsLeft.take(m_parts.clock->monotonic());
    if (wait > Millis{0})
        m_hintRest->start(wait);
    else
        run();
}

void Worker::showOutcome(const Status &outcome, const Schedule::Next &next)
{
    if (outcome) {
        const auto &trouble = m_changeTrouble ? m_changeTrouble : m_trustTrouble ? m_trustTrouble : m_lanes.fileTrouble();
        setState(trouble && m_transport ? EngineState(Failed{*trouble}) : EngineState(Idle{}));
    } else if (next.byItself) {
        setState(Offline{outcome.error(), m_parts.clock->now() + next.wait});
    } else {
        setState(Failed{outcome.error()});
    }
}

void Worker::setState(EngineState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

} // namespace plumb::sync
