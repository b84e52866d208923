#include "tests/sim/vault_disk.h"

#include <algorithm>

namespace plumb::sim {

namespace {

Status statusOf(Disk::Outcome outcome)
{
    switch (outcome) {
    case Disk::Outcome::Ok: return {};
    case Disk::Outcome::Full: return fail(ErrorCode::DiskFull, QStringLiteral("simulated"));
    case Disk::Outcome::Failed: return fail(ErrorCode::Storage, QStringLiteral("simulated input/output error"));
    case Disk::Outcome::Dead: return fail(ErrorCode::Storage, QStringLiteral("the machine is down"));
    }
    return {};
}

class File final : public office::VaultFile {
public:
    File(Disk &disk, std::shared_ptr<DiskFile> file) : m_disk(disk), m_file(std::move(file)) {}

    Result<QByteArray> read(qint64 offset, qint64 length) override
    {
        PLUMB_TRY(statusOf(m_disk.mayRead()));
        const qint64 there = std::clamp<qint64>(qint64(m_file->bytes.size()) - offset, 0, length);
        return QByteArray(m_file->bytes.data() + std::min<qint64>(offset, qint64(m_file->bytes.size())), there);
    }
    Status write(qint64 offset, QByteArrayView bytes) override
    {
        return statusOf(m_disk.write(*m_file, offset, bytes.data(), bytes.size()));
    }
    Status cut(qint64 size) override { return statusOf(m_disk.truncate(*m_file, size)); }
    Result<qint64> size() override { return qint64(m_file->bytes.size()); }
    void startSync(qint64, qint64) override {} // a hint; what a power cut leaves is drawn anyway
    Status sync() override { return statusOf(m_disk.sync(*m_file)); }

private:
    Disk &m_disk;
    std::shared_ptr<DiskFile> m_file;
};

class Files final : public office::FileSystem {
public:
    explicit Files(Disk &disk) : m_disk(disk) {}

    Result<std::unique_ptr<office::VaultFile>> open(const QString &path, Mode mode) override
    {
        PLUMB_TRY(statusOf(m_disk.mayOpen()));
        auto file = m_disk.find(path);
        if (!file && mode == Mode::Read)
            return fail(ErrorCode::NotFound, path);
        if (!file)
            file = m_disk.create(path);
        return std::unique_ptr<office::VaultFile>(std::make_unique<File>(m_disk, std::move(file)));
    }
    bool exists(const QString &path) const override { return bool(m_disk.find(path)); }
    Result<bool> makeFolder(const QString &) override { return true; } // folders are not simulated
    Status link(const QString &from, const QString &to) override { return statusOf(m_disk.link(from, to)); }
    QStringList list(const QString &folder) const override { return m_disk.list(folder); }
    Status remove(const QString &path) override { return statusOf(m_disk.remove(path)); }
    Status syncFolder(const QString &path) override { return statusOf(m_disk.syncFolder(path)); }

private:
    Disk &m_disk;
};

} // namespace

std::shared_ptr<office::FileSystem> vaultFilesOn(Disk &disk)
{
    return std::make_shared<Files>(disk);
}

} // namespace plumb::sim
