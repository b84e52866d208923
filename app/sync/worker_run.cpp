// One run of the worker: records, what has to be mended, files, and history while nothing else wants the link.
#include "app/sync/worker.h"

#include <QCoroFuture>

namespace plumb::sync {

namespace {

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
    Schedule::Run run{outcome, m_changeTrouble, m_retryAfter, {}};
    if (state) {
        run.left = Schedule::Waiting{state->waitingChanges, state->waitingBlobs, state->lastWanted};
        m_trustTrouble = trustTroubleOf(*state);
        m_cursor = state->cursor;
    }
    const Schedule::Next next = m_schedule.after(run);
    m_again = next.atOnce || (m_again && (outcome || paused));
    if (!m_stopping)
        m_next->start(next.wait);
    if (paused || m_stopping) { // nobody's failure, and nothing to be proud of
        setState(Idle{});
        co_return;
    }
    if (outcome && m_transport)
        Q_EMIT succeeded(now);
    showOutcome(outcome, next);
}

} // namespace plumb::sync
