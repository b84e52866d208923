#include "office/service/push.h"

#include "app/core/text.h"
#include "app/model/lean_line.h"
#include "office/service/answers.h"
#include "office/service/own_scopes.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

using Refused = std::optional<Response>; // nothing: go on

// Two copies of one device: what it may continue is told, and, where that is known, from which op on
// its numbers were used for something else here.
Response forked(const Device &device, std::optional<qint64> op, const QString &detail, const QString &epoch)
{
    QJsonObject more{{u"expected"_s, device.lastOp + 1}, {u"epoch"_s, epoch}, {u"last_op"_s, device.lastOp},
                     {u"last_hash"_s, QString::fromLatin1(device.lastHash)}};
    if (op)
        more.insert(u"fork"_s, *op);
    return errorAnswer(fail(ErrorCode::DeviceCopied, detail), 409, more);
}

Response outOfOrder(qint64 expected, const QString &detail, const QString &epoch)
{
    return errorAnswer(fail(ErrorCode::Refused, detail), 409, {{u"expected"_s, expected}, {u"epoch"_s, epoch}});
}

// Of a change made in an epoch before: what of this book its author had seen.
std::optional<qint64> seenSeq(const wire::SyncRequest &request, qint64 op)
{
    for (const wire::MadeBefore &mark : request.madeBefore) {
        if (op <= mark.throughOp)
            return mark.seenSeq;
    }
    return std::nullopt;
}

// Bytes to changes; what cannot be read or is not this device's stops the whole push.
Refused read(const Device &device, const wire::SyncRequest &request, std::vector<Received> &out)
{
    qsizetype bytes = 0;
    for (const QByteArray &sent : request.changes) {
        const QByteArray line = out.empty() ? sent : wire::wholeLine(sent, out.back().bytes, out.back().hash);
        auto change = decodeChange(line);
        if (!change.ok()) {
            const int index = int(out.size());
            return errorAnswer(fail(change.error().code, u"change %1: %2"_s.arg(index).arg(change.error().detail)), 0,
                               {{u"change"_s, index}});
        }
        if (change->device != device.id)
            return errorAnswer(fail(ErrorCode::Refused, u"a change of another device"_s));
        bytes += line.size();
        QByteArray hash = changeHash(*change);
        const std::optional<qint64> seen = seenSeq(request, change->op);
        out.push_back({seen ? basedUpTo(std::move(*change), *seen) : std::move(*change), line, std::move(hash), {}, 0, seen});
    }
    if (bytes > wire::maxPushBytes)
        return errorAnswer(fail(ErrorCode::TooLarge, u"changes of %1 bytes"_s.arg(bytes)));
    return {};
}

// One signature over the last hash covers all of them, because each names the hash before.
Refused checkProof(const Device &device, const wire::SyncRequest &request, std::vector<Received> &changes,
                   const QString &epoch)
{
    for (std::size_t i = 1; i < changes.size(); ++i) {
        const qint64 expected = changes[i - 1].change.op + 1;
        if (changes[i].change.op != expected)
            return outOfOrder(expected, u"op %1 does not follow"_s.arg(changes[i].change.op), epoch);
        if (changes[i].change.prev != changes[i - 1].hash)
            return errorAnswer(fail(ErrorCode::Refused, u"op %1 does not continue the chain"_s.arg(expected)));
    }
    Received &last = changes.back();
    const QByteArray signature = fromBase64Url(request.signature);
    if (!crypto::verify(last.hash, signature, device.publicKey))
        return errorAnswer(fail(ErrorCode::Refused, u"the signature is not this device's"_s));
    if (last.change.more)
        return errorAnswer(fail(ErrorCode::InvalidValue, u"the last user action is not complete"_s));
    last.signature = signature;
    return {};
}

Result<Response> tellApart(LedgerWriter &ledger, const Device &device, const Received &differs, bool afterShared,
                           const PushContext &context)
{
    const qint64 op = differs.change.op;
    bool exact = afterShared;
    if (!exact) {
        PLUMB_ASSIGN(const auto before, ledger.logOf(device.id, op - 1));
        exact = differs.change.prev == (op == 1 ? firstPrev : before ? before->hash : QByteArray());
    }
    PLUMB_TRY(ledger.noteFork(device.id, exact ? op : 1));
    PLUMB_TRY(ledger.noteEvent({context.now, u"device_copied"_s, device.id, toString(device.person),
                                u"op %1 is another change here, last op %2"_s.arg(op).arg(device.lastOp)}));
    return forked(device, exact ? std::optional(op) : std::nullopt, u"op %1 is another change here"_s.arg(op), context.epoch);
}

// The answer given before. One that came again under another number has its sequence with the first.
Result<wire::ChangeAnswer> sameAnswer(LedgerReader &ledger, const Device &device, const Received &received, const LogEntry &known)
{
    wire::ChangeAnswer answer = known.answer;
    if (device.forks > 0 && answer.seq == 0) {
        PLUMB_ASSIGN(const auto first, ledger.logOfTwin(device.id, received.change.id));
        if (first && first->answer.outcome == answer.outcome)
            answer.seq = first->seq;
    }
    return answer;
}

// Ops the office has already: the same answers again, and off the list. Anything else with a known
// number means that two copies of one device are in use.
Result<Refused> takeRepeated(LedgerWriter &ledger, const Device &device, std::vector<Received> &changes,
                             std::vector<wire::ChangeAnswer> &answers, const PushContext &context)
{
    std::size_t repeated = 0;
    for (; repeated < changes.size() && changes[repeated].change.op <= device.lastOp; ++repeated) {
        PLUMB_ASSIGN(const auto known, ledger.logOf(device.id, changes[repeated].change.op));
        if (!known || known->hash != changes[repeated].hash) {
            PLUMB_ASSIGN(Response told, tellApart(ledger, device, changes[repeated], repeated > 0, context));
            return Refused(std::move(told));
        }
        PLUMB_ASSIGN(wire::ChangeAnswer answer, sameAnswer(ledger, device, changes[repeated], *known));
        answers.push_back(std::move(answer));
    }
    changes.erase(changes.begin(), changes.begin() + qsizetype(repeated));
    return Refused();
}

