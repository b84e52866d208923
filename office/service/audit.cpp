#include "office/service/audit.h"

#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/model/proof.h"
#include "office/service/replay.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

class Audit {
public:
    Audit(LedgerReader &ledger, const Schema &schema, const CheckFile &checkFile)
        : m_ledger(ledger), m_schema(schema), m_checkFile(checkFile)
    {
    }

    AuditReport run()
    {
        section(u"devices"_s, m_ledger.eachDevice([this](const Device &device) { return checkDevice(device); }));
        section(u"sequence"_s, checkSequence());
        section(u"records"_s, m_ledger.eachRecord([this](const OfficeRecord &record, const QByteArray &deviceVersions) {
                    return checkRecord(record, deviceVersions);
                }));
        section(u"scopes"_s, checkScopes());
        section(u"files"_s, m_ledger.eachBlob([this](const BlobRow &blob) { return checkBlob(blob); }));
        return std::move(m_report);
    }

private:
    void say(const QString &problem) { m_report.problems.push_back(problem); }

    void section(const QString &what, const Status &read)
    {
        if (!read.ok())
            say(u"%1: cannot be read: %2"_s.arg(what, read.error().detail));
    }

    // One device's changes: 1, 2, 3 …, each naming the hash before, covered by a signature.
    Status checkDevice(const Device &device)
    {
        ++m_report.devices;
        const QString name = u"device %1"_s.arg(toString(device.id));
        qint64 op = 0;
        QByteArray hash = firstPrev;
        bool covered = true;
        PLUMB_ASSIGN(const std::vector<SeamRow> seams, m_ledger.seamsOf(device.id));
        PLUMB_TRY(m_ledger.eachChangeOfDevice(device.id, [&](const LogEntry &entry) -> Status {
            const QString where = u"%1, op %2"_s.arg(name).arg(entry.op);
            const auto change = decodeChange(entry.bytes);
            const auto seam = std::find_if(seams.begin(), seams.end(),
                                           [&](const SeamRow &each) { return each.from == op + 1 && each.to == entry.op - 1; });
            if (seam != seams.end()) {
                m_report.losses.push_back(u"%1: op %2 to %3 were lost with a book; learnt %4"_s.arg(name).arg(seam->from).arg(seam->to).arg(toIso(seam->at)));
                if (change.ok())
                    hash = change->prev; // nobody can show what it continues
            } else if (entry.op != op + 1) {
                say(u"%1: op %2 is missing"_s.arg(name).arg(op + 1));
            }
            if (!change.ok())
                say(u"%1: %2"_s.arg(where, change.error().detail));
            else
                checkEntry(entry, *change, where, hash);
            covered = !entry.signature.isEmpty();
            if (covered && !crypto::verify(entry.hash, entry.signature, device.publicKey))
                say(u"%1: the signature does not hold"_s.arg(where));
            op = entry.op;
            hash = entry.hash;
            return {};
        }));
        if (!covered)
            say(u"%1: no signature covers op %2"_s.arg(name).arg(op));
        if (op != device.lastOp || hash != device.lastHash)
            say(u"%1: the last change kept is not the last one taken"_s.arg(name));
        return {};
    }

    void checkEntry(const LogEntry &entry, const Change &change, const QString &where, const QByteArray &before)
    {
        if (changeHash(change) != entry.hash)
            say(u"%1: the bytes do not have the hash that was signed"_s.arg(where));
        if (change.prev != before)
            say(u"%1: does not continue the change before"_s.arg(where));
        if (change.device != entry.device || change.op != entry.op || change.record != entry.record
            || change.scope != entry.scope)
            say(u"%1: filed under another name"_s.arg(where));
    }

