// The engine's inside; lives on the engine's thread. Decides when to sync, carries one run after
// the other (records first, then files) and waits longer after each failure.
#pragma once

#include "app/sync/event_listener.h"
#include "app/sync/file_lanes.h"
#include "app/sync/history.h"
#include "app/sync/join.h"
#include "app/sync/progress.h"
#include "app/sync/repair.h"
#include "app/sync/schedule.h"
#include "app/sync/session.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace plumb::sync {

struct WorkerParts {
    store::Store *store = nullptr; // not owned
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<Random> random;
    TransportFactory makeTransport;
    TimerFactory makeTimer;
    Tuning tuning;
};

class Worker final : public QObject {
    Q_OBJECT
public:
    explicit Worker(WorkerParts parts);
    ~Worker() override;

    void prepare(); // first, and on its own thread: timers belong to the one they are made on
    // Something happened that makes it worth trying now, whatever failed before.
    void wake();
    void storeChanged();
    void setForeground(bool foreground);
    void setMetered(bool metered);
    void setMeteredFiles(MeteredFiles policy);
    void holdFile(const QByteArray &sha256, bool held);
    void sendFilesNow(); // on a metered network too, once
    void join(const QString &invite, const QString &deviceName, std::shared_ptr<QPromise<Status>> promise);
    // Ends what is under way without losing anything; idle() when it has.
    void stop();

Q_SIGNALS:
    void stateChanged(const plumb::sync::EngineState &state);
    void progressChanged(double fraction);
    void fileProgress(const plumb::sync::FileProgress &progress);
    void succeeded(plumb::Moment when);
    void joined();
    void deviceRevoked(); // and everything it still had is at the office
    void idle();

private:
    enum class Phase { None, Records, Files, History };

    void begin();
    QCoro::Task<> run();
    QCoro::Task<Status> syncOnce();
    QCoro::Task<Status> syncRecords();
    QCoro::Task<Status> mendScopes();
    QCoro::Task<Status> syncFiles();
    QCoro::Task<Status> noteSuccess();
    QCoro::Task<> syncHistory();
    QCoro::Task<Status> connectToOffice();
    QCoro::Task<> lookForWork();
    QCoro::Task<> lookForStanding();
    void hinted(std::optional<qint64> seq);
    void beginHinted();
    QCoro::Task<> finishRun(Status outcome);
    QCoro::Task<> joinOffice(QString text, QString deviceName, std::shared_ptr<QPromise<Status>> promise);
    QCoro::Task<Status> becomeDevice(QString text, QString deviceName);
    QCoro::Task<Result<DeviceKeys>> deviceKeys(Invite invite);

    void setState(EngineState state);
    void showOutcome(const Status &outcome, const Schedule::Next &next);
    void showProgress(const FileProgress &progress);
    void quitIfIdle();
    Link link() const;

    WorkerParts m_parts;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Transport> m_joinTransport;
    OfficeAddress m_address;
    FileLanes m_lanes;
    Schedule m_schedule;
    RunProgress m_progress;
    QHash<QByteArray, qint64> m_fileDone;
    std::optional<Millis> m_retryAfter;
    std::optional<Error> m_changeTrouble;
    std::optional<Error> m_trustTrouble;  // something does not fit, or a person is asked
    std::unique_ptr<Timer> m_saved;   // shortly after a save
    std::unique_ptr<Timer> m_next;    // the next run by itself
    std::unique_ptr<Timer> m_hintRest; // hints have started enough runs for now
    std::optional<EventListener> m_listener; // before the transport in ending: prepare(), stop()
    HintAllowance m_hintsLeft;
    qint64 m_cursor = 0;       // where the last run ended
    qint64 m_hintedSeq = 0;    // how far the office has said there is something
    bool m_hintedAny = false;  // it did not say how far
    EngineState m_state;
    Phase m_phase = Phase::None;
    int m_tasks = 0;  // coroutines under way
    int m_pushChanges = wire::maxPushChanges; // most of one batch on this link
    bool m_again = false;
    bool m_historyWaits = false; // something more urgent came up
    bool m_metered = false;
    MeteredFiles m_meteredFiles = MeteredFiles::Never;
    bool m_filesOnce = false;
    bool m_stopping = false;
};

} // namespace plumb::sync
