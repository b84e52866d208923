#include "office/vault/folder_vault.h"

#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "office/vault/durable.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <memory>

namespace plumb::office {

namespace {

constexpr qint64 hashStep = 1024 * 1024;

struct Hashed {
    QByteArray sha256;
    qint64 length = 0;
};

Result<Hashed> hashOf(QFile &file)
{
    crypto::Sha256 hash;
    Hashed result;
    for (;;) {
        const QByteArray piece = file.read(hashStep);
        if (piece.isEmpty())
            break;
        hash.add(piece);
        result.length += piece.size();
    }
    if (file.error() != QFileDevice::NoError)
        return fileError(file, QStringLiteral("read"));
    result.sha256 = hash.resultHex();
    return result;
}

bool isHex(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

} // namespace

Result<std::shared_ptr<FolderVault>> FolderVault::open(const QString &folder)
{
    QDir dir(folder);
    for (const QString &part : {QStringLiteral("files"), QStringLiteral("uploads")}) {
        if (!dir.mkpath(part))
            return fail(ErrorCode::Storage, QStringLiteral("cannot make the folder %1").arg(dir.filePath(part)));
    }
    return std::shared_ptr<FolderVault>(new FolderVault(dir.absolutePath()));
}

std::shared_ptr<FolderVault> FolderVault::openForReading(const QString &folder)
{
    return std::shared_ptr<FolderVault>(new FolderVault(QDir(folder).absolutePath()));
}

QString FolderVault::uploadPath(const QByteArray &upload) const
{
    return m_folder + QStringLiteral("/uploads/") + QString::fromLatin1(upload);
}

QString FolderVault::pathOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256);
    return QStringLiteral("%1/files/%2/%3/%4").arg(m_folder, name.first(2), name.mid(2, 2), name);
}

Status FolderVault::write(const QByteArray &upload, qint64 offset, const QByteArray &piece)
{
    if (!isHex(upload))
        return fail(ErrorCode::NotFound, QStringLiteral("no such upload"));
    QFile file(uploadPath(upload));
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fileError(file, QStringLiteral("open"));
    if (file.size() < offset)
        return fail(ErrorCode::NotFound, QStringLiteral("upload %1 has lost bytes").arg(QString::fromLatin1(upload)));
    if (file.size() > offset && !file.resize(offset))
        return fileError(file, QStringLiteral("cut"));
    if (!file.seek(offset) || file.write(piece) != piece.size()) {
        const Error error = fileError(file, QStringLiteral("write"));
        file.resize(offset); // gives the space back; if it cannot, the next write cuts it off
        return error;
    }
    return syncFile(file);
}

Status FolderVault::publish(const QByteArray &upload, const QByteArray &sha256, qint64 length)
{
    if (!isHex(upload) || !isSha256Hex(sha256))
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a name of a file"));
    QFile file(uploadPath(upload));
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fileError(file, QStringLiteral("open"));
    auto hashed = hashOf(file);
    if (!hashed.ok())
        return hashed.error();
    if (hashed->sha256 != sha256 || hashed->length != length) {
        file.remove();
        return fail(ErrorCode::InvalidValue, QStringLiteral("the file is not the one that was promised"));
    }
    PLUMB_TRY(syncFile(file));
    file.close();
    const QString target = pathOf(sha256);
    const QDir folder = QFileInfo(target).dir();
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::Storage, QStringLiteral("cannot make the folder %1").arg(folder.path()));
    if (QFile::exists(target)) // somebody else sent the same file meanwhile
        return file.remove() ? Status() : Status(fileError(file, QStringLiteral("remove")));
    if (!file.rename(target))
        return fileError(file, QStringLiteral("rename"));
    // The file's name in its folder, that folder's in the one above, and so on up to the vault.
    PLUMB_TRY(syncFolder(folder.path()));
    PLUMB_TRY(syncFolder(folder.filePath(QStringLiteral(".."))));
    PLUMB_TRY(syncFolder(m_folder + QStringLiteral("/files")));
    return syncFolder(m_folder + QStringLiteral("/uploads"));
}

Status FolderVault::drop(const QByteArray &upload)
{
    if (!isHex(upload))
        return {};
    QFile file(uploadPath(upload));
    if (file.exists() && !file.remove())
        return fileError(file, QStringLiteral("remove"));
    return {};
}

bool FolderVault::has(const QByteArray &sha256) const
{
    return isSha256Hex(sha256) && QFile::exists(pathOf(sha256));
}

Result<qint64> FolderVault::size(const QByteArray &sha256) const
{
    if (!has(sha256))
        return fail(ErrorCode::NotFound, QStringLiteral("no file with this hash"));
    return QFileInfo(pathOf(sha256)).size();
}

Result<QByteArray> FolderVault::read(const QByteArray &sha256, qint64 offset, qint64 length) const
{
    if (!has(sha256))
        return fail(ErrorCode::NotFound, QStringLiteral("no file with this hash"));
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(offset))
        return fileError(file, QStringLiteral("open"));
    const QByteArray bytes = file.read(length);
    if (file.error() != QFileDevice::NoError)
        return fileError(file, QStringLiteral("read"));
    return bytes;
}

Status FolderVault::check(const QByteArray &sha256) const
{
    if (!has(sha256))
        return fail(ErrorCode::NotFound, QStringLiteral("the file is gone"));
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError(file, QStringLiteral("open"));
    auto hashed = hashOf(file);
    if (!hashed.ok())
        return hashed.error();
    if (hashed->sha256 != sha256)
        return fail(ErrorCode::InvalidValue, QStringLiteral("its bytes have hash %1").arg(QString::fromLatin1(hashed->sha256)));
    return {};
}

} // namespace plumb::office
