#include "office/vault/file_system.h"

#include "office/vault/durable.h"

#include <QDir>
#include <QFile>

#include <cerrno>

namespace plumb::office {

namespace {

class SystemFile final : public VaultFile {
public:
    explicit SystemFile(const QString &path) : m_file(path) {}

    Status open(FileSystem::Mode mode)
    {
        errno = 0;
        const QIODevice::OpenMode how = mode == FileSystem::Mode::Read ? QIODevice::ReadOnly : QIODevice::ReadWrite;
        return m_file.open(how | QIODevice::Unbuffered) ? Status() : Status(fileError(m_file, QStringLiteral("open")));
    }

    Result<QByteArray> read(qint64 offset, qint64 length) override
    {
        PLUMB_TRY(goTo(offset));
        QByteArray bytes = m_file.read(length);
        if (m_file.error() != QFileDevice::NoError)
            return fileError(m_file, QStringLiteral("read"));
        return bytes;
    }

    Status write(qint64 offset, QByteArrayView bytes) override
    {
        PLUMB_TRY(goTo(offset));
        errno = 0;
        if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
            return fileError(m_file, QStringLiteral("write"));
        return {};
    }

    Status cut(qint64 size) override
    {
        return m_file.resize(size) ? Status() : Status(fileError(m_file, QStringLiteral("cut")));
    }

    Result<qint64> size() override { return m_file.size(); }
    void startSync(qint64 offset, qint64 length) override { office::startSync(m_file, offset, length); }
    Status sync() override
    {
        PLUMB_TRY(syncData(m_file));
        leaveMemory(m_file);
        return {};
    }

private:
    Status goTo(qint64 offset)
    {
        if (m_file.pos() == offset || m_file.seek(offset))
            return {};
        return fileError(m_file, QStringLiteral("seek"));
    }

    QFile m_file;
};

class SystemFiles final : public FileSystem {
public:
    Result<std::unique_ptr<VaultFile>> open(const QString &path, Mode mode) override
    {
        auto file = std::make_unique<SystemFile>(path);
        PLUMB_TRY(file->open(mode));
        return std::unique_ptr<VaultFile>(std::move(file));
    }

    bool exists(const QString &path) const override { return QFile::exists(path); }

    Result<bool> makeFolder(const QString &path) override
    {
        if (QDir(path).exists())
            return false;
        if (!QDir().mkpath(path))
            return fail(ErrorCode::Storage, QStringLiteral("cannot make the folder %1").arg(path));
        return true;
    }

    Status link(const QString &from, const QString &to) override { return linkFile(from, to); }

    Status remove(const QString &path) override
    {
        QFile file(path);
        return file.remove() ? Status() : Status(fileError(file, QStringLiteral("remove")));
    }

    QStringList list(const QString &folder) const override { return QDir(folder).entryList(QDir::Files); }
    Status syncFolder(const QString &path) override { return office::syncFolder(path); }
};

} // namespace

std::shared_ptr<FileSystem> systemFiles()
{
    static const auto files = std::make_shared<SystemFiles>();
    return files;
}

} // namespace plumb::office
