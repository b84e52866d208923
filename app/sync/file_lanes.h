// All files that wait, a few at a time: photos before drawings, small before large, and of those to be
// fetched first what somebody wants to see. A file that fails is put aside for this run, left alone for
// longer each time and comes last then, so a poisoned photo never delays the others; only when several
// in a row fail for want of a link does the run end. What the office does not have yet is not asked for
// one by one.
#pragma once

#include "app/sync/converse.h"
#include "app/sync/progress.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace plumb::sync {

class FileLanes {
public:
    using Watcher = std::function<void(const FileProgress &)>;

    explicit FileLanes(FileTuning tuning) : m_tuning(tuning) {}

    // Larger files wait; 0: none does.
    void setMostSize(qint64 bytes) { m_mostSize = bytes; }
    void setWatcher(Watcher watcher) { m_watcher = std::move(watcher); }
    // Forgets what was put aside in the last run.
    void startRun();
    // Files left alone for a while may be tried again at once.
    void forgive() { m_rests.clear(); }
    // A person wants it to wait: not sent until released, for as long as the app runs.
    void hold(const QByteArray &sha256, bool held);
    // Between two pieces everything can be left lying for something more urgent.
    void pause() { m_paused = true; }

    // Errors: of the link (Unreachable, TimedOut, Busy …), Unauthorized, Cancelled (paused).
    QCoro::Task<Status> send(Link link);
    QCoro::Task<Status> fetch(Link link);

    std::optional<Millis> retryAfter() const { return m_retryAfter; }
    // The first failure that concerned one file alone.
    const std::optional<Error> &fileTrouble() const { return m_fileTrouble; }

private:
    using Queue = std::deque<store::BlobInfo>;
    enum class Direction { Up, Down };

    QCoro::Task<Result<Queue>> candidates(Link link, Direction direction);
    QCoro::Task<Status> keepMissing(Link link, Queue &queue);
    QCoro::Task<Status> keepPresent(Link link, Queue &queue);
    QCoro::Task<Status> carry(Link link, Queue &queue, Direction direction);
    QCoro::Task<> lane(Link link, Queue &queue, Direction direction);
    QCoro::Task<Status> sendOne(Link link, store::BlobInfo blob);
    QCoro::Task<Status> fetchOne(Link link, store::BlobInfo blob);
    void note(const QByteArray &sha256, const Status &status, Moment now);
    void rest(const QByteArray &sha256, Millis first, Millis most, Moment now);
    bool isResting(const store::BlobInfo &blob, Moment now) const;
    bool mayGoOn() const;

    FileTuning m_tuning;
    Watcher m_watcher;
    struct Rest {
        int times = 0;
        Moment from{};
        Moment until{};
    };
    QHash<QByteArray, Rest> m_rests;     // over all runs
    QHash<QByteArray, int> m_failures;   // over all runs
    QSet<QByteArray> m_held;             // over all runs
    QSet<QByteArray> m_aside;            // this run
    QSet<QByteArray> m_sent;             // this run, to the last byte
    qint64 m_mostSize = 0;
    qint64 m_chunk = 0;                  // what the link carried last
    int m_linkFailures = 0;
    std::optional<Error> m_linkTrouble;  // of the last file, if it was that
    bool m_paused = false;
    std::optional<Error> m_end;          // ends the run
    std::optional<Error> m_fileTrouble;
    std::optional<Millis> m_retryAfter;
};

} // namespace plumb::sync
