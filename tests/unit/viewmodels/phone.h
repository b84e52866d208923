// One device as the view models see it: a real store on disk, joined, with its clock in the test's
// hand. The test's thread counts as the GUI thread, so SQL, hashing or imaging on it stops the test.
#pragma once

#include "app/store/replica.h"
#include "app/viewmodels/services.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// Runs the event loop until a future of Result or Status has its answer.
#define AWAIT(future) plumb::test::awaited(future)

namespace plumb::test {

template <typename T>
T awaited(QFuture<T> future)
{
    QElapsedTimer limit;
    limit.start();
    while (!future.isFinished() && limit.elapsed() < 30000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    if (!future.isFinished() || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

// What is saved after it was made is written once it is opened, not before; what was saved before, is written.
class Gate {
public:
    explicit Gate(store::Store &store)
        : m_held(store.replicate([opened = m_opened](store::Replica &) -> Status { opened->acquire(); return {}; }))
    {
    }
    ~Gate() { open(); }
    void open() const { m_opened->release(); }

private:
    std::shared_ptr<QSemaphore> m_opened = std::make_shared<QSemaphore>();
    QFuture<Status> m_held;
};

class Phone {
public:
    // Roles in every scope of the company that tests use: project manager.
    explicit Phone(const char *vfs = nullptr); // SQLite's file system; null: the usual one
    ~Phone();

    Services services;
    ManualClock *clock;                       // services.clock
    QString folder() const { return m_folder.path(); }
    store::Store &store() { return *services.store(); }
    // As if the app had been killed: what is on disk now, opened as another device folder.
    void restartFromCopy();

    const Id site;
    QString siteScope() const;
    store::Identity identity() const;

    Id save(const QString &kind, const QJsonObject &fields, const QString &scope = {});
    void saveMany(std::vector<store::Edit> edits);
    void set(const Id &record, const QString &kind, const QJsonObject &fields);
    QJsonObject fields(const Id &record);
    // An answer of the office.
    void officeSays(const std::function<void(wire::SyncResponse &)> &fill);
    Id issue(const QString &title);

private:
    void open(const QString &folder);

    const char *m_vfs;
    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_copy;
};

} // namespace plumb::test
