#include "tests/sim/courier.h"

#include "app/sync/downloads.h"
#include "app/sync/history.h"
#include "app/sync/repair.h"

#include <algorithm>

namespace plumb::sim {

using namespace sync;

sync::Tuning courierTuning()
{
    Tuning tuning;
    tuning.files.mostChunk = 1024;
    tuning.files.leastChunk = 256;
    return tuning;
}

Courier::Courier(store::Replica &replica, store::Reader &reader, const Clock &clock, Random &random)
    : m_replica(replica), m_reader(reader), m_clock(clock), m_tuning(courierTuning()), m_schedule(random, m_tuning)
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
    m_phase = Phase::Records;
    m_talk = std::make_unique<Session>();
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
    const Schedule::Waiting waiting{state->waitingChanges, state->waitingBlobs, state->lastWanted};
    if (isLater() && m_schedule.hasNewChanges(waiting))
        m_again = m_pause = true;
    else if (m_phase == Phase::None && m_schedule.isWorthARun(waiting))
        begin();
}

std::optional<HttpRequest> Courier::next()
{
    while (isRunning()) {
        auto request = m_talk->next(m_replica);
        if (request.ok() && *request)
            return std::move(**request);
        settle(request.ok() ? Status() : Status(request.error()));
    }
    return std::nullopt;
}

void Courier::take(const Reply &reply)
{
    if (!isRunning())
        return;
    const Status status = m_talk->take(reply, m_replica);
    if (!status.ok())
        settle(status);
    else if (m_pause)
        endRun(fail(ErrorCode::Cancelled, QStringLiteral("paused")));
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
        if (!status.ok())
            return endRun(status);
        m_phase = Phase::Mending;
        m_talk = std::make_unique<Repair>();
        return;
    case Phase::Mending:
        if (!status.ok())
            return endRun(status);
        if (const Status begun = startUploads(); !begun.ok())
            endRun(begun);
        return;
    case Phase::History: return endRun(status);
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

Status Courier::startUploads()
{
    PLUMB_ASSIGN(const auto found, m_replica.blobsToSend(m_tuning.files.perRound + int(m_aside.size())));
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
    PLUMB_ASSIGN(const auto found, m_replica.blobsToFetch(m_tuning.files.perRound + int(m_aside.size())));
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
        outcome = m_replica.noteSuccess(m_clock.now());
    Schedule::Run run{outcome, m_trouble, m_retryAfter, {}};
    if (const auto state = m_reader.syncState(); state.ok())
        run.left = Schedule::Waiting{state->waitingChanges, state->waitingBlobs, state->lastWanted};
    m_outcome = outcome;
    m_verdict = m_schedule.after(run);
    if (m_again && (outcome.ok() || outcome.error().code == ErrorCode::Cancelled))
        m_verdict->atOnce = true;
}

} // namespace plumb::sim
