// The office's vault on a disk that forgets what was not synced.
#include "app/crypto/crypto.h"
#include "office/vault/folder_vault.h"
#include "tests/sim/vault_disk.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sim;
using namespace Qt::StringLiterals;

class TestVaultDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The office died between writing the last piece and syncing it. The client asks where it stands, hears
    // "all of it", and the file is published from what can be read.
    void whatIsPublishedIsOnTheDisk()
    {
        const QByteArray upload(32, 'a');
        const QByteArray bytes = QByteArray("a photo").repeated(1000);
        const QByteArray sha256 = crypto::sha256Hex(bytes);
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            Disk disk(seed);
            const auto vault = office::FolderVault::open(u"/office"_s, vaultFilesOn(disk));
            QVERIFY(vault.ok());
            {
                const auto file = (*vault)->openUpload(upload, 0);
                QVERIFY(file.ok() && (*file)->append(bytes).ok());
                disk.die();
            }
            disk.revive(Death::Killed);
            QCOMPARE((*vault)->received(upload).valueOr(-1), bytes.size());
            QVERIFY((*vault)->publish(upload, sha256, bytes.size()).ok());
            disk.die();
            disk.revive(Death::PowerLoss);
            const Status whole = (*vault)->check(sha256);
            QVERIFY2(whole.ok(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(whole.ok() ? QString() : whole.error().detail)));
        }
    }
};

QTEST_GUILESS_MAIN(TestVaultDisk)
#include "test_vault_disk.moc"
