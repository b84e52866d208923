// The office on a machine of its own: the real service, ledger and vault on a simulated disk. It can
// die in the middle of any operation, come back, be backed up and restored.
#pragma once

#include "office/backup/backup.h"
#include "office/backup/restore.h"
#include "office/ledger/sqlite_ledger.h"
#include "office/service/service.h"
#include "office/vault/folder_vault.h"
#include "tests/sim/clock.h"
#include "tests/sim/disk.h"

#include <set>

namespace plumb::sim {

class OfficeMachine {
public:
    OfficeMachine(QString folder, const Millis &time, Moment start, std::shared_ptr<const Schema> schema, std::uint64_t seed);
    ~OfficeMachine();

    Disk disk;
    MachineClock clock;

    // The first day. Returns the founder's person.
    Id found();
    Status open();
    void close();
    bool isOpen() const { return bool(m_service); }

    // nullopt: it died before it could answer.
    std::optional<office::Response> answer(const office::Request &request);
    QString invite(const Id &person);
    Status revoke(const Id &device);

    office::SqliteLedger &ledger() { return *m_ledger; }
    const office::FolderVault &vault() const { return *m_vault; }
    const Schema &schema() const { return *m_schema; }
    QByteArray publicKey() const { return m_key.key.publicKey; }
    QString vaultFolder() const { return m_folder + QStringLiteral("/vault"); }
    QString ledgerPath() const { return m_folder + QStringLiteral("/ledger.db"); }

    // With the product's own code, into a folder of a machine that never fails.
    Result<office::MadeBackup> backUp(const QString &to);
    Result<office::Restored> restore(const QString &from, const office::RestoreOptions &options);
    // Records vanish from the book, as by a hand or a fault that spares its figures nothing; and come back.
    Status loseRecords(const std::set<Id> &records);
    Status giveRecordsBack();
    // The ledger looked at past all of the product's classes; null where it cannot be.
    sqlite::Database *look();

private:
    struct LostRow {
        QByteArray company, id;
        QString kind, scope;
        qint64 seq = 0;
        QByteArray body, versions, deviceVersions;
    };
    Status countIn(sqlite::Database &book, const LostRow &row, int by);
    const QString m_folder;
    const Millis &m_time;
    std::shared_ptr<const Schema> m_schema;
    std::shared_ptr<SeededRandom> m_random;
    const office::Tuning m_tuning;
    office::OfficeKey m_key;
    std::shared_ptr<office::SqliteLedger> m_ledger;
    std::shared_ptr<office::FolderVault> m_vault;
    std::unique_ptr<office::Service> m_service;
    std::unique_ptr<sqlite::Database> m_look;
    std::vector<LostRow> m_lost;
};

} // namespace plumb::sim
