#include "app/sync/file_lanes.h"

#include "app/sync/downloads.h"
#include "app/sync/uploads.h"

#include <QCoroFuture>

#include <algorithm>

namespace plumb::sync {

namespace {

// Nothing any other file could get through either.
bool concernsAll(ErrorCode code)
{
    return code == ErrorCode::Unauthorized || code == ErrorCode::WrongCertificate || code == ErrorCode::DiskFull;
}

bool isLinkTrouble(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::NotTheOffice;
}

} // namespace

void FileLanes::startRun()
{
    m_aside.clear();
    m_sent.clear();
    m_linkFailures = 0;
    m_paused = false;
    m_linkTrouble.reset();
    m_end.reset();
    m_fileTrouble.reset();
    m_retryAfter.reset();
}

void FileLanes::hold(const QByteArray &sha256, bool held)
{
    if (held)
        m_held.insert(sha256);
    else
        m_held.remove(sha256);
}

bool FileLanes::mayGoOn() const
{
    return !m_paused && !m_end;
}

QCoro::Task<Status> FileLanes::send(Link link)
{
    for (;;) {
        Result<Queue> waiting = co_await candidates(link, Direction::Up);
        if (!waiting)
            co_return waiting.error();
        if (waiting->empty())
            co_return m_linkTrouble ? Status(*m_linkTrouble) : Status();
        Queue queue = std::move(waiting).value();
        const Status asked = co_await keepMissing(link, queue);
        if (!asked)
            co_return asked;
        const Status carried = co_await carry(link, queue, Direction::Up);
        if (!carried)
            co_return carried;
    }
}

QCoro::Task<Status> FileLanes::fetch(Link link)
{
    for (;;) {
        Result<Queue> waiting = co_await candidates(link, Direction::Down);
        if (!waiting)
            co_return waiting.error();
        if (waiting->empty())
            co_return m_linkTrouble ? Status(*m_linkTrouble) : Status();
        Queue queue = std::move(waiting).value();
        const Status asked = co_await keepPresent(link, queue);
        if (!asked)
            co_return asked;
        const Status carried = co_await carry(link, queue, Direction::Down);
        if (!carried)
            co_return carried;
    }
}

// What still waits and was not put aside, those that never failed first.
QCoro::Task<Result<FileLanes::Queue>> FileLanes::candidates(Link link, Direction direction)
{
    std::vector<store::BlobInfo> found;
    const int limit = m_tuning.perRound + int(m_aside.size() + m_rests.size() + m_held.size());
    const std::function<Status(store::Replica &)> look = [&found, limit, direction](store::Replica &replica) -> Status {
        PLUMB_ASSIGN(found, direction == Direction::Up ? replica.blobsToSend(limit) : replica.blobsToFetch(limit));
        return {};
    };
    const auto looking = link.store->replicate(look);
    const Status looked = co_await looking;
    if (!looked)
        co_return looked.error();
    const Moment now = link.clock->now();
    std::erase_if(found, [this, now, direction](const store::BlobInfo &blob) {
        const bool held = direction == Direction::Up && m_held.contains(blob.sha256);
        return held || m_aside.contains(blob.sha256) || isResting(blob, now) || (m_mostSize > 0 && blob.size > m_mostSize);
    });
    found.resize(std::min(found.size(), std::size_t(m_tuning.perRound)));
    std::stable_sort(found.begin(), found.end(), [this](const store::BlobInfo &a, const store::BlobInfo &b) {
        return m_failures.value(a.sha256) < m_failures.value(b.sha256);
    });
    co_return Queue(found.begin(), found.end());
}

// Asks which of them the office lacks; the others are thereby confirmed and leave the queue.
QCoro::Task<Status> FileLanes::keepMissing(Link link, Queue &queue)
{
    std::vector<QByteArray> hashes;
    for (const auto &blob : queue)
        hashes.push_back(blob.sha256);
    PresenceCheck check(std::move(hashes));
    const Status asked = co_await converse(check, link);
    if (!asked) {
        m_retryAfter = check.retryAfter();
        co_return asked;
    }
    const auto &list = check.missing();
    const QSet<QByteArray> missing(list.begin(), list.end());
    std::erase_if(queue, [&](const store::BlobInfo &blob) { return !missing.contains(blob.sha256); });
    for (const auto &blob : queue) {
        if (m_sent.contains(blob.sha256)) // every byte went there, and the office still does not have it
            note(blob.sha256, fail(ErrorCode::Refused, QStringLiteral("sent in full, still missing")), link.clock->now());
    }
    std::erase_if(queue, [this](const store::BlobInfo &blob) { return m_aside.contains(blob.sha256); });
    co_return Status();
}

// Asks which of them the office has. The others' photographers have not been online yet.
QCoro::Task<Status> FileLanes::keepPresent(Link link, Queue &queue)
{
    std::vector<QByteArray> hashes;
    for (const auto &blob : queue)
        hashes.push_back(blob.sha256);
    PresenceCheck check(std::move(hashes));
    const Status asked = co_await converse(check, link);
    if (!asked) {
        m_retryAfter = check.retryAfter();
        co_return asked;
    }
    const std::function<Status(store::Replica &)> keep = [&check](store::Replica &replica) -> Status {
        PLUMB_TRY(replica.blobsAbsent(check.missing(), true));
        return replica.blobsAbsent(check.present(), false);
    };
    const auto keeping = link.store->replicate(keep);
    const Status kept = co_await keeping;
    if (!kept)
        co_return kept;
    const Moment now = link.clock->now();
    for (const QByteArray &hash : check.missing()) {
        m_aside.insert(hash);
        rest(hash, m_tuning.firstAbsence, m_tuning.mostAbsence, now);
    }
    std::erase_if(queue, [this](const store::BlobInfo &blob) { return m_aside.contains(blob.sha256); });
    co_return Status();
}

QCoro::Task<Status> FileLanes::carry(Link link, Queue &queue, Direction direction)
{
    std::vector<QCoro::Task<>> lanes;
    for (int i = 0; i < m_tuning.atOnce; ++i)
        lanes.push_back(lane(link, queue, direction));
    for (auto &one : lanes)
        co_await one;
    if (m_end)
        co_return *m_end;
    if (m_paused)
        co_return fail(ErrorCode::Cancelled, QStringLiteral("paused"));
    co_return Status();
}

QCoro::Task<> FileLanes::lane(Link link, Queue &queue, Direction direction)
{
    while (!queue.empty() && mayGoOn()) {
        const store::BlobInfo blob = queue.front();
        queue.pop_front();
        Status status;
        if (direction == Direction::Up)
            status = co_await sendOne(link, blob);
        else
            status = co_await fetchOne(link, blob);
        note(blob.sha256, status, link.clock->now());
    }
}

QCoro::Task<Status> FileLanes::sendOne(Link link, store::BlobInfo blob)
{
    Upload upload(blob, m_tuning, m_chunk);
    const std::function<bool()> watch = [&] {
        if (m_watcher)
            m_watcher(FileProgress{blob.sha256, upload.offset(), blob.size, true});
        return mayGoOn() && !m_held.contains(blob.sha256);
    };
    const Status status = co_await converse(upload, link, watch);
    m_chunk = upload.chunk();
    m_retryAfter = upload.retryAfter();
    if (status)
        m_sent.insert(blob.sha256);
    co_return status;
}

QCoro::Task<Status> FileLanes::fetchOne(Link link, store::BlobInfo blob)
{
    Download download(blob, m_tuning, m_chunk);
    const std::function<bool()> watch = [&] {
        if (m_watcher)
            m_watcher(FileProgress{blob.sha256, download.offset(), download.size(), false});
        return mayGoOn();
    };
    const Status status = co_await converse(download, link, watch);
    m_chunk = download.chunk();
    m_retryAfter = download.retryAfter();
    co_return status;
}

void FileLanes::rest(const QByteArray &sha256, Millis first, Millis most, Moment now)
{
    Rest &rest = m_rests[sha256];
    constexpr int mostDoublings = 20;
    rest.from = now;
    rest.until = now + std::min(most, first * (1 << std::min(rest.times++, mostDoublings)));
}

// A clock that was put back must not keep a file waiting for years; and what somebody has wanted to see
// since then is asked for at once.
bool FileLanes::isResting(const store::BlobInfo &blob, Moment now) const
{
    const auto rest = m_rests.find(blob.sha256);
    return rest != m_rests.end() && rest->from <= now && now < rest->until && blob.wantedAt <= rest->from;
}

void FileLanes::note(const QByteArray &sha256, const Status &status, Moment now)
{
    if (status) {
        m_failures.remove(sha256);
        m_rests.remove(sha256);
        m_linkFailures = 0;
        m_linkTrouble.reset();
        return;
    }
    const Error &error = status.error();
    if (error.code == ErrorCode::Cancelled) {
        if (!m_paused && !m_end && !m_held.contains(sha256))
            m_end = error; // the transport was stopped
        return;
    }
    m_aside.insert(sha256);
    if (error.code == ErrorCode::NotFound)
        return; // gone, or out of reach, since it was asked about: nobody's failure
    ++m_failures[sha256];
    if (!isLinkTrouble(error.code) && !concernsAll(error.code))
        rest(sha256, m_tuning.firstRest, m_tuning.mostRest, now);
    if (isLinkTrouble(error.code)) {
        ++m_linkFailures;
        m_linkTrouble = error;
    } else if (!m_fileTrouble) {
        m_fileTrouble = error;
    }
    if (concernsAll(error.code) || m_retryAfter || m_linkFailures >= m_tuning.linkFailuresInARow)
        m_end = error;
}

} // namespace plumb::sync
