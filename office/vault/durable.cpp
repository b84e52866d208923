#include "office/vault/durable.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace plumb::office {

namespace {

Error systemError(int code, const QString &doing)
{
    const ErrorCode kind = code == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Storage;
    return fail(kind, QStringLiteral("%1: %2").arg(doing, QString::fromLocal8Bit(std::strerror(code))));
}

} // namespace

Status syncFile(QFileDevice &file)
{
    if (!file.flush())
        return fileError(file, QStringLiteral("flush"));
#ifdef Q_OS_WIN
    const int failed = _commit(file.handle());
#else
    const int failed = ::fsync(file.handle());
#endif
    return failed ? Status(systemError(errno, QStringLiteral("sync %1").arg(file.fileName()))) : Status();
}

Status syncData(QFileDevice &file)
{
#ifdef Q_OS_LINUX
    if (!file.flush())
        return fileError(file, QStringLiteral("flush"));
    return ::fdatasync(file.handle()) ? Status(systemError(errno, QStringLiteral("sync %1").arg(file.fileName()))) : Status();
#else
    return syncFile(file);
#endif
}

void startSync(QFileDevice &file, qint64 offset, qint64 length)
{
#ifdef Q_OS_LINUX
    // A hint: what it cannot begin, or does not tell, syncData() does.
    (void)::sync_file_range(file.handle(), offset, length, SYNC_FILE_RANGE_WRITE);
#else
    Q_UNUSED(file);
    Q_UNUSED(offset);
    Q_UNUSED(length);
#endif
}

void leaveMemory(QFileDevice &file)
{
#ifdef Q_OS_LINUX
    (void)::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#else
    Q_UNUSED(file);
#endif
}

Status linkFile(const QString &from, const QString &to)
{
#ifndef Q_OS_WIN
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 || errno == EEXIST)
        return {};
    if (errno != EPERM && errno != EOPNOTSUPP && errno != EMLINK)
        return systemError(errno, QStringLiteral("link %1").arg(to));
#endif
    // Beside the original first: what has the final name is always whole.
    const QString scratch = from + QStringLiteral(".copy");
    QFile::remove(scratch);
    QFile copy(scratch);
    if (!QFile::copy(from, scratch) || !copy.open(QIODevice::ReadWrite))
        return fileError(copy, QStringLiteral("copy"));
    PLUMB_TRY(syncFile(copy));
    copy.close();
    return copy.rename(to) || QFile::exists(to) ? Status() : Status(fileError(copy, QStringLiteral("rename")));
}

Status syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder); // NTFS journals names by itself
    return {};
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return systemError(errno, QStringLiteral("open %1").arg(folder));
    const int failed = ::fsync(handle);
    const int code = errno;
    ::close(handle);
    return failed ? Status(systemError(code, QStringLiteral("sync %1").arg(folder))) : Status();
#endif
}

Error fileError(const QFileDevice &file, const QString &doing)
{
    // Qt reports a full disk as ResourceError; on POSIX errno is still what the call left behind.
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::Storage,
                QStringLiteral("%1 %2: %3").arg(doing, file.fileName(), file.errorString()));
}

} // namespace plumb::office