    Status checkSequence()
    {
        PLUMB_ASSIGN(const Company company, m_ledger.company());
        qint64 seq = 0;
        PLUMB_TRY(m_ledger.eachChangeBySeq([&](const LogEntry &entry) -> Status {
            ++m_report.changes;
            if (entry.seq != seq + 1)
                say(u"sequence %1: missing"_s.arg(seq + 1));
            seq = entry.seq;
            Walked &scope = m_walked[entry.scope];
            scope.chain = nextLink(scope.chain, entry.hash, entry.seq, entry.receivedAt);
            if (scope.chain != entry.chain)
                say(u"sequence %1: breaks the chain of %2"_s.arg(entry.seq).arg(entry.scope));
            scope.chain = entry.chain; // one broken link is told once
            scope.head = entry.seq;
            PLUMB_ASSIGN(const auto record, m_ledger.record(entry.record));
            if (!record)
                say(u"sequence %1: its record %2 is gone"_s.arg(entry.seq).arg(toString(entry.record)));
            return {};
        }));
        if (seq != company.seq)
            say(u"sequence: %1 given out, the log ends at %2"_s.arg(company.seq).arg(seq));
        return {};
    }

    // The record as its changes make it.
    Status checkRecord(const OfficeRecord &record, const QByteArray &deviceVersions)
    {
        ++m_report.records;
        Walked &scope = m_walked[record.record.scope];
        ++scope.rows;
        scope.checksum += rowSum(record.record.id, record.seq);
        const QString name = u"record %1"_s.arg(toString(record.record.id));
        Replay replay(m_schema);
        const Status replayed = m_ledger.eachChangeOfRecord(
            record.record.id, [&](const LogEntry &entry) { return replay.add(entry); });
        if (!replayed.ok()) {
            say(u"%1: cannot be replayed: %2"_s.arg(name, replayed.error().detail));
            return {};
        }
        const auto &proved = replay.current();
        if (!proved || proved->record.kind != record.record.kind || proved->record.scope != record.record.scope
            || canonicalJson(proved->record.fields) != canonicalJson(record.record.fields))
            say(u"%1: is not what its changes say"_s.arg(name));
        else if (proved->seq != record.seq || proved->versions != record.versions
                 || proved->versions.toDeviceJson(proved->record.fields) != deviceVersions)
            say(u"%1: its versions are not what its changes say"_s.arg(name));
        return {};
    }

    Status checkScopes()
    {
        PLUMB_TRY(m_ledger.eachScope([this](const QString &name, const ScopeRow &row) -> Status {
            const Walked walked = m_walked.take(name);
            if (walked.chain != row.chain || walked.head != row.headSeq)
                say(u"scope %1: its head is not the end of its chain"_s.arg(name));
            if (walked.rows != row.rows)
                say(u"scope %1: %2 records, %3 written down"_s.arg(name).arg(walked.rows).arg(row.rows));
            if (walked.checksum != row.checksum)
                say(u"scope %1: the checksum does not match its records"_s.arg(name));
            return {};
        }));
        for (const QString &name : m_walked.keys())
            say(u"scope %1: has records but no row"_s.arg(name));
        return {};
    }

    Status checkBlob(const BlobRow &blob)
    {
        ++m_report.files;
        if (const Status same = m_checkFile(blob); !same.ok())
            say(u"file %1: %2"_s.arg(QString::fromLatin1(blob.sha256), same.error().detail));
        return {};
    }

    struct Walked {
        QByteArray chain = firstPrev;
        qint64 head = 0;
        qint64 rows = 0;
        quint64 checksum = 0;
    };

    LedgerReader &m_ledger;
    const Schema &m_schema;
    const CheckFile &m_checkFile;
    AuditReport m_report;
    QMap<QString, Walked> m_walked;
};

} // namespace

AuditReport audit(LedgerReader &ledger, const Vault &vault, const Schema &schema)
{
    return audit(ledger, schema, [&vault](const BlobRow &blob) { return vault.check(blob.sha256); });
}

AuditReport audit(LedgerReader &ledger, const Schema &schema, const CheckFile &checkFile)
{
    return Audit(ledger, schema, checkFile).run();
}

} // namespace plumb::office
