// Writing of the SQLite ledger: one transaction from construction to commit().
#pragma once

#include "office/ledger/sqlite_rows.h"

#include <mutex>

namespace plumb::office {

class SqliteWriter final : public SqliteRows<LedgerWriter> {
public:
    // `turn` is held until the writer goes: writers take turns.
    SqliteWriter(sqlite::Database &database, const QByteArray &company, std::unique_lock<std::mutex> turn);
    ~SqliteWriter() override;
    Status begin();

    Status commit() override;
    Status beginAction() override;
    Status keepAction() override;
    Status dropAction() override;
    qint64 nextSeq() const override { return m_seq + 1; }
    Status apply(LogEntry &entry, const OfficeRecord &after) override;
    Status keep(const LogEntry &entry) override;
    Status addCompany(const Company &company) override;
    Status noteBackup(const BackupRow &backup) override;
    Status beginEpoch(const QString &epoch) override;
    Status putDevice(const Device &device) override;
    Status addInvite(const InviteRow &invite) override;
    Status useInvite(const QByteArray &codeHash, const Id &device) override;
    Status addBlob(const BlobRow &blob) override;
    Status blobsTold(const Id &device, const std::vector<QByteArray> &hashes) override;
    Status putUpload(const UploadRow &upload) override;
    Status dropUpload(const QByteArray &id) override;

private:
    Status putRecord(const OfficeRecord &after, std::optional<qint64> seqBefore);
    Status putScope(const LogEntry &entry, const OfficeRecord &after, std::optional<qint64> seqBefore);
    Status noteBlobUse(const Record &record);
    Status putLog(const LogEntry &entry);

    std::unique_lock<std::mutex> m_turn; // first: released last
    std::optional<sqlite::Transaction> m_transaction;
    std::optional<sqlite::Savepoint> m_action;
    qint64 m_seq = 0;
    qint64 m_seqBeforeAction = 0;
};

} // namespace plumb::office
