// Reading of the SQLite ledger, the same for a reader's snapshot and for the writer's own view.
// Base is LedgerReader or LedgerWriter.
#pragma once

#include "app/sqlite/sqlite.h"
#include "office/ledger/ledger.h"

namespace plumb::office {

template <typename Base>
class SqliteRows : public Base {
public:
    Result<Company> company() override;
    Result<std::optional<Device>> device(const Id &id) override;
    Result<std::optional<Device>> deviceByToken(const QByteArray &tokenHash) override;
    Result<std::optional<InviteRow>> invite(const QByteArray &codeHash) override;
    Result<std::vector<Membership>> membershipsOf(const Id &person) override;
    Result<std::vector<Membership>> membershipsIn(const QString &scope) override;
    Result<std::vector<Id>> personsNamed(const QString &name) override;
    Result<qint64> backupSeq() override;
    Result<std::optional<OfficeRecord>> record(const Id &id) override;
    Result<std::vector<OfficeRecord>> recordsWith(const QString &kind, const QString &scope, const QString &field,
                                                  const QString &text) override;
    Result<std::vector<ClockRow>> clocksDue(Moment now, int most) override;
    Result<std::optional<Moment>> nextClock() override;
    Result<std::vector<Id>> plansDue(int most) override;
    Result<std::vector<WebhookRow>> webhooks() override;
    Result<std::vector<DeliveryRow>> deliveriesDue(Moment now, int most) override;
    Result<std::optional<Moment>> nextDelivery() override;
    Status eachDelivery(int most, const std::function<Status(const DeliveryRow &)> &visit) override;
    Result<std::optional<LogEntry>> logOf(const Id &device, qint64 op) override;
    Result<std::optional<LogEntry>> logAt(qint64 seq) override;
    Result<std::vector<wire::RecordLine>> page(const QStringList &scopes, qint64 after, int maxRecords,
                                               qsizetype maxBytes) override;
    Result<QMap<QString, ScopeRow>> scopeRows(const QStringList &scopes) override;
    Result<std::vector<wire::IdLine>> idsIn(const QString &scope, qint64 after, int most) override;
    Result<std::optional<wire::RecordLine>> line(const Id &id) override;
    Result<std::vector<LogEntry>> historyOf(const QString &scope, qint64 after, int most, qsizetype maxBytes) override;
    Result<QByteArray> chainAt(const QString &scope, qint64 seq) override;
    Result<QStringList> toldScopes(const Id &device) override;
    Result<std::optional<BlobRow>> blob(const QByteArray &sha256) override;
    Result<bool> blobUsedIn(const QByteArray &sha256, const QStringList &scopes) override;
    Result<bool> blobHeldBy(const QByteArray &sha256, const Id &person) override;
    Result<bool> blobClaimedBy(const QByteArray &sha256, const Id &person) override;
    Result<std::vector<QByteArray>> untoldBlobs(const Id &device, int limit) override;
    Result<std::optional<UploadRow>> upload(const QByteArray &id) override;
    Result<std::vector<UploadRow>> uploadsOf(const Id &device) override;
    Result<std::vector<UploadRow>> expiredUploads(Moment now) override;
    Status eachDevice(const std::function<Status(const Device &)> &visit) override;
    Result<std::optional<LogEntry>> logOfTwin(const Id &device, const Id &change) override;
    Result<std::vector<SeamRow>> seamsOf(const Id &device) override;
    Status eachChangeOfDevice(const Id &device, const std::function<Status(const LogEntry &)> &visit) override;
    Status eachChangeBySeq(const std::function<Status(const LogEntry &)> &visit) override;
    Status eachChangeOfRecord(const Id &record, const std::function<Status(const LogEntry &)> &visit) override;
    Status eachRecord(const LedgerReader::VisitRecord &visit) override;
    Status eachScope(const std::function<Status(const QString &, const ScopeRow &)> &visit) override;
    Status eachRefused(const LedgerReader::VisitRefused &visit) override;
    Result<std::optional<ReviewRow>> review(const Id &device, qint64 op) override;
    Status eachEvent(const std::function<Status(const EventRow &)> &visit) override;
    Status eachBlob(const std::function<Status(const BlobRow &)> &visit) override;

protected:
    SqliteRows(sqlite::Database &database, const QByteArray &company) : m_database(database), m_company(company) {}

    sqlite::Database &m_database;
    const QByteArray m_company; // 16 bytes: first in every key
};

} // namespace plumb::office
