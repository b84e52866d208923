#include "office/service/quarantine.h"

#include "office/service/applier.h"
#include "office/service/grants.h"

namespace plumb::office {

using namespace Qt::StringLiterals;
using Outcome = wire::ChangeAnswer::Outcome;

namespace {

// Refused, and nobody has decided about it. Errors: NotFound, Refused.
Result<LogEntry> waitingAt(LedgerReader &ledger, const QuarantineId &id)
{
    const QString name = quarantineName(id.device, id.op);
    PLUMB_ASSIGN(const auto entry, ledger.logOf(id.device, id.op));
    if (!entry || entry->answer.outcome != Outcome::Refused)
        return fail(ErrorCode::NotFound, u"%1 is not in quarantine"_s.arg(name));
    PLUMB_ASSIGN(const auto review, ledger.review(id.device, id.op));
    if (review)
        return fail(ErrorCode::Refused, u"%1 was %2 by %3 at %4"_s.arg(name, review->state, review->by, toIso(review->at)));
    return *entry;
}

// The changes of the user action around this one, in order.
Result<std::vector<LogEntry>> actionAround(LedgerReader &ledger, const QuarantineId &id)
{
    qint64 first = id.op;
    for (; first > 1; --first) {
        PLUMB_ASSIGN(const auto before, ledger.logOf(id.device, first - 1));
        if (!before)
            break;
        PLUMB_ASSIGN(const Change change, decodeChange(before->bytes));
        if (!change.more)
            break;
    }
    std::vector<LogEntry> action;
    for (qint64 op = first;; ++op) {
        PLUMB_ASSIGN(LogEntry entry, waitingAt(ledger, {id.device, op}));
        PLUMB_ASSIGN(const Change change, decodeChange(entry.bytes));
        action.push_back(std::move(entry));
        if (!change.more)
            return action;
    }
}

Status decide(LedgerWriter &ledger, const std::vector<LogEntry> &action, const ReviewRow &review)
{
    for (const LogEntry &entry : action) {
        ReviewRow row = review;
        row.device = entry.device;
        row.op = entry.op;
        PLUMB_TRY(ledger.putReview(row));
    }
    return ledger.noteEvent({review.at, u"quarantine_"_s + review.state, action.front().device, review.by,
                             quarantineName(action.front().device, action.front().op)});
}

Result<std::vector<qint64>> releaseAll(const ReleaseContext &context, LedgerWriter &ledger,
                                       const std::vector<LogEntry> &action, const Id &as)
{
    PLUMB_ASSIGN(const Company company, ledger.company());
    Applier applier(ledger, context.schema, context.key, context.random, context.tuning, context.now);
    std::vector<qint64> seqs;
    for (const LogEntry &entry : action) {
        PLUMB_ASSIGN(const Change change, decodeChange(entry.bytes));
        PLUMB_ASSIGN(const Roles roles, rolesIn(ledger, as, change.scope));
        if (roles.isEmpty())
            return fail(ErrorCode::NotAllowed, u"scope: %1 is no member of %2"_s.arg(toString(as), change.scope));
        PLUMB_ASSIGN(const auto office, ledger.device(company.officeDevice));
        const qint64 own = office ? office->lastOp + 1 : 0;
        PLUMB_TRY(applier.write({change.record, change.kind, change.scope, as, change.set, change.base, change.at}, roles));
        PLUMB_ASSIGN(const auto written, ledger.logOf(company.officeDevice, own));
        seqs.push_back(written ? written->seq : 0);
    }
    return seqs;
}

} // namespace

QString quarantineName(const Id &device, qint64 op)
{
    return u"%1/%2"_s.arg(toString(device)).arg(op);
}

std::optional<QuarantineId> parseQuarantineName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    const auto device = parseId(parts[0]);
    bool ok = false;
    const qint64 op = parts[1].toLongLong(&ok);
    return device && ok && op > 0 ? std::optional(QuarantineId{*device, op}) : std::nullopt;
}

Result<std::vector<qint64>> releaseQuarantined(const ReleaseContext &context, const QuarantineId &id, const Id &as)
{
    Status refused;
    {
        PLUMB_ASSIGN(const auto writer, context.ledger.write());
        PLUMB_ASSIGN(const std::vector<LogEntry> action, actionAround(*writer, id));
        auto seqs = releaseAll(context, *writer, action, as);
        if (seqs.ok()) {
            PLUMB_TRY(decide(*writer, action, {{}, 0, u"released"_s, context.now, toString(as), seqs->front()}));
            PLUMB_TRY(writer->commit());
            return seqs;
        }
        refused = seqs.error(); // what was written goes with the writer
    }
    PLUMB_ASSIGN(const auto writer, context.ledger.write());
    PLUMB_TRY(writer->noteEvent({context.now, u"quarantine_release_refused"_s, id.device, toString(as),
                                 u"%1: %2"_s.arg(quarantineName(id.device, id.op), refused.error().detail)}));
    PLUMB_TRY(writer->commit());
    return refused.error();
}

Status dismissQuarantined(Ledger &ledger, Moment now, const QuarantineId &id, const QString &by)
{
    PLUMB_ASSIGN(const auto writer, ledger.write());
    PLUMB_ASSIGN(const std::vector<LogEntry> action, actionAround(*writer, id));
    PLUMB_TRY(decide(*writer, action, {{}, 0, u"dismissed"_s, now, by, 0}));
    return writer->commit();
}

} // namespace plumb::office
