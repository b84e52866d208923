// Uploads on a disk that forgets: after a sync that failed, only what was synced before counts.
#include "office/vault/folder_vault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumb;
using namespace plumb::office;

namespace {

// As Linux does it: what could not be written is dropped, and the next sync knows nothing of it.
class ForgetfulDisk final : public FileSystem {
public:
    bool fails = false;

    Result<std::unique_ptr<VaultFile>> open(const QString &path, Mode mode) override
    {
        PLUMB_ASSIGN(auto file, m_files->open(path, mode));
        return std::unique_ptr<VaultFile>(std::make_unique<File>(*this, std::move(file)));
    }
    bool exists(const QString &path) const override { return m_files->exists(path); }
    Result<bool> makeFolder(const QString &path) override { return m_files->makeFolder(path); }
    Status link(const QString &from, const QString &to) override { return m_files->link(from, to); }
    Status remove(const QString &path) override { return m_files->remove(path); }
    QStringList list(const QString &folder) const override { return m_files->list(folder); }
    Status syncFolder(const QString &path) override { return m_files->syncFolder(path); }

private:
    struct File final : VaultFile {
        File(ForgetfulDisk &theDisk, std::unique_ptr<VaultFile> theFile) : disk(theDisk), file(std::move(theFile)) {}
        Result<QByteArray> read(qint64 offset, qint64 length) override { return file->read(offset, length); }
        Status write(qint64 offset, QByteArrayView bytes) override
        {
            from = from < 0 ? offset : from;
            to = offset + bytes.size();
            return file->write(offset, bytes);
        }
        Status cut(qint64 size) override { return file->cut(size); }
        Result<qint64> size() override { return file->size(); }
        void startSync(qint64 offset, qint64 length) override { file->startSync(offset, length); }
        Status sync() override
        {
            if (std::exchange(disk.fails, false)) {
                PLUMB_TRY(file->write(from, QByteArray(to - from, '\0')));
                return fail(ErrorCode::Storage, QStringLiteral("input/output error"));
            }
            from = -1;
            return file->sync();
        }
        ForgetfulDisk &disk;
        std::unique_ptr<VaultFile> file;
        qint64 from = -1;
        qint64 to = 0;
    };
    std::shared_ptr<FileSystem> m_files = systemFiles();
};

const QByteArray upload = QByteArray(32, 'a');

} // namespace

class TestFolderVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void afterAFailedSyncOnlyWhatWasSyncedCounts()
    {
        const QTemporaryDir folder;
        const auto disk = std::make_shared<ForgetfulDisk>();
        const auto vault = FolderVault::open(folder.path(), disk).value();
        const QByteArray first(5000, '1'), second(7000, '2');
        {
            const auto file = vault->openUpload(upload, 0).value();
            QVERIFY(file->append(first).ok() && file->sync().ok() && file->append(second).ok());
            disk->fails = true;
            QVERIFY(!file->sync().ok());
            QVERIFY(!file->sync().ok()); // the disk itself would say yes now
            QVERIFY(!file->append(second).ok());
        }
        QCOMPARE(vault->received(upload).value(), first.size());
        const auto file = vault->openUpload(upload, first.size()).value();
        QVERIFY(file->append(second).ok() && file->sync().ok());
        QCOMPARE(vault->readUpload(upload, 0, 20000).value(), first + second);
    }
};

QTEST_GUILESS_MAIN(TestFolderVault)
#include "test_folder_vault.moc"
