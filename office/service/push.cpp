#include "office/service/push.h"

#include "app/core/text.h"
#include "office/service/answers.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

using Refused = std::optional<Response>; // nothing: go on

// Two copies of one device: a number, or what it continues, was used for something else here.
Response copied(qint64 expected, const QString &detail, const QString &epoch)
{
    return errorAnswer(fail(ErrorCode::DeviceCopied, detail), 409, {{u"expected"_s, expected}, {u"epoch"_s, epoch}});
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
    for (const QByteArray &line : request.changes) {
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
        out.push_back({seen ? basedUpTo(std::move(*change), *seen) : std::move(*change), line, std::move(hash), {}, seen});
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

// Ops the office has already: the same answers again, and off the list. Anything else with a known
// number means that two copies of one device are in use.
Result<Refused> takeRepeated(LedgerReader &ledger, const Device &device, std::vector<Received> &changes,
                             std::vector<wire::ChangeAnswer> &answers, const QString &epoch)
{
    std::size_t repeated = 0;
    for (; repeated < changes.size() && changes[repeated].change.op <= device.lastOp; ++repeated) {
        PLUMB_ASSIGN(const auto known, ledger.logOf(device.id, changes[repeated].change.op));
        if (!known || known->hash != changes[repeated].hash) {
            return Refused(copied(device.lastOp + 1,
                                  u"op %1 is another change here"_s.arg(changes[repeated].change.op), epoch));
        }
        answers.push_back(known->answer);
    }
    changes.erase(changes.begin(), changes.begin() + qsizetype(repeated));
    if (changes.empty())
        return Refused();
    const Change &first = changes.front().change;
    if (first.op != device.lastOp + 1)
        return Refused(outOfOrder(device.lastOp + 1, u"op %1 leaves a gap"_s.arg(first.op), epoch));
    if (first.prev != device.lastHash)
        return Refused(copied(device.lastOp + 1, u"op %1 does not continue the chain"_s.arg(first.op), epoch));
    return Refused();
}

Status applyAll(Applier &applier, const Device &device, std::vector<Received> &changes,
                std::vector<wire::ChangeAnswer> &answers)
{
    std::vector<Received> action;
    for (Received &received : changes) {
        const bool more = received.change.more;
        action.push_back(std::move(received));
        if (more)
            continue;
        PLUMB_TRY(applier.applyAction(device, action, answers));
        action.clear();
    }
    return {};
}

Status pushInTransaction(LedgerWriter &writer, const PushContext &context, const Device &asker,
                         std::vector<Received> &changes, std::variant<Pushed, Response> &out)
{
    PLUMB_ASSIGN(const std::optional<Device> device, writer.device(asker.id)); // as it is now
    if (!device)
        return fail(ErrorCode::Unauthorized, u"no such device"_s);
    Pushed pushed;
    PLUMB_ASSIGN(const Refused refused, takeRepeated(writer, *device, changes, pushed.answers, context.epoch));
    if (refused) {
        out = *refused;
        return {};
    }
    pushed.lastOp = device->lastOp;
    if (!changes.empty()) {
        pushed.lastOp = changes.back().change.op;
        Applier applier(writer, context.schema, context.key, context.random, context.tuning, context.now);
        PLUMB_TRY(applyAll(applier, *device, changes, pushed.answers));
    }
    out = std::move(pushed);
    return {};
}

} // namespace

std::variant<Pushed, Response> push(const PushContext &context, const Device &device, const wire::SyncRequest &request)
{
    if (request.changes.empty())
        return Pushed{{}, device.lastOp};
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
        [&](LedgerWriter &writer) { return pushInTransaction(writer, context, device, changes, out); });
    return durable.ok() ? std::move(out) : std::variant<Pushed, Response>(errorAnswer(durable.error()));
}

} // namespace plumb::office
