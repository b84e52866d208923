// The part of the worker that makes this device one of the office's.
#include "app/sync/worker.h"

#include <QCoroFuture>

namespace plumb::sync {

void Worker::join(const QString &invite, const QString &deviceName, std::shared_ptr<QPromise<Status>> promise)
{
    joinOffice(invite, deviceName, std::move(promise));
}

QCoro::Task<> Worker::joinOffice(QString text, QString deviceName, std::shared_ptr<QPromise<Status>> promise)
{
    ++m_tasks;
    Status outcome = fail(ErrorCode::Cancelled, QStringLiteral("stopped"));
    if (!m_stopping)
        outcome = co_await becomeDevice(std::move(text), std::move(deviceName));
    promise->addResult(outcome);
    promise->finish();
    --m_tasks;
    if (outcome && !m_stopping) {
        Q_EMIT joined();
        wake();
    }
    quitIfIdle();
}

QCoro::Task<Status> Worker::becomeDevice(QString text, QString deviceName)
{
    const auto invite = decodeInvite(text);
    if (!invite)
        co_return invite.error();
    const auto keys = co_await deviceKeys(*invite);
    if (!keys)
        co_return keys.error();

    m_joinTransport = m_parts.makeTransport({invite->url, invite->fingerprint});
    if (m_stopping)
        m_joinTransport->abortAll();
    auto response = co_await m_joinTransport->send(joinRequest(*invite, *keys, deviceName));
    const Reply reply{std::move(response), m_parts.clock->now()};
    auto identity = readJoinReply(*invite, *keys, reply);
    if (!identity)
        co_return identity.error();
    const auto keeping = m_parts.store->setIdentity(*identity);
    co_return co_await keeping;
}

// Made once and durable before the office sees them. A device that has joined shows the same again:
// the office then only renews its token.
QCoro::Task<Result<DeviceKeys>> Worker::deviceKeys(Invite invite)
{
    const auto asking = m_parts.store->identity();
    const auto identity = co_await asking;
    if (!identity)
        co_return identity.error();
    if (*identity && (*identity)->officeFingerprint != invite.fingerprint)
        co_return fail(ErrorCode::NotAllowed, QStringLiteral("this device belongs to another office"));

    const auto reading = m_parts.store->setting(deviceKeysSetting);
    const auto kept = co_await reading;
    if (!kept)
        co_return kept.error();
    if (const auto keys = DeviceKeys::fromJson(*kept))
        co_return *keys;
    const DeviceKeys fresh = newDeviceKeys(*m_parts.clock, *m_parts.random);
    const auto writing = m_parts.store->setSetting(deviceKeysSetting, fresh.toJson());
    const Status written = co_await writing;
    if (!written)
        co_return written.error();
    co_return fresh;
}

} // namespace plumb::sync
