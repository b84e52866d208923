// The office's book of record. One company's rows, behind an interface, so that another engine can
// carry more than one machine can. Rules are not here: the service decides, the ledger keeps.
//
// A LedgerReader sees one unchanging moment of the book. A LedgerWriter is the only one of its kind
// while it lives; nothing it does exists before commit() says so, and commit() is durable. Both
// belong to one thread at a time and must not outlive their Ledger.
// Errors: DiskFull, Locked, Storage, DamagedFile. "Not there" is no error but an empty optional.
#pragma once

#include "office/ledger/types.h"

#include <array>
#include <functional>
#include <memory>

namespace plumb::office {

class LedgerReader {
public:
    virtual ~LedgerReader() = default;

    virtual Result<Company> company() = 0;
    virtual Result<std::optional<Device>> device(const Id &id) = 0;
    virtual Result<std::optional<Device>> deviceByToken(const QByteArray &tokenHash) = 0;
    virtual Result<std::optional<InviteRow>> invite(const QByteArray &codeHash) = 0;

    // Memberships that hold, in order of scope and role. A void one does not hold.
    virtual Result<std::vector<Membership>> membershipsOf(const Id &person) = 0;
    virtual Result<std::vector<Membership>> membershipsIn(const QString &scope) = 0;
    // Person records whose name is exactly this.
    virtual Result<std::vector<Id>> personsNamed(const QString &name) = 0;

    // Up to which sequence of the present epoch the book is in a verified backup; 0: none.
    virtual Result<qint64> backupSeq() = 0;

    virtual Result<std::optional<OfficeRecord>> record(const Id &id) = 0;
    // Those of a kind of the schema in a scope whose field has this text, void ones too.
    virtual Result<std::vector<OfficeRecord>> recordsWith(const QString &kind, const QString &scope, const QString &field,
                                                          const QString &text) = 0;
    // Complaints (and repairs, messages, hand-overs, alerts) whose clocks are to be looked at by now, the longest due first; and when the next is.
    virtual Result<std::vector<ClockRow>> clocksDue(Moment now, int most) = 0;
    virtual Result<std::optional<Moment>> nextClock() = 0;
    // Sites whose follow-up visits are to be planned anew.
    virtual Result<std::vector<Id>> plansDue(int most) = 0;
    virtual Result<std::vector<WebhookRow>> webhooks() = 0; // removed ones too, the oldest first
    // Due by now, of each webhook the oldest; when the next one is; the newest `most` ones, the newest first.
    virtual Result<std::vector<DeliveryRow>> deliveriesDue(Moment now, int most) = 0;
    virtual Result<std::optional<Moment>> nextDelivery() = 0;
    virtual Status eachDelivery(int most, const std::function<Status(const DeliveryRow &)> &visit) = 0;
    virtual Result<std::optional<LogEntry>> logOf(const Id &device, qint64 op) = 0;
    virtual Result<std::optional<LogEntry>> logAt(qint64 seq) = 0;
    // What this device sent under this change id, as far as noteFork() has noted it.
    virtual Result<std::optional<LogEntry>> logOfTwin(const Id &device, const Id &change) = 0;
    // Changes of this device that are lost for good, in order.
    virtual Result<std::vector<SeamRow>> seamsOf(const Id &device) = 0;

    // States of these scopes with seq > after, in order of seq. Stops at `maxRecords` or once
    // `maxBytes` are reached; at least one record is given where there is one.
    virtual Result<std::vector<wire::RecordLine>> page(const QStringList &scopes, qint64 after, int maxRecords,
                                                       qsizetype maxBytes) = 0;
    virtual Result<QMap<QString, ScopeRow>> scopeRows(const QStringList &scopes) = 0;

    // Of one scope, in order of sequence, above `after`.
    virtual Result<std::vector<wire::IdLine>> idsIn(const QString &scope, qint64 after, int most) = 0;
    virtual Result<std::optional<wire::RecordLine>> line(const Id &id) = 0; // as devices get it
    virtual Result<std::vector<LogEntry>> historyOf(const QString &scope, qint64 after, int most, qsizetype maxBytes) = 0;
    // Of the scope's last change at or below `seq`; 64 zeros before the first.
    virtual Result<QByteArray> chainAt(const QString &scope, qint64 seq) = 0;
    // Every scope this device was ever told it may read.
    virtual Result<QStringList> toldScopes(const Id &device) = 0;

    virtual Result<std::optional<BlobRow>> blob(const QByteArray &sha256) = 0;
    // Has somebody who had a right to this file named it in a record of one of these scopes?
    virtual Result<bool> blobUsedIn(const QByteArray &sha256, const QStringList &scopes) = 0;
    // Has this person sent all of its bytes?
    virtual Result<bool> blobHeldBy(const QByteArray &sha256, const Id &person) = 0;
    // Has he named it with no right to it, so that this counts for nothing yet?
    virtual Result<bool> blobClaimedBy(const QByteArray &sha256, const Id &person) = 0;
    virtual Result<std::vector<QByteArray>> untoldBlobs(const Id &device, int limit) = 0;
    virtual Result<std::optional<UploadRow>> upload(const QByteArray &id) = 0;
    virtual Result<std::vector<UploadRow>> uploadsOf(const Id &device) = 0;
    virtual Result<std::vector<UploadRow>> expiredUploads(Moment now) = 0;

