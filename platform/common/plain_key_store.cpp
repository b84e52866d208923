#include "platform/common/plain_key_store.h"

#include "platform/common/ready_future.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

namespace plumb {

namespace {

Result<std::optional<QByteArray>> readKey(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage, file.errorString());
    return std::optional(QByteArray::fromHex(file.readAll().trimmed()));
}

Status writeKey(const QString &folder, const QString &path, const QByteArray &secret)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Storage, QStringLiteral("cannot make ") + folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Storage, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(secret.toHex());
    if (!file.commit())
        return fail(ErrorCode::Storage, file.errorString());
    return {};
}

} // namespace

PlainKeyStore::PlainKeyStore(QString folder, QObject *parent)
    : KeyStore(parent), m_folder(std::move(folder))
{
}

QString PlainKeyStore::fileFor(const QString &folder, const QString &name)
{
    // Names may hold paths.
    return folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name)) + QStringLiteral(".key");
}

QFuture<Result<std::optional<QByteArray>>> PlainKeyStore::read(const QString &name)
{
    return readyFuture(readKey(fileFor(m_folder, name)));
}

QFuture<Status> PlainKeyStore::write(const QString &name, const QByteArray &secret)
{
    return readyFuture(writeKey(m_folder, fileFor(m_folder, name), secret));
}

QFuture<Status> PlainKeyStore::remove(const QString &name)
{
    QFile file(fileFor(m_folder, name));
    if (file.exists() && !file.remove())
        return readyFuture(Status(fail(ErrorCode::Storage, file.errorString())));
    return readyFuture(Status());
}

} // namespace plumb
