// What sync::Worker and sync::FileLanes do with threads and timers, here without either: records first,
// then scopes that need mending, which files the office lacks, files up, files down, history; when the
// next run is due says Schedule. The conversations are the product's own.
#pragma once

#include "app/store/reader.h"
#include "app/store/write_side.h"
#include "app/sync/conversation.h"
#include "app/sync/schedule.h"
#include "app/sync/session.h"
#include "app/sync/uploads.h"

#include <QMap>
#include <QSet>

#include <deque>
#include <memory>

namespace plumb::sim {

class Courier {
public:
    Courier(store::WriteSide &writes, store::Reader &reader, const Clock &clock, Random &random);

    bool isRunning() const { return m_phase != Phase::None; }
    // A run begins; nothing where one is on.
    void begin();
    void wake() { m_schedule.wake(); }
    void setForeground(bool foreground);
    // A save happened: begins a run where that is a reason, or lets records go before files.
    void lookForWork();

    // The next request of the run; nothing where it has ended, or one is under way that was asked ahead.
    std::optional<sync::HttpRequest> next();
    // As sync::converse does: what is asked already because of this reply, before it is taken.
    std::optional<sync::HttpRequest> ahead(sync::Reply &reply);
    void take(const sync::Reply &reply);

    // Of the run that has just ended: when the next is due. Asked once after each.
    std::optional<sync::Schedule::Next> takeVerdict();
    const Status &outcome() const { return m_outcome; }
    const std::optional<Error> &trouble() const { return m_trouble; }
    // The office has said that it revoked this phone, and has what it still held: the app wipes it.
    bool isRevoked() const { return m_revoked; }
    int runs() const { return m_runs; }
    // Fetching page after page, the next always under way.
    bool isPulling() const { return m_phase == Phase::Records && m_askedAhead; }
    bool isSyncing() const { return m_phase == Phase::Records || m_phase == Phase::Mending; }

private:
    enum class Phase { None, Records, Mending, Presence, Up, Down, History };

    bool isLater() const { return isRunning() && !isSyncing(); } // less urgent than records
    Status onWriter(const std::function<Status(store::Replica &)> &work); // what the conversation has to do there
    void prepareAhead(); // while a request is under way
    void settle(const Status &status);       // the conversation is over
    void endRun(Status outcome);
    void notePush(const Status &talked);
    Status startUploads();
    Status startDownloads();
    void nextFile();
    void note(const QByteArray &sha256, const Status &status);

    store::WriteSide &m_writes;
    store::Reader &m_reader;
    const Clock &m_clock;
    sync::Tuning m_tuning;
    sync::Schedule m_schedule;
    Phase m_phase = Phase::None;
    std::unique_ptr<sync::Conversation> m_talk;
    bool m_underWay = false;                 // asked ahead
    bool m_askedAhead = false;               // in this run
    std::optional<Status> m_over;            // and nobody needs its answer any more
    Status m_mended;
    int m_pushChanges = wire::maxPushChanges; // most of one batch on this link
    std::deque<store::BlobInfo> m_queue;
    store::BlobInfo m_file;
    QSet<QByteArray> m_aside;
    QSet<QByteArray> m_sent;
    int m_linkFailures = 0;
    int m_runs = 0;
    bool m_again = false;
    bool m_pause = false;
    bool m_revoked = false;
    std::optional<Error> m_trouble;
    std::optional<Millis> m_retryAfter;
    Status m_outcome;
    std::optional<sync::Schedule::Next> m_verdict;
};

// Times and sizes fit for short lives and small files.
sync::Tuning courierTuning();

} // namespace plumb::sim
