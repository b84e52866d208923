#include "app/sync/engine.h"

#include "app/sync/worker.h"

#include <QThread>

namespace plumb::sync {

struct Engine::Private {
    std::shared_ptr<store::Store> store;
    QThread thread;
    Worker *worker = nullptr; // deleted on its own thread when that ends
    bool metered = false;
    EngineState state;
    double progress = -1;
    std::optional<Moment> lastSuccess;
    QSet<QByteArray> held;

    template <typename Call> void post(Call call)
    {
        QMetaObject::invokeMethod(worker, std::move(call), Qt::QueuedConnection);
    }
};

Engine::Engine(EngineOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    qRegisterMetaType<EngineState>();
    qRegisterMetaType<FileProgress>();
    qRegisterMetaType<Moment>("plumb::Moment");
    if (!options.transport) {
        options.transport = [tuning = options.tuning.transport](const OfficeAddress &office) {
            return makeNetworkTransport(office, tuning);
        };
    }
    d->store = options.store;
    d->worker = new Worker({options.store.get(), options.clock, options.random, options.transport, options.timers, options.tuning});
    d->worker->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("sync"));

    connect(&d->thread, &QThread::started, d->worker, &Worker::prepare);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(d->worker, &Worker::idle, &d->thread, &QThread::quit, Qt::DirectConnection);
    connect(d->store.get(), &store::Store::syncStateChanged, d->worker, &Worker::storeChanged);
    connect(d->worker, &Worker::stateChanged, this, [this](const EngineState &state) {
        d->state = state;
        Q_EMIT stateChanged(state);
    });
    connect(d->worker, &Worker::progressChanged, this, [this](double fraction) {
        d->progress = fraction;
        Q_EMIT progressChanged(fraction);
    });
    connect(d->worker, &Worker::succeeded, this, [this](Moment when) {
        d->lastSuccess = when;
        Q_EMIT succeeded(when);
    });
    connect(d->worker, &Worker::fileProgress, this, &Engine::fileProgress);
    connect(d->worker, &Worker::joined, this, &Engine::joined);
    connect(d->worker, &Worker::deviceRevoked, this, &Engine::deviceRevoked);
    d->thread.start();
}

Engine::~Engine()
{
    d->post([worker = d->worker] { worker->stop(); });
    d->thread.wait();
}

void Engine::start()
{
    syncNow();
}

void Engine::networkChanged(bool online)
{
    if (online)
        syncNow();
}

void Engine::syncNow()
{
    d->post([worker = d->worker] { worker->wake(); });
}

void Engine::setForeground(bool foreground)
{
    d->post([worker = d->worker, foreground] { worker->setForeground(foreground); });
}

void Engine::setMetered(bool metered)
{
    d->post([worker = d->worker, metered] { worker->setMetered(metered); });
    if (std::exchange(d->metered, metered) != metered)
        Q_EMIT meteredChanged(metered);
}

bool Engine::metered() const
{
    return d->metered;
}

void Engine::setMeteredFiles(MeteredFiles policy)
{
    d->post([worker = d->worker, policy] { worker->setMeteredFiles(policy); });
}

void Engine::sendFilesNow()
{
    d->post([worker = d->worker] { worker->sendFilesNow(); });
}

void Engine::holdFile(const QByteArray &sha256, bool held)
{
    if (held == isHeld(sha256))
        return;
    if (held)
        d->held.insert(sha256);
    else
        d->held.remove(sha256);
    d->post([worker = d->worker, sha256, held] { worker->holdFile(sha256, held); });
    Q_EMIT heldFilesChanged();
}

bool Engine::isHeld(const QByteArray &sha256) const
{
    return d->held.contains(sha256);
}

QFuture<Status> Engine::join(const QString &invite, const QString &deviceName)
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    const auto future = promise->future();
    d->post([worker = d->worker, invite, deviceName, promise] { worker->join(invite, deviceName, promise); });
    return future;
}

EngineState Engine::state() const
{
    return d->state;
}

double Engine::progress() const
{
    return d->progress;
}

std::optional<Moment> Engine::lastSuccess() const
{
    return d->lastSuccess;
}

} // namespace plumb::sync
