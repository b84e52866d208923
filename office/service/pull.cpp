#include "office/service/pull.h"

#include "app/core/mutant.h"
#include "office/service/grants.h"

#include <QSet>

namespace plumb::office {

namespace {

// One answer being filled: records go in until the page is full.
class Page {
public:
    Page(LedgerReader &ledger, HeadSigner &signer, int mostRecords, wire::SyncResponse &out)
        : m_ledger(ledger), m_signer(signer), m_out(out), m_room(mostRecords)
    {
    }

    bool full() const { return m_room <= 0 || m_bytes <= 0; }

    // Adds what these scopes have above `after`. Returns the last sequence added, 0 for none.
    Result<qint64> add(const QStringList &scopes, qint64 after)
    {
        PLUMB_ASSIGN(auto lines, m_ledger.page(scopes, after, m_room, m_bytes));
        qint64 last = 0;
        for (wire::RecordLine &line : lines) {
            --m_room;
            m_bytes -= line.fields.size() + line.versions.size() + 120;
            last = line.seq;
            m_lastOf.insert(line.scope, line.seq);
            m_out.records.push_back(std::move(line));
        }
        return last;
    }

    // The device has it up to there, without a record of it.
    void alreadyWhole(const QString &scope, qint64 headSeq) { m_lastOf.insert(scope, headSeq); }

    // A scope whose newest record is in the answer, or that has just caught up, is whole at the
    // device after this page: its head, rows and checksum can be compared.
    Status tellScopes(const QStringList &caughtUp)
    {
        QStringList names = m_lastOf.keys() + caughtUp;
        names.removeDuplicates();
        PLUMB_ASSIGN(const auto rows, m_ledger.scopeRows(names));
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (m_lastOf.value(row.key()) == row->headSeq || caughtUp.contains(row.key()))
                m_out.scopes.insert(row.key(), m_signer.sign(m_out.epoch, row.key(), *row));
        }
        return {};
    }

private:
    LedgerReader &m_ledger;
    HeadSigner &m_signer;
    wire::SyncResponse &m_out;
    int m_room;
    qsizetype m_bytes = wire::maxPageBytes;
    QMap<QString, qint64> m_lastOf;
};

// Scopes with anything above `cursor` to send: an idle scope costs one look-up, not a walk. Nor is one
// walked that only this request has moved.
Result<QStringList> movedScopes(LedgerReader &ledger, const QStringList &scopes, qint64 cursor, const OwnScopes &own, Page &page)
{
    PLUMB_ASSIGN(const auto rows, ledger.scopeRows(scopes));
    QStringList moved;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (row->headSeq <= cursor)
            continue;
        if (own.value(row.key()) == row->headSeq)
            page.alreadyWhole(row.key(), row->headSeq);
        else
            moved.append(row.key());
    }
    return moved;
}

Status fill(LedgerReader &ledger, HeadSigner &signer, const QStringList &granted, qint64 now, const OwnScopes &own,
            int mostRecords, wire::SyncResponse &out)
{
    QStringList main;
    for (const QString &name : granted) {
        if (!out.catchUp.contains(name))
            main.append(name);
    }
    Page page(ledger, signer, mostRecords, out);
    if (out.cursor < now) {
        PLUMB_ASSIGN(const QStringList moved, movedScopes(ledger, main, out.cursor, own, page));
        PLUMB_ASSIGN(const qint64 last, page.add(moved, out.cursor));
        out.cursor = page.full() ? last : now;
        if (mutated(Mutant::CommitOrderCursor))
            ++out.cursor;
    }
    // Only at the end of the main feed may a scope join it: both have then seen the same moment.
    QStringList caughtUp;
    const QStringList behind = out.catchUp.keys();
    for (const QString &name : behind) {
        if (page.full())
            break;
        qint64 &cursor = out.catchUp[name];
        PLUMB_ASSIGN(const qint64 last, page.add({name}, cursor));
        if (page.full()) {
            cursor = std::max(cursor, last);
        } else {
            cursor = -1;
            caughtUp.append(name);
        }
    }
    out.complete = out.cursor == now && caughtUp.size() == behind.size();
    return page.tellScopes(caughtUp);
}

// Taken away is only what this device once had. What it never was told of in this book (which may be
// one restored from before) it may not read, but nobody said that it has to go.
Result<QStringList> revokedOf(LedgerReader &ledger, const Device &device, const QStringList &granted)
{
    PLUMB_ASSIGN(QStringList told, ledger.toldScopes(device.id));
    told.removeIf([&](const QString &scope) { return granted.contains(scope); });
    return told;
}

} // namespace

Status pull(LedgerReader &ledger, HeadSigner &signer, const Device &device, const wire::SyncRequest &request,
            const OwnScopes &own, int mostRecords, wire::SyncResponse &out)
{
    PLUMB_ASSIGN(const Company company, ledger.company());
    PLUMB_ASSIGN(auto grants, grantsOf(ledger, device));
    const QStringList granted = scopesOf(grants);
    // Cursors belong to an epoch; one from before a restore, or from the future, begins anew.
    const bool sameBook = request.epoch == company.epoch && request.cursor <= company.seq;
    out.epoch = company.epoch;
    out.epochSeq = company.epochSeq;
    PLUMB_ASSIGN(out.backupSeq, ledger.backupSeq());
    out.cursor = sameBook ? request.cursor : 0;
    out.grantsTag = signer.grantsTag(device.person, grants);
    if (sameBook) {
        for (auto it = request.catchUp.begin(); it != request.catchUp.end(); ++it) {
            if (granted.contains(it.key()) && *it >= 0)
                out.catchUp.insert(it.key(), std::min(*it, company.seq));
        }
    }
    // Also where the tag is the same in another book: what this one has told it can take away again.
    if (out.grantsTag != request.grantsTag || out.epoch != request.epoch) {
        out.grants = std::move(grants);
        out.complete = false;
        PLUMB_ASSIGN(out.revoked, revokedOf(ledger, device, granted));
        signer.signGrants(device.id, out);
        return {};
    }
    return fill(ledger, signer, granted, company.seq, own, mostRecords, out);
}

QByteArray nextPage(const wire::SyncRequest &asked, const wire::SyncResponse &answer)
{
    if (!asked.changes.empty() || answer.complete || answer.grants || !answer.catchUp.isEmpty() || !answer.deviceRevoked.isEmpty()
        || !answer.token.isEmpty())
        return {};
    wire::SyncRequest next;
    next.epoch = answer.epoch;
    next.cursor = answer.cursor;
    next.grantsTag = answer.grantsTag;
    return wire::encode(next);
}

} // namespace plumb::office