    // For `verify`: everything, in order, one row at a time. A Status that is not ok stops and is returned.
    virtual Status eachDevice(const std::function<Status(const Device &)> &visit) = 0;
    virtual Status eachChangeOfDevice(const Id &device, const std::function<Status(const LogEntry &)> &visit) = 0;
    virtual Status eachChangeBySeq(const std::function<Status(const LogEntry &)> &visit) = 0;
    virtual Status eachChangeOfRecord(const Id &record, const std::function<Status(const LogEntry &)> &visit) = 0;
    // `deviceVersions`: the versions as they are handed to devices.
    using VisitRecord = std::function<Status(const OfficeRecord &, const QByteArray &deviceVersions)>;
    virtual Status eachRecord(const VisitRecord &visit) = 0;
    virtual Status eachScope(const std::function<Status(const QString &, const ScopeRow &)> &visit) = 0;
    // Refused changes, in order of device and op, with what was decided about them.
    using VisitRefused = std::function<Status(const LogEntry &, const std::optional<ReviewRow> &)>;
    virtual Status eachRefused(const VisitRefused &visit) = 0;
    virtual Result<std::optional<ReviewRow>> review(const Id &device, qint64 op) = 0;
    virtual Status eachEvent(const std::function<Status(const EventRow &)> &visit) = 0;
    virtual Status eachBlob(const std::function<Status(const BlobRow &)> &visit) = 0;
};

class LedgerWriter : public LedgerReader {
public:
    // All that was not committed is undone when the writer goes.
    virtual Status commit() = 0;

    // What one of several callers does in a transaction they share (group_commit.h): kept whole or
    // dropped whole. Holds actions; does not hold parts.
    virtual Status beginPart() = 0;
    virtual Status keepPart() = 0;
    virtual Status dropPart() = 0;

    // One user action within the transaction: kept whole or dropped whole. Not nested.
    virtual Status beginAction() = 0;
    virtual Status keepAction() = 0;
    virtual Status dropAction() = 0;

    // The sequence the next applied change will take.
    virtual qint64 nextSeq() const = 0;
    // An applied change: takes nextSeq() and continues the chain of its scope; moves the device's op
    // and hash on. `before` is what record() said, null for a new one. `entry.seq`, `entry.chain` and
    // `entry.answer.seq` are filled in.
    virtual Status apply(LogEntry &entry, const OfficeRecord *before, const OfficeRecord &after) = 0;
    // When the clocks of a complaint are to be looked at next; nothing: not before it changes. A change of a complaint,
    // of a pause or of a setting of the clocks puts what it concerns at the head by itself.
    virtual Status setClock(const Id &complaint, std::optional<Moment> next) = 0;
    // A change of a site, or of what its follow-up visits hang on, puts the site into plansDue() by itself.
    virtual Status planMade(const Id &site) = 0;
    virtual Status putWebhook(const WebhookRow &webhook) = 0;    // new, or marks it as removed
    virtual Status addDelivery(const DeliveryRow &delivery) = 0; // the same event again: nothing happens
    virtual Status putDelivery(const DeliveryRow &delivery) = 0; // what became of a try
    virtual Status dropDeliveries(Moment madeBefore) = 0;        // of those that are over
    // A change without effect (refused, unchanged): kept, takes no sequence; moves op and hash on.
    virtual Status keep(const LogEntry &entry) = 0;

    virtual Status addCompany(const Company &company) = 0; // once, at init
    virtual Status noteBackup(const BackupRow &backup) = 0;
    // After a restore: a new epoch, in which nothing is backed up yet; uploads in progress are dropped.
    virtual Status beginEpoch(const QString &epoch) = 0;
    // Two copies of this device are in use: what it wrote so far, one of them may not have seen. Changes from
    // this op on are noted by their ids: they may come again under other numbers.
    virtual Status noteFork(const Id &device, qint64 op) = 0;
    virtual Status noteSeam(const SeamRow &seam) = 0;
    virtual Status putDevice(const Device &device) = 0;    // new, or replaces name, token and state
    virtual Status revoke(const Id &device) = 0;
    virtual Status noteSeen(const Id &device, Moment when) = 0;
    virtual Status setLease(Millis lease) = 0;
    virtual Status putReview(const ReviewRow &review) = 0;
    virtual Status noteEvent(const EventRow &event) = 0;
    virtual Status addInvite(const InviteRow &invite) = 0;
    virtual Status useInvite(const QByteArray &codeHash, const Id &device, qint64 generation) = 0;

    virtual Status scopesTold(const Id &device, const QStringList &scopes) = 0; // again: nothing happens

    virtual Status addBlob(const BlobRow &blob) = 0;       // again: nothing happens
    // This person has a file's bytes: what he named before counts from now on.
    virtual Status holdBlob(const QByteArray &sha256, const Id &person) = 0;
    // A record of this scope names a file. `entitled`: by somebody who has a right to its bytes; else it
    // counts only once he has sent them.
    virtual Status nameBlob(const QByteArray &sha256, const QString &scope, const Id &person, bool entitled) = 0;
    virtual Status blobsTold(const Id &device, const std::vector<QByteArray> &hashes) = 0;
    virtual Status putUpload(const UploadRow &upload) = 0; // new, or moves length, offset and expiry
    virtual Status dropUpload(const QByteArray &id) = 0;
};

class Ledger {
public:
    virtual ~Ledger() = default;
    virtual Result<std::unique_ptr<LedgerReader>> read() = 0;
    virtual Result<std::unique_ptr<LedgerWriter>> write() = 0; // waits for the writer before

    // Told after every commit, in their order, on the thread that made it: be quick and do not call back.
    // One for each of these; empty: nobody. (A ledger on many nodes tells of commits of the others as well.)
    using Watcher = std::function<void(const Committed &)>;
    enum class Watching { Hints, Clocks, Webhooks, Plans };
    using Watchers = std::array<Watcher, 4>;
    virtual void watch(Watcher watcher, Watching what = Watching::Hints) = 0;
};

} // namespace plumb::office
