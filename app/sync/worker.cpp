#include "app/sync/worker.h"

#include <QCoroFuture>

namespace plumb::sync {

namespace {

// Time alone may heal it: shown as "offline", tried again by itself.
bool isAboutTheWay(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::NotTheOffice
        || code == ErrorCode::Busy;
}

// Nothing else would get through either.
bool isAboutTheLink(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::Cancelled
        || code == ErrorCode::Unauthorized || code == ErrorCode::WrongCertificate;
}

// What a person has to hear of, or to decide, before all is well.
std::optional<Error> trustTroubleOf(const store::SyncState &state)
{
    if (!state.removals.empty()) {
        const store::RemovalQuestion &first = state.removals.front();
        return Error{ErrorCode::MassRemoval, QStringLiteral("%1: %2 of %3").arg(first.scope).arg(first.count).arg(first.of)};
    }
    if (state.findings > 0)
        return Error{state.finding, state.findingDetail};
    return {};
}

} // namespace

Worker::Worker(WorkerParts parts)
    : m_parts(std::move(parts)), m_lanes(m_parts.tuning.files), m_backoff(*m_parts.random, m_parts.tuning.backoff),
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
    m_backoff.reset();
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
    const bool came = foreground && !m_foreground;
    m_foreground = foreground;
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

// A save happened, or the store was touched by our own run: only what the last run did not leave
// behind itself is a reason to start. After a failure the next try keeps its time.
QCoro::Task<> Worker::lookForWork()
{
    ++m_tasks;
    const auto asking = m_parts.store->syncState();
    const auto state = co_await asking;
    if (state && !m_stopping) {
        const bool newChanges = state->waitingChanges > m_left.changes;
        const bool newBlobs = state->waitingBlobs > m_left.blobs;
        const bool newWish = state->lastWanted > m_left.wanted;
        m_left.wanted = state->lastWanted;
        if (m_phase == Phase::Files && (newChanges || newWish)) {
            m_again = true; // records go before photos, also before those already on their way
            m_lanes.pause();
        } else if (m_phase == Phase::History && (newChanges || newBlobs || newWish)) {
            m_again = true;
            m_historyWaits = true;
        } else if (m_phase == Phase::None && (newChanges || newBlobs || newWish) && m_backoff.failures() == 0) {
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
    if (m_stopping || m_phase != Phase::None || !news || m_backoff.failures() > 0 || m_hintRest->isActive())
        return;
    const Millis wait = m_hintsLeft.take(m_parts.clock->monotonic());
    if (wait > Millis{0})
        m_hintRest->start(wait);
    else
        run();
}

QCoro::Task<> Worker::run()
{
    ++m_tasks;
    m_phase = Phase::Records;
    m_again = false;
    m_hintedAny = false; // this run finds it
    m_hintedSeq = 0;
    m_next->stop();
    const Status outcome = co_await syncOnce();
    co_await finishRun(outcome);
    m_phase = Phase::None;
    --m_tasks;
    if (m_again && !m_stopping)
        begin();
    else
        beginHinted(); // what moved while the run was on
    quitIfIdle();
}

QCoro::Task<Status> Worker::syncOnce()
{
    m_retryAfter.reset();
    m_changeTrouble.reset();
    const Status connected = co_await connectToOffice();
    if (!connected || !m_transport)
        co_return connected;
    setState(Syncing{});
    const Status records = co_await syncRecords();
    if (!records)
        co_return records;
    // An office that stumbles over one scope must not keep photos back: only a way that is closed does.
    const Status mended = co_await mendScopes();
    if (!mended && isAboutTheLink(mended.error().code))
        co_return mended;
    m_phase = Phase::Files;
    const Status files = co_await syncFiles();
    if (!files || !mended)
        co_return files ? mended : files;
    const Status noted = co_await noteSuccess();
    if (!noted)
        co_return noted;
    m_phase = Phase::History;
    co_await syncHistory();
    co_return Status();
}

// A transport for the office this device has joined; none where it has not.
QCoro::Task<Status> Worker::connectToOffice()
{
    const auto asking = m_parts.store->identity();
    const auto identity = co_await asking;
    if (!identity)
        co_return identity.error();
    if (!*identity) {
        m_listener->setWay(nullptr);
        m_transport.reset();
        co_return Status();
    }
    const OfficeAddress address{(*identity)->officeUrl, (*identity)->officeFingerprint};
    if (!m_transport || address != m_address) {
        m_listener->setWay(nullptr);
        m_address = address;
        m_transport = m_parts.makeTransport(address);
        m_listener->setWay(m_transport.get());
        if (m_stopping)
            m_transport->abortAll();
    }
    co_return Status();
}

QCoro::Task<Status> Worker::syncRecords()
{
    const auto asking = m_parts.store->syncState();
    const auto state = co_await asking;
    m_progress.start();
    m_fileDone.clear();
    if (state)
        m_progress.expect(state->waitingChanges * RunProgress::changeWeight + state->waitingBytes);
    Q_EMIT progressChanged(m_progress.fraction());

    SessionLimits limits;
    limits.pushChanges = m_pushChanges;
    Session session(limits);
    const std::function<bool()> watch = [this, &session, before = qint64(0)]() mutable {
        m_progress.finish((session.answeredChanges() - before) * RunProgress::changeWeight);
        before = session.answeredChanges();
        Q_EMIT progressChanged(m_progress.fraction());
        return !m_stopping;
    };
    const Status talked = co_await converse(session, link(), watch);
    m_retryAfter = session.retryAfter();
    m_changeTrouble = session.trouble();
    if (talked && session.isRevoked()) {
        Q_EMIT deviceRevoked();
        co_return fail(ErrorCode::Unauthorized, QStringLiteral("revoked"));
    }
    // A link too bad for a large batch may carry a small one.
    const bool tooSlow = !talked && (talked.error().code == ErrorCode::TimedOut || talked.error().code == ErrorCode::NotTheOffice);
    m_pushChanges = tooSlow ? std::max(m_pushChanges / 2, m_parts.tuning.engine.leastPush) : wire::maxPushChanges;
    co_return talked;
}

// Scopes whose figures differ from the office's; mostly there are none, and nothing is asked.
QCoro::Task<Status> Worker::mendScopes()
{
    Repair repair;
    const std::function<bool()> watch = [this] { return !m_stopping; };
    const Status talked = co_await converse(repair, link(), watch);
    m_retryAfter = repair.retryAfter();
    co_return talked;
}

// Before history, which may take long and shares its transactions: noting would end them.
QCoro::Task<Status> Worker::noteSuccess()
{
    const Moment now = m_parts.clock->now();
    const std::function<Status(store::Replica &)> note = [now](store::Replica &replica) { return replica.noteSuccess(now); };
    const auto noting = m_parts.store->replicate(note);
    co_return co_await noting;
}

// Last, and only while nothing else wants the link. Everything people need has arrived by now, so what
// goes wrong here is no failure of the run: the next one goes on with it. What does not fit is a finding.
QCoro::Task<> Worker::syncHistory()
{
    if (m_metered)
        co_return;
    m_historyWaits = false;
    History history(m_parts.tuning.engine.historyPages);
    const std::function<bool()> watch = [this] { return !m_stopping && !m_historyWaits && !m_again; };
    static_cast<void>(co_await converse(history, link(), watch));
}

QCoro::Task<Status> Worker::syncFiles()
{
    const bool careful = m_metered && !m_filesOnce;
    if (careful && m_meteredFiles == MeteredFiles::Never)
        co_return Status();
    m_lanes.setMostSize(careful && m_meteredFiles == MeteredFiles::SmallOnly ? m_parts.tuning.files.small : 0);
    m_lanes.startRun();
    const Status sent = co_await m_lanes.send(link());
    m_retryAfter = m_lanes.retryAfter();
    if (!sent)
        co_return sent;
    const Status fetched = co_await m_lanes.fetch(link());
    m_retryAfter = m_lanes.retryAfter();
    if (fetched)
        m_filesOnce = false;
    co_return fetched;
}

void Worker::showProgress(const FileProgress &progress)
{
    qint64 &done = m_fileDone[progress.sha256];
    if (!progress.sending && done == 0)
        m_progress.expect(progress.total);
    m_progress.finish(progress.done - done);
    done = progress.done;
    Q_EMIT fileProgress(progress);
    Q_EMIT progressChanged(m_progress.fraction());
}

QCoro::Task<> Worker::finishRun(Status outcome)
{
    const Moment now = m_parts.clock->now();
    const bool paused = !outcome && outcome.error().code == ErrorCode::Cancelled;
    const auto asking = m_parts.store->syncState();
    const auto state = co_await asking;
    if (state) {
        const Left left{state->waitingChanges, state->waitingBlobs, m_left.wanted};
        if (outcome && !m_changeTrouble && left.changes > 0 && left != m_left)
            m_again = true; // saved while the run was on
        m_left = left;
        m_trustTrouble = trustTroubleOf(*state);
        m_cursor = state->cursor;
    }
    if (paused || m_stopping) { // nobody's failure, and nothing to be proud of
        setState(Idle{});
        if (!m_stopping)
            m_next->start(usualPause());
        co_return;
    }
    if (outcome && m_transport)
        Q_EMIT succeeded(now);
    scheduleAfter(outcome);
}

Millis Worker::usualPause() const
{
    const EngineTuning &tuning = m_parts.tuning.engine;
    return m_foreground ? tuning.betweenRuns : tuning.betweenRunsInBackground;
}

void Worker::scheduleAfter(const Status &outcome)
{
    if (outcome) {
        m_backoff.reset();
        const auto &trouble = m_changeTrouble ? m_changeTrouble : m_trustTrouble ? m_trustTrouble : m_lanes.fileTrouble();
        setState(trouble && m_transport ? EngineState(Failed{*trouble}) : EngineState(Idle{}));
        m_next->start(usualPause());
        return;
    }
    const Error &error = outcome.error();
    if (isAboutTheWay(error.code)) {
        const Millis wait = m_backoff.next(m_retryAfter);
        m_again = false;
        m_next->start(wait);
        setState(Offline{error, m_parts.clock->now() + wait});
    } else {
        m_again = false;
        m_backoff.next(); // saves do not start a run that cannot succeed; wake() does
        m_next->start(std::max(usualPause(), m_parts.tuning.backoff.most));
        setState(Failed{error});
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
