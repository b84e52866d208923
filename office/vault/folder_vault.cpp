#include "office/vault/folder_vault.h"

#include "app/core/mutant.h"
#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "office/vault/durable.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <memory>
#include <utility>

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

Result<QByteArray> readPart(QFile &file, qint64 offset, qint64 length)
{
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(offset))
        return fileError(file, QStringLiteral("open"));
    const QByteArray bytes = file.read(length);
    if (file.error() != QFileDevice::NoError)
        return fileError(file, QStringLiteral("read"));
    return bytes;
}

class FolderUpload final : public UploadFile {
public:
    // `folder`: of a file that is new; its entry there has to last as well.
    FolderUpload(std::unique_ptr<QFile> file, QString folder) : m_file(std::move(file)), m_folder(std::move(folder)) {}

    Status append(QByteArrayView bytes) override
    {
        const qint64 before = m_end;
        errno = 0;
        if (m_file->write(bytes.data(), bytes.size()) != bytes.size() && !mutated(Mutant::IgnoredOpenError)) {
            const Error error = fileError(*m_file, QStringLiteral("write"));
            // Gives the space back. If it cannot, these bytes are seen when the upload is opened next.
            return cutTo(before).ok() ? error : fail(ErrorCode::Storage, error.detail);
        }
        m_end += bytes.size();
        startSync(*m_file, before, bytes.size());
        return {};
    }

    Status sync() override
    {
        if (mutated(Mutant::IgnoredOpenError) && !m_file->isOpen())
            return {};
        PLUMB_TRY(syncData(*m_file));
        if (!m_folder.isEmpty())
            PLUMB_TRY(syncFolder(std::exchange(m_folder, QString())));
        return {};
    }

    Status cutTo(qint64 length) override
    {
        m_end = length;
        if (!m_file->isOpen())
            return {};
        if (m_file->size() > length && !m_file->resize(length))
            return fileError(*m_file, QStringLiteral("cut"));
        return m_file->seek(length) ? Status() : Status(fileError(*m_file, QStringLiteral("seek")));
    }

private:
    const std::unique_ptr<QFile> m_file;
    QString m_folder;
    qint64 m_end = 0;
};

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

Result<qint64> FolderVault::received(const QByteArray &upload) const
{
    const QFileInfo file(uploadPath(upload));
    return isHex(upload) && file.exists() ? file.size() : 0;
}

Result<std::unique_ptr<UploadFile>> FolderVault::openUpload(const QByteArray &upload, qint64 offset)
{
    if (!isHex(upload))
        return fail(ErrorCode::NotFound, QStringLiteral("no such upload"));
    auto file = std::make_unique<QFile>(uploadPath(upload));
    const bool fresh = !file->exists();
    errno = 0;
    if (!file->open(QIODevice::ReadWrite | QIODevice::Unbuffered) && !mutated(Mutant::IgnoredOpenError))
        return fileError(*file, QStringLiteral("open"));
    if (file->size() < offset)
        return fail(ErrorCode::NotFound, QStringLiteral("upload %1 has lost bytes").arg(QString::fromLatin1(upload)));
    auto opened = std::make_unique<FolderUpload>(std::move(file), fresh ? m_folder + QStringLiteral("/uploads") : QString());
    PLUMB_TRY(opened->cutTo(offset));
    return std::unique_ptr<UploadFile>(std::move(opened));
}

Result<QByteArray> FolderVault::readUpload(const QByteArray &upload, qint64 offset, qint64 length) const
{
    QFile file(uploadPath(upload));
    if (!isHex(upload) || !file.exists())
        return fail(ErrorCode::NotFound, QStringLiteral("no such upload"));
    return readPart(file, offset, length);
}

Status FolderVault::publish(const QByteArray &upload, const QByteArray &sha256, qint64 length, const QByteArray &hash)
{
    if (!isHex(upload) || !isSha256Hex(sha256))
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a name of a file"));
    QFile file(uploadPath(upload));
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError(file, QStringLiteral("open"));
    Hashed found{hash, file.size()};
    if (hash.isEmpty()) {
        PLUMB_ASSIGN(found, hashOf(file));
    }
    if ((found.sha256 != sha256 || found.length != length) && !mutated(Mutant::BlobBeforeHash))
        return fail(ErrorCode::InvalidValue, QStringLiteral("the file is not the one that was promised"));
    file.close();
    return has(sha256) ? Status() : giveName(uploadPath(upload), sha256); // the same file may be here already
}

// A second name for the same bytes, on disk (the name, its folder's, and so on up to the vault).
Status FolderVault::giveName(const QString &upload, const QByteArray &sha256)
{
    const QString target = pathOf(sha256);
    const QDir folder = QFileInfo(target).dir();
    const bool known = folder.exists();
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::Storage, QStringLiteral("cannot make the folder %1").arg(folder.path()));
    PLUMB_TRY(linkFile(upload, target));
    PLUMB_TRY(syncFolder(folder.path()));
    if (known)
        return {};
    PLUMB_TRY(syncFolder(folder.filePath(QStringLiteral(".."))));
    return syncFolder(m_folder + QStringLiteral("/files"));
}

Status FolderVault::drop(const QByteArray &upload)
{
    if (upload.contains('/') || upload.startsWith('.'))
        return {};
    QFile file(uploadPath(upload));
    if (file.exists() && !file.remove())
        return fileError(file, QStringLiteral("remove"));
    return {};
}

Result<std::vector<QByteArray>> FolderVault::uploads() const
{
    std::vector<QByteArray> names;
    for (const QString &name : QDir(m_folder + QStringLiteral("/uploads")).entryList(QDir::Files))
        names.push_back(name.toLatin1());
    return names;
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
    return readPart(file, offset, length);
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
