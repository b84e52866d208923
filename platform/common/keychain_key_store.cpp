#include "platform/common/keychain_key_store.h"

#include <qt6keychain/keychain.h>

#include <QPromise>

#include <memory>

namespace plumb {

namespace {

using ServicePresent = std::function<bool()>;

// Separates our entries from other programs'.
const auto service = QStringLiteral("plumbline");

Error errorOf(const QKeychain::Job &job, const ServicePresent &servicePresent)
{
    const ErrorCode code = KeychainKeyStore::codeFor(job.error());
    if (code == ErrorCode::Storage && !servicePresent())
        return fail(ErrorCode::NotFound, QStringLiteral("no keychain service"));
    return fail(code, job.errorString());
}

// Runs a job; `answer` makes the result once it has ended.
template <typename T, typename Job, typename Answer>
QFuture<T> run(Job *job, Answer answer)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, answer] {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return future;
}

} // namespace

KeychainKeyStore::KeychainKeyStore(std::function<bool()> servicePresent, QObject *parent)
    : KeyStore(parent), m_servicePresent(std::move(servicePresent))
{
}

ErrorCode KeychainKeyStore::codeFor(int keychainError)
{
    switch (keychainError) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorCode::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorCode::NotAllowed;
    default:
        return ErrorCode::Storage;
    }
}

QFuture<Result<std::optional<QByteArray>>> KeychainKeyStore::read(const QString &name)
{
    using Answer = Result<std::optional<QByteArray>>;
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    return run<Answer>(job, [present = m_servicePresent](const QKeychain::ReadPasswordJob &done) -> Answer {
        if (done.error() == QKeychain::EntryNotFound)
            return std::optional<QByteArray>();
        if (done.error() != QKeychain::NoError)
            return errorOf(done, present);
        return std::optional(done.binaryData());
    });
}

QFuture<Status> KeychainKeyStore::write(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setBinaryData(secret);
    return run<Status>(job, [present = m_servicePresent](const QKeychain::WritePasswordJob &done) -> Status {
        if (done.error() != QKeychain::NoError)
            return errorOf(done, present);
        return {};
    });
}

QFuture<Status> KeychainKeyStore::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    return run<Status>(job, [present = m_servicePresent](const QKeychain::DeletePasswordJob &done) -> Status {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound)
            return errorOf(done, present);
        return {};
    });
}

} // namespace plumb
