// A device without a window, in the test's own process: the real store and engine, and a network to the real office.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"
#include "app/store/store.h"
#include "app/sync/engine.h"
#include "tests/support/office_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace plumb::test {

inline constexpr int patienceMs = 30'000;

// Runs the event loop until it has come; ends the test's process where it never does.
template <typename T> T awaited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
        qFatal("a future never ended");
    return future.takeResult();
}

// What the office's program prints; ends the test's process where it fails.
QByteArray officeCommand(const QStringList &arguments);

struct WindowlessDevice {
    using AroundTransport = std::function<std::unique_ptr<sync::Transport>(std::unique_ptr<sync::Transport>)>;

    WindowlessDevice(); // short waits; a test may set others before start()

    QTemporaryDir folder;
    sync::Tuning tuning;
    std::shared_ptr<store::Store> store;
    std::unique_ptr<sync::Engine> engine;
    SystemClock clock;
    SystemRandom random;

    void start(const AroundTransport &around = {});
    void end();
    // With an invite for `person`, who reaches the office at a port of this machine. Empty: joined; else what went wrong.
    QString join(const OfficeProcess &office, const QString &person, quint16 port);
    Id newId() { return plumb::newId(clock, random); }
    Id person();
    void save(std::vector<store::Edit> edits, std::vector<store::NewBlob> blobs = {});
    bool isIn(const QString &scope);
    bool hasSentRecords();
    QString valueOf(const Id &record, const QString &field); // empty: the record is not here
    store::BlobInfo file(const QByteArray &sha256);
    bool isOffline() const;
};

} // namespace plumb::test
