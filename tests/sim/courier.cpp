#include "tests/sim/courier.h"

#include "app/sync/downloads.h"
#include "app/sync/history.h"
#include "app/sync/repair.h"

#include <algorithm>

namespace plumb::sim {

using namespace sync;

namespace {

constexpr int mostAtOnce = 4; // changes of a batch: simulated people write few, and batches are to follow one another

// Nothing else would get through either.
bool isAboutTheLink(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::Cancelled
        || code == ErrorCode::Unauthorized || code == ErrorCode::WrongCertificate;
}

} // namespace

sync::Tuning courierTuning()
{
    Tuning tuning;
    tuning.files.mostChunk = 1024;
    tuning.files.leastChunk = 256;
    return tuning;
}

Courier::Courier(store::WriteSide &writes, store::Reader &reader, const Clock &clock, Random &random)
    : m_writes(writes), m_reader(reader), m_clock(clock), m_tuning(courierTuning()), m_schedule(random, m_tuning)
{
}

void Courier::begin()
{
    if (isRunning()) {
        m_again = true;
        return;
    }
    ++m_runs;
    m_again = m_pause = false;
    m_trouble.reset();
    m_retryAfter.reset();
    m_verdict.reset();
    m_aside.clear();
    m_sent.clear();
    m_linkFailures = 0;
    m_mended = {};
    m_askedAhead = false;
    m_phase = Phase::Records;
    SessionLimits limits;
    limits.pushChanges = std::min(m_pushChanges, mostAtOnce);
    m_talk = std::make_unique<Session>(limits);
}

void Courier::setForeground(bool foreground)
{
    if (!m_schedule.setForeground(foreground))
        return;
    m_schedule.wake();
    begin();
}

void Courier::lookForWork()
{
    const auto state = m_reader.syncState();
    if (!state.ok())
        return;
    const Schedule::News news = m_schedule.look({state->waitingChanges, state->waitingBlobs, state->lastWanted});
    if (m_phase == Phase::History ? news.isAny : isLater() && news.isUrgent)
        m_again = m_pause = true;
    else if (m_phase == Phase::None && news.isAny && m_schedule.mayStart())
        begin();
}

Status Courier::onWriter(const std::function<Status(store::Replica &)> &work)
{
    return m_writes.replicate(work, m_talk->takesPages() ? store::Pages::Shared : store::Pages::Ended);
}

std::optional<HttpRequest> Courier::next()
{
    while (isRunning() && !m_underWay) {
        std::optional<HttpRequest> request;
        const Status thought = onWriter([&](store::Replica &replica) -> Status {
            PLUMB_ASSIGN(request, m_talk->next(replica));
            return {};
        });
        if (thought.ok() && request) {
            prepareAhead();
            return request;
        }
        settle(thought);
    }
    return std::nullopt;
}

std::optional<HttpRequest> Courier::ahead(Reply &reply)
{
    m_underWay = false;
    if (!isRunning() || m_over)
        return std::nullopt;
    m_talk->read(reply);
    auto request = m_talk->ahead(reply);
    m_underWay = request.has_value();
    m_askedAhead = m_askedAhead || m_underWay;
    return request;
}

void Courier::take(const Reply &reply)
{
    if (!isRunning())
        return;
    if (m_over) // unheard
        return settle(*std::exchange(m_over, std::nullopt));
    const Status learnt = onWriter([&](store::Replica &replica) { return m_talk->take(reply, replica); });
    if (!learnt.ok() && m_underWay)
        m_over = learnt;
    else if (!learnt.ok())
        settle(learnt);
    else if (m_pause)
        endRun(fail(ErrorCode::Cancelled, QStringLiteral("paused")));
    else if (m_underWay)
        prepareAhead();
}

void Courier::prepareAhead()
{
    if (!m_talk->preparesAhead())
        return;
    [[maybe_unused]] const Status prepared = onWriter([&](store::Replica &replica) {
        m_talk->prepare(replica);
        return Status();
    });
}

std::optional<Schedule::Next> Courier::takeVerdict()
{
    return std::exchange(m_verdict, std::nullopt);
}

void Courier::settle(const Status &status)
{
    m_retryAfter = m_talk->retryAfter();
    switch (m_phase) {
    case Phase::None: return;
    case Phase::Records:
        m_trouble = static_cast<Session &>(*m_talk).trouble();
        notePush(status);
        if (!status.ok())
            return endRun(status);
        m_revoked = static_cast<Session &>(*m_talk).isRevoked();
        if (m_revoked)
            return endRun(fail(ErrorCode::Unauthorized, QStringLiteral("revoked")));
        m_phase = Phase::Mending;
        m_talk = std::make_unique<Repair>();
        return;
    case Phase::Mending:
        // An office that stumbles over one scope must not keep photos back: only a way that is closed does.
        m_mended = status;
        if (!status.ok() && isAboutTheLink(status.error().code))
            return endRun(status);
        if (const Status begun = startUploads(); !begun.ok())
            endRun(begun);
        return;
    case Phase::History: return endRun({}); // what goes wrong there is no failure of the run
    case Phase::Presence: {
        if (!status.ok())
            return endRun(status);
        const auto &list = static_cast<PresenceCheck &>(*m_talk).missing();
        const QSet<QByteArray> missing(list.begin(), list.end());
        std::erase_if(m_queue, [&](const auto &blob) { return !missing.contains(blob.sha256); });
        for (const auto &blob : m_queue) {
            if (m_sent.contains(blob.sha256))
                m_aside.insert(blob.sha256); // every byte went there, and the office still does not have it
        }
        std::erase_if(m_queue, [&](const auto &blob) { return m_aside.contains(blob.sha256); });
        m_phase = Phase::Up;
        return nextFile();
    }
    case Phase::Up:
    case Phase::Down:
        note(m_file.sha256, status);
        if (isRunning())
            nextFile();
        return;
    }
}

// A link too bad for a large batch may carry a small one.
void Courier::notePush(const Status &talked)
{
    const bool tooSlow = !talked.ok() && (talked.error().code == ErrorCode::TimedOut || talked.error().code == ErrorCode::NotTheOffice);
    m_pushChanges = tooSlow ? std::max(m_pushChanges / 2, m_tuning.engine.leastPush) : wire::maxPushChanges;
}

Status Courier::startUploads()
{
    std::vector<store::BlobInfo> found;
    PLUMB_TRY(m_writes.replicate([&](store::Replica &replica) -> Status {
        PLUMB_ASSIGN(found, replica.blobsToSend(m_tuning.files.perRound + int(m_aside.size())));
        return {};
    }));
    m_queue.assign(found.begin(), found.end());
    std::erase_if(m_queue, [&](const auto &blob) { return m_aside.contains(blob.sha256); });
    if (m_queue.empty())
        return startDownloads();
    std::vector<QByteArray> hashes;
    for (const auto &blob : m_queue)
        hashes.push_back(blob.sha256);
    m_phase = Phase::Presence;
    m_talk = std::make_unique<PresenceCheck>(std::move(hashes));
    return {};
}

Status Courier::startDownloads()
{
    std::vector<store::BlobInfo> found;
    PLUMB_TRY(m_writes.replicate([&](store::Replica &replica) -> Status {
        PLUMB_ASSIGN(found, replica.blobsToFetch(m_tuning.files.perRound + int(m_aside.size())));
        return {};
    }));
    m_queue.assign(found.begin(), found.end());
    std::erase_if(m_queue, [&](const auto &blob) { return m_aside.contains(blob.sha256); });
    m_phase = Phase::Down;
    nextFile();
    return {};
}

void Courier::nextFile()
{
    if (m_queue.empty()) {
        if (m_phase == Phase::Down) {
            if (!m_mended.ok())
                return endRun(m_mended);
            m_phase = Phase::History;
            m_talk = std::make_unique<sync::History>(m_tuning.engine.historyPages);
            return;
        }
        // What was sent is asked about once more: that confirms it.
        const Status begun = startUploads();
        if (!begun.ok())
            endRun(begun);
        return;
    }
    m_file = m_queue.front();
    m_queue.pop_front();
    if (m_phase == Phase::Up)
        m_talk = std::make_unique<Upload>(m_file, m_tuning.files);
    else
        m_talk = std::make_unique<Download>(m_file, m_tuning.files);
}

void Courier::note(const QByteArray &sha256, const Status &status)
{
    if (status.ok()) {
        if (m_phase == Phase::Up)
            m_sent.insert(sha256);
        m_linkFailures = 0;
        return;
    }
    m_aside.insert(sha256);
    const ErrorCode code = status.error().code;
    if (code == ErrorCode::NotFound)
        return; // its photographer has not been online yet
    const bool link = code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::NotTheOffice;
    m_linkFailures += link;
    const bool concernsAll = code == ErrorCode::Unauthorized || code == ErrorCode::DiskFull;
    if (concernsAll || m_retryAfter || m_linkFailures >= m_tuning.files.linkFailuresInARow)
        endRun(status);
}

void Courier::endRun(Status outcome)
{
    m_phase = Phase::None;
    m_talk.reset();
    m_queue.clear();
    if (outcome.ok())
        outcome = m_writes.replicate([&](store::Replica &replica) { return replica.noteSuccess(m_clock.now()); });
    Schedule::Run run{outcome, m_trouble, m_retryAfter, {}};
    if (const auto state = m_reader.syncState(); state.ok())
        run.left = Schedule::Waiting{state->waitingChanges, state->waitingBlobs, state->lastWanted};
    m_outcome = outcome;
    m_verdict = m_schedule.after(run);
    if (m_again && (outcome.ok() || outcome.error().code == ErrorCode::Cancelled))
        m_verdict->atOnce = true;
}

} // namespace plumb::sim
