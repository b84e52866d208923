#include "office/vault/folder_vault.h"

#include "app/core/mutant.h"
#include "app/core/text.h"
#include "app/crypto/crypto.h"

#include <QDir>

#include <algorithm>
#include <memory>
#include <utility>

namespace plumb::office {

namespace {

constexpr qint64 hashStep = 1024 * 1024;

struct Hashed {
    QByteArray sha256;
    qint64 length = 0;
};

Result<Hashed> hashOf(VaultFile &file)
{
    crypto::Sha256 hash;
    Hashed result;
    for (;;) {
        PLUMB_ASSIGN(const QByteArray piece, file.read(result.length, hashStep));
        if (piece.isEmpty())
            break;
        hash.add(piece);
        result.length += piece.size();
    }
    result.sha256 = hash.resultHex();
    return result;
}

bool isHex(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

class FolderUpload final : public UploadFile {
public:
    // `folder`: of a file that is new; its entry there has to last as well.
    // `synced`: what of it is on the disk.
    FolderUpload(std::shared_ptr<FileSystem> files, std::unique_ptr<VaultFile> file, QString folder, qint64 synced)
        : m_files(std::move(files)), m_file(std::move(file)), m_folder(std::move(folder)), m_synced(synced)
    {
    }

    Status append(QByteArrayView bytes) override
    {
        if (isIgnored())
            return {};
        PLUMB_TRY(m_failure);
        const qint64 before = m_end;
        if (const Status written = m_file->write(before, bytes); !written.ok()) {
            // Gives the space back. If it cannot, these bytes are seen when the upload is opened next.
            return cutTo(before).ok() ? written.error() : fail(ErrorCode::Storage, written.error().detail);
        }
        m_end += bytes.size();
        m_file->startSync(before, bytes.size());
        return {};
    }

    Status sync() override
    {
        if (isIgnored())
            return {};
        if (m_failure.ok())
            m_failure = syncAll();
        if (m_failure.ok())
            m_synced = m_end;
        else if (m_file->cut(m_synced).ok())
            static_cast<void>(m_file->sync()); // the cut
        return m_failure;
    }

    Status cutTo(qint64 length) override
    {
        if (isIgnored())
            return {};
        m_end = length;
        m_synced = std::min(m_synced, length);
        PLUMB_ASSIGN(const qint64 size, m_file->size());
        return size > length ? m_file->cut(length) : Status();
    }

private:
    Status syncAll()
    {
        PLUMB_TRY(m_file->sync());
        if (m_folder.isEmpty())
            return {};
        PLUMB_TRY(m_files->syncFolder(m_folder));
        m_folder.clear();
        return {};
    }
    bool isIgnored() const { return mutated(Mutant::IgnoredOpenError) && !m_file; }

    const std::shared_ptr<FileSystem> m_files;
    const std::unique_ptr<VaultFile> m_file;
    QString m_folder;
    qint64 m_end = 0;
    qint64 m_synced;
    // After a sync that failed the disk may have forgotten what it was given and call the next one a success:
    // what came since the last good one is dropped, and nothing more is taken here. It comes again.
    Status m_failure;
};

} // namespace

FolderVault::FolderVault(QString folder, std::shared_ptr<FileSystem> files)
    : m_folder(std::move(folder)), m_files(std::move(files))
{
}

Result<std::shared_ptr<FolderVault>> FolderVault::open(const QString &folder, std::shared_ptr<FileSystem> files)
{
    const QDir dir(folder);
    for (const QString &part : {QStringLiteral("files"), QStringLiteral("uploads")})
        PLUMB_TRY(files->makeFolder(dir.absoluteFilePath(part)));
    // Names given by whoever died before they were on the disk: what is under them is told as received.
    PLUMB_TRY(files->syncFolder(dir.absoluteFilePath(QStringLiteral("uploads"))));
    return std::shared_ptr<FolderVault>(new FolderVault(dir.absolutePath(), std::move(files)));
}

std::shared_ptr<FolderVault> FolderVault::openForReading(const QString &folder)
{
    return std::shared_ptr<FolderVault>(new FolderVault(QDir(folder).absolutePath(), systemFiles()));
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
    if (!isHex(upload) || !m_files->exists(uploadPath(upload)))
        return 0;
    PLUMB_ASSIGN(const auto file, m_files->open(uploadPath(upload), FileSystem::Mode::Read));
    return file->size();
}

Result<std::unique_ptr<UploadFile>> FolderVault::openUpload(const QByteArray &upload, qint64 offset)
{
    if (!isHex(upload))
        return fail(ErrorCode::NotFound, QStringLiteral("no such upload"));
    const QString path = uploadPath(upload);
    const bool fresh = !m_files->exists(path);
    auto file = m_files->open(path, FileSystem::Mode::Write);
    if (!file.ok() && mutated(Mutant::IgnoredOpenError))
        return std::unique_ptr<UploadFile>(std::make_unique<FolderUpload>(m_files, nullptr, QString(), 0));
    if (!file.ok())
        return file.error();
    PLUMB_ASSIGN(const qint64 size, (*file)->size());
    if (size < offset)
        return fail(ErrorCode::NotFound, QStringLiteral("upload %1 has lost bytes").arg(QString::fromLatin1(upload)));
    auto opened = std::make_unique<FolderUpload>(m_files, std::move(*file),
                                                 fresh ? m_folder + QStringLiteral("/uploads") : QString(), offset);
    PLUMB_TRY(opened->cutTo(offset));
    return std::unique_ptr<UploadFile>(std::move(opened));
}

Result<QByteArray> FolderVault::readUpload(const QByteArray &upload, qint64 offset, qint64 length) const
{
    if (!isHex(upload) || !m_files->exists(uploadPath(upload)))
        return fail(ErrorCode::NotFound, QStringLiteral("no such upload"));
    PLUMB_ASSIGN(const auto file, m_files->open(uploadPath(upload), FileSystem::Mode::Read));
    return file->read(offset, length);
}

Status FolderVault::publish(const QByteArray &upload, const QByteArray &sha256, qint64 length, const QByteArray &hash)
{
    if (!isHex(upload) || !isSha256Hex(sha256))
        return fail(ErrorCode::InvalidValue, QStringLiteral("not a name of a file"));
    PLUMB_ASSIGN(const auto file, m_files->open(uploadPath(upload), FileSystem::Mode::Read));
    PLUMB_ASSIGN(const qint64 size, file->size());
    Hashed found{hash, size};
    if (hash.isEmpty()) {
        PLUMB_ASSIGN(found, hashOf(*file));
    }
    if ((found.sha256 != sha256 || found.length != length) && !mutated(Mutant::BlobBeforeHash))
        return fail(ErrorCode::InvalidValue, QStringLiteral("the file is not the one that was promised"));
    if (has(sha256))
        return {}; // the same file may be here already
    // Bytes that were read here may not be on the disk: whoever wrote them may have died, or have failed,
    // before they were.
    PLUMB_ASSIGN(const auto written, m_files->open(uploadPath(upload), FileSystem::Mode::Write));
    PLUMB_TRY(written->sync());
    return giveName(uploadPath(upload), sha256);
}

// A second name for the same bytes, on disk (the name, its folder's, and so on up to the vault).
Status FolderVault::giveName(const QString &upload, const QByteArray &sha256)
{
    const QString target = pathOf(sha256);
    const QString folder = target.left(target.lastIndexOf(u'/'));
    PLUMB_ASSIGN(const bool made, m_files->makeFolder(folder));
    PLUMB_TRY(m_files->link(upload, target));
    PLUMB_TRY(m_files->syncFolder(folder));
    if (!made)
        return {};
    PLUMB_TRY(m_files->syncFolder(folder.left(folder.lastIndexOf(u'/'))));
    return m_files->syncFolder(m_folder + QStringLiteral("/files"));
}

Status FolderVault::drop(const QByteArray &upload)
{
    if (upload.contains('/') || upload.startsWith('.') || !m_files->exists(uploadPath(upload)))
        return {};
    return m_files->remove(uploadPath(upload));
}

Result<std::vector<QByteArray>> FolderVault::uploads() const
{
    std::vector<QByteArray> names;
    for (const QString &name : m_files->list(m_folder + QStringLiteral("/uploads")))
        names.push_back(name.toLatin1());
    return names;
}

bool FolderVault::has(const QByteArray &sha256) const
{
    return isSha256Hex(sha256) && m_files->exists(pathOf(sha256));
}

Result<std::unique_ptr<VaultFile>> FolderVault::openPublished(const QByteArray &sha256) const
{
    if (!has(sha256))
        return fail(ErrorCode::NotFound, QStringLiteral("no file with this hash"));
    return m_files->open(pathOf(sha256), FileSystem::Mode::Read);
}

Result<qint64> FolderVault::size(const QByteArray &sha256) const
{
    PLUMB_ASSIGN(const auto file, openPublished(sha256));
    return file->size();
}

Result<QByteArray> FolderVault::read(const QByteArray &sha256, qint64 offset, qint64 length) const
{
    PLUMB_ASSIGN(const auto file, openPublished(sha256));
    return file->read(offset, length);
}

Status FolderVault::check(const QByteArray &sha256) const
{
    PLUMB_ASSIGN(const auto file, openPublished(sha256));
    PLUMB_ASSIGN(const Hashed hashed, hashOf(*file));
    if (hashed.sha256 != sha256)
        return fail(ErrorCode::InvalidValue, QStringLiteral("its bytes have hash %1").arg(QString::fromLatin1(hashed.sha256)));
    return {};
}

} // namespace plumb::office
