// Writing of the SQLite ledger: one transaction from construction to commit(). The rows that every
// change moves (its scope's, its device's, the counter) are kept in memory and written once, at the end.
#pragma once

#include "office/ledger/sqlite_rows.h"

#include <mutex>

namespace plumb::office {

class SqliteWriter final : public SqliteRows<LedgerWriter> {
public:
    // `turn` is held until the writer goes: writers take turns.
    SqliteWriter(sqlite::Database &database, const QByteArray &company, std::unique_lock<std::mutex> turn,
                 const Ledger::Watchers &watchers);
    ~SqliteWriter() override;
    Status begin();

    Result<std::optional<Device>> device(const Id &id) override;
    Result<std::optional<Device>> deviceByToken(const QByteArray &tokenHash) override;
    Result<QMap<QString, ScopeRow>> scopeRows(const QStringList &scopes) override;

    Status commit() override;
    Status beginPart() override;
    Status keepPart() override;
    Status dropPart() override;
    Status beginAction() override;
    Status keepAction() override;
    Status dropAction() override;
    qint64 nextSeq() const override { return m_moved.seq + 1; }
    Status apply(LogEntry &entry, const OfficeRecord *before, const OfficeRecord &after) override;
    Status planMade(const Id &site) override;
    Status setClock(const Id &complaint, std::optional<Moment> next) override;
    Status putWebhook(const WebhookRow &webhook) override;
    Status addDelivery(const DeliveryRow &delivery) override;
    Status putDelivery(const DeliveryRow &delivery) override;
    Status dropDeliveries(Moment madeBefore) override;
    Status keep(const LogEntry &entry) override;
    Status addCompany(const Company &company) override;
    Status noteBackup(const BackupRow &backup) override;
    Status beginEpoch(const QString &epoch) override;
    Status noteFork(const Id &device, qint64 op) override;
    Status noteSeam(const SeamRow &seam) override;
    Status putDevice(const Device &device) override;
    Status revoke(const Id &device) override;
    Status noteSeen(const Id &device, Moment when) override;
    Status setLease(Millis lease) override;
    Status putReview(const ReviewRow &review) override;
    Status noteEvent(const EventRow &event) override;
    Status addInvite(const InviteRow &invite) override;
    Status useInvite(const QByteArray &codeHash, const Id &device, qint64 generation) override;
    Status scopesTold(const Id &device, const QStringList &scopes) override;
    Status addBlob(const BlobRow &blob) override;
    Status holdBlob(const QByteArray &sha256, const Id &person) override;
    Status nameBlob(const QByteArray &sha256, const QString &scope, const Id &person, bool entitled) override;
    Status blobsTold(const Id &device, const std::vector<QByteArray> &hashes) override;
    Status putUpload(const UploadRow &upload) override;
    Status dropUpload(const QByteArray &id) override;

private:
    struct Head { // of a device's changes
        qint64 op = 0;
        QByteArray hash;
    };
    // What this transaction has moved and not yet written. Copied where it may have to be undone.
    struct Moved {
        qint64 seq = 0;
        QMap<QString, ScopeRow> scopes;
        QMap<Id, Head> heads;
        Committed told;
    };
    struct Undo {
        Undo(sqlite::Database &database, const Moved &before) : rows(database), moved(before) {}
        sqlite::Savepoint rows;
        Moved moved;
    };
    Status begin(std::optional<Undo> &undo);
    Status keep(std::optional<Undo> &undo);
    Status drop(std::optional<Undo> &undo);

    void moveOn(Device &device) const;
    Status moveScope(LogEntry &entry, const OfficeRecord *before, const Id &record);
    Status putRecord(const OfficeRecord *before, const OfficeRecord &after);
    void noteMembership(const OfficeRecord &record);
    Status noteClocks(const Record &record, bool isNew);
    Status notePlan(const Record &record);
    Status putLog(const LogEntry &entry);
    Status writeScopes();
    Status writeHeads();

    std::unique_lock<std::mutex> m_turn; // first: released last
    std::optional<sqlite::Transaction> m_transaction;
    std::optional<Undo> m_part;
    std::optional<Undo> m_action; // within the part
    Moved m_moved;
    const Ledger::Watchers &m_watchers;
};

} // namespace plumb::office