// The first new one continues the last that is here. Where the book is a restored one, and the device has
// let go of what came in between because a lost backup had it, it goes on behind a seam.
Result<Refused> checkPlace(LedgerWriter &ledger, const Device &device, const std::vector<Received> &changes, qint64 firstOp,
                           const PushContext &context)
{
    if (changes.empty())
        return Refused();
    const Change &first = changes.front().change;
    const qint64 expected = device.lastOp + 1;
    if (first.op == expected) {
        if (first.prev == device.lastHash)
            return Refused();
        PLUMB_ASSIGN(Response told, tellApart(ledger, device, changes.front(), false, context));
        return Refused(std::move(told));
    }
    PLUMB_ASSIGN(const Company company, ledger.company());
    if (firstOp != first.op || company.epochSeq == 0)
        return Refused(outOfOrder(expected, u"op %1 leaves a gap"_s.arg(first.op), context.epoch));
    PLUMB_TRY(ledger.noteSeam({device.id, expected, first.op - 1, context.now}));
    PLUMB_TRY(ledger.noteEvent({context.now, u"changes_lost"_s, device.id, toString(device.person),
                                u"op %1 to %2 are neither here nor on the device"_s.arg(expected).arg(first.op - 1)}));
    return Refused();
}

// Whole actions only: what came again came again with all that belongs to it.
Result<bool> keptAgain(LedgerWriter &ledger, Applier &applier, const Device &device, const std::vector<Received> &action,
                       std::vector<wire::ChangeAnswer> &answers)
{
    if (device.forks == 0)
        return false;
    std::vector<wire::ChangeAnswer> known;
    for (const Received &received : action) {
        PLUMB_ASSIGN(const auto first, ledger.logOfTwin(device.id, received.change.id));
        if (!first)
            return false;
        known.push_back(first->answer);
    }
    for (std::size_t i = 0; i < action.size(); ++i)
        PLUMB_TRY(applier.keepAgain(action[i], known[i], answers));
    return true;
}

Status applyAll(LedgerWriter &ledger, Applier &applier, const Device &device, std::vector<Received> &changes,
                std::vector<wire::ChangeAnswer> &answers)
{
    std::vector<Received> action;
    for (Received &received : changes) {
        const bool more = received.change.more;
        received.ownAfter = device.forkSeq;
        action.push_back(std::move(received));
        if (more)
            continue;
        PLUMB_ASSIGN(const bool again, keptAgain(ledger, applier, device, action, answers));
        if (!again)
            PLUMB_TRY(applier.applyAction(device, action, answers));
        action.clear();
    }
    return {};
}

QStringList scopesOf(const std::vector<Received> &changes)
{
    QStringList scopes;
    for (const Received &received : changes)
        scopes.append(received.change.scope);
    return scopes;
}

Status pushInTransaction(LedgerWriter &writer, const PushContext &context, const Device &asker, const wire::SyncRequest &request,
                         std::vector<Received> &changes, std::variant<Pushed, Response> &out)
{
    PLUMB_ASSIGN(std::optional<Device> device, writer.device(asker.id)); // as it is now
    if (!device)
        return fail(ErrorCode::Unauthorized, u"no such device"_s);
    device->revoked = device->revoked || asker.revoked; // whoever was let in to hand in only, hands in only
    Pushed pushed;
    PLUMB_ASSIGN(Refused refused, takeRepeated(writer, *device, changes, pushed.answers, context));
    if (!refused) {
        PLUMB_ASSIGN(refused, checkPlace(writer, *device, changes, request.firstOp, context));
    }
    if (refused) {
        out = *refused;
        return {};
    }
    pushed.lastOp = device->lastOp;
    if (!changes.empty()) {
        pushed.lastOp = changes.back().change.op;
        OwnScopesFinder own;
        PLUMB_TRY(own.look(writer, request, scopesOf(changes), context.epoch));
        Applier applier(writer, context.schema, context.key, context.random, context.tuning, context.now);
        PLUMB_TRY(applyAll(writer, applier, *device, changes, pushed.answers));
        pushed.own = own.found(pushed.answers);
    }
    out = std::move(pushed);
    return {};
}

} // namespace

std::variant<Pushed, Response> push(const PushContext &context, const Device &device, const wire::SyncRequest &request)
{
    if (request.changes.empty())
        return Pushed{{}, device.lastOp, {}};
    // The numbers its changes are based on are of another book: it has to hear of this one first.
    if (!request.epoch.isEmpty() && request.epoch != context.epoch)
        return outOfOrder(device.lastOp + 1, u"this office was restored from a backup"_s, context.epoch);
    std::vector<Received> changes;
    changes.reserve(request.changes.size());
    if (auto refused = read(device, request, changes))
        return std::move(*refused);
    if (auto refused = checkProof(device, request, changes, context.epoch))
        return std::move(*refused);
    std::variant<Pushed, Response> out;
    const Status durable = context.commits.run(
        [&](LedgerWriter &writer) { return pushInTransaction(writer, context, device, request, changes, out); });
    return durable.ok() ? std::move(out) : std::variant<Pushed, Response>(errorAnswer(durable.error()));
}

} // namespace plumb::office
