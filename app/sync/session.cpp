#include "app/sync/session.h"

#include "app/core/mutant.h"
#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "app/model/proof.h"

#include <algorithm>
#include <utility>

namespace plumb::sync {

namespace {

// An office that keeps asking for other changes or keeps changing its epoch is left alone.
constexpr int mostRestarts = 4;
// Answers may be empty for a reason (new grants, a new epoch), but not many in a row.
constexpr int mostFruitless = 8;
// Pages asked for ahead before waiting changes get their turn again.
constexpr int mostAhead = 16;

Error notTheOffice(const QString &detail)
{
    return Error{ErrorCode::NotTheOffice, detail};
}

} // namespace

Session::Session(SessionLimits limits) : m_limits(limits), m_state(Sending{limits.pushChanges}) {}

// What the office itself will not take, it will not take later either; an office that stumbles may.
bool Session::isRevoked() const
{
    constexpr ErrorCode forGood[] = {ErrorCode::Refused, ErrorCode::InvalidValue, ErrorCode::InvalidJson,
                                     ErrorCode::TooLarge, ErrorCode::NotAllowed, ErrorCode::DeviceCopied};
    return m_revoked && (!m_trouble || std::find(std::begin(forGood), std::end(forGood), m_trouble->code) != std::end(forGood));
}

Result<store::Replica::Outgoing> Session::batch(const store::Replica &replica)
{
    const auto *sending = std::get_if<Sending>(&m_state);
    if (!sending || std::exchange(m_fetchFirst, false))
        return store::Replica::Outgoing{};
    PLUMB_ASSIGN(auto outgoing, replica.outgoing(sending->changes, m_limits.pushBytes, sending->from));
    if (!outgoing.changes.empty() && m_asked.answered && outgoing.lastHash == m_asked.lastHash
        && int(outgoing.changes.size()) == m_asked.changes) {
        stopSending(notTheOffice(QStringLiteral("answers to other changes than those sent")));
        return store::Replica::Outgoing{};
    }
    return outgoing;
}

Session::Asked Session::askedFor(const store::Replica::Outgoing &outgoing, store::ReplicaState state)
{
    return {int(outgoing.changes.size()), outgoing.firstOp, outgoing.lastOp, outgoing.lastHash, false, std::move(state)};
}

NextRequest Session::next(store::Replica &replica)
{
    if (std::holds_alternative<Complete>(m_state))
        return std::optional<HttpRequest>();
    PLUMB_ASSIGN(auto request, officeRequest(replica, "POST", QStringLiteral("/v1/sync")));
    PLUMB_ASSIGN(auto outgoing, batch(replica));
    if (outgoing.changes.empty() && m_officeComplete) {
        m_state = Complete{};
        return std::optional<HttpRequest>();
    }
    PLUMB_ASSIGN(const auto identity, replica.identity());
    PLUMB_ASSIGN(auto state, replica.state());
    m_asked = askedFor(outgoing, std::move(state));
    m_prepared.reset();
    m_aheadInARow = 0;

    wire::SyncRequest body = requestFor(m_asked.state, std::move(outgoing), *identity);
    // What the office asks for is not here any more: covered by a backup newer than the one it went back to.
    if (const auto *sending = std::get_if<Sending>(&m_state); sending && sending->from > 0 && m_asked.firstOp > sending->from)
        body.firstOp = m_asked.firstOp;
    request.headers.emplace_back("Content-Type", "application/x-ndjson");
    m_empty = request;
    request.body = wire::encodeLean(std::move(body));
    return std::optional(std::move(request));
}

void Session::read(Reply &reply) const
{
    if (!reply.response || reply.response->status != 200 || reply.response->body.size() > m_limits.responseBytes)
        return;
    if (auto page = wire::decodeResponse(reply.response->body)) {
        reply.page = std::move(*page);
        reply.response->body.clear(); // pages are large
    }
}

std::optional<HttpRequest> Session::ahead(const Reply &reply)
{
    m_askedAhead.reset();
    if (!reply.page)
        return {};
    if ((m_asked.changes > 0 && !m_prepared) || (m_asked.changes == 0 && m_aheadInARow >= mostAhead))
        return {};
    const store::ReplicaState &before = m_asked.state;
    const wire::SyncResponse &page = *reply.page;
    const bool plain = !page.grants && page.epoch == before.epoch && before.catchUp.isEmpty() && page.catchUp.isEmpty()
        && page.grantsTag == before.grantsTag && page.token.isEmpty() && page.deviceRevoked.isEmpty();
    if (!plain)
        return {};
    if (m_asked.changes > 0)
        return batchAhead(page);
    if (page.complete || page.cursor <= before.cursor)
        return {};
    return pageAhead(page.cursor);
}

std::optional<HttpRequest> Session::pageAhead(qint64 cursor)
{
    ++m_aheadInARow;
    Asked next;
    next.state = m_asked.state;
    next.state.cursor = cursor;
    wire::SyncRequest body;
    body.epoch = next.state.epoch;
    body.cursor = next.state.cursor;
    body.grantsTag = next.state.grantsTag;
    m_askedAhead = std::move(next);
    HttpRequest request = m_empty;
    request.body = wire::encode(body);
    return request;
}

// Only behind a batch that the office has taken whole.
std::optional<HttpRequest> Session::batchAhead(const wire::SyncResponse &page)
{
    auto prepared = std::exchange(m_prepared, std::nullopt);
    if (page.cursor < m_asked.state.cursor || page.lastOp != m_asked.lastOp || int(page.answers.size()) != m_asked.changes)
        return {};
    prepared->asked.state.cursor = page.cursor;
    m_askedAhead = std::move(prepared->asked);
    prepared->body.cursor = page.cursor;
    HttpRequest request = m_empty;
    request.body = wire::encodeLean(std::move(prepared->body));
    return request;
}

// Where a batch was about full there may be another. Not while somebody is looked for who is to blame, nor
// where changes go again.
bool Session::preparesAhead() const
{
    const auto *sending = std::get_if<Sending>(&m_state);
    return sending && sending->from == 0 && sending->changes == m_limits.pushChanges && m_asked.changes * 2 > m_limits.pushChanges;
}

void Session::prepare(const store::Replica &replica)
{
    m_prepared.reset();
    auto outgoing = replica.outgoing(m_limits.pushChanges, m_limits.pushBytes, 0, m_asked.lastOp);
    const auto identity = replica.identity();
    if (!outgoing || outgoing->changes.empty() || !identity || !*identity)
        return;
    Batch batch;
    batch.asked = askedFor(*outgoing, m_asked.state);
    batch.body = requestFor(m_asked.state, std::move(*outgoing), **identity);
    m_prepared = std::move(batch);
}

Status Session::take(const Reply &reply, store::Replica &replica)
{
    if (reply.page)
        return takePage(*reply.page, reply.at, replica);
    if (const auto trouble = troubleOf(reply))
        return takeTrouble(*trouble, reply.at, replica);
    const HttpResponse &response = *reply.response;
    if (response.status != 200)
        return notTheOffice(QStringLiteral("status %1, %2 bytes").arg(response.status).arg(response.body.size()));
    if (response.body.size() > m_limits.responseBytes)
        return notTheOffice(QStringLiteral("answer of %1 bytes").arg(response.body.size()));
    const auto page = wire::decodeResponse(response.body);
    return page ? takePage(*page, reply.at, replica) : notTheOffice(page.error().detail);
}

Status Session::takePage(const wire::SyncResponse &page, Moment at, store::Replica &replica)
{
    auto ahead = std::exchange(m_askedAhead, std::nullopt);
    PLUMB_TRY(checkPage(page));
    PLUMB_TRY(checkSignatures(page, replica));
    PLUMB_TRY(checkPlace(replica));
    const bool restored = page.epoch != m_asked.state.epoch && !m_asked.state.epoch.isEmpty();
    if (restored && ++m_restarts > mostRestarts)
        return notTheOffice(QStringLiteral("the office's epoch keeps changing"));

    PLUMB_TRY(replica.apply(page, at));
    m_revoked = m_revoked || !page.deviceRevoked.isEmpty();
    m_answered += qint64(page.answers.size());
    m_received += qint64(page.records.size());
    m_officeComplete = page.complete;
    PLUMB_TRY(checkProgress(page));
    if (restored) { // all that is kept
        PLUMB_ASSIGN(const qint64 earliest, replica.earliestKept());
        return resendFrom(earliest > 0 ? std::min(earliest, page.lastOp + 1) : page.lastOp + 1);
    }
    if (m_asked.changes > 0) {
        if (page.answers.empty())
            return blameBatch(notTheOffice(QStringLiteral("changes without an answer")));
        m_asked.answered = true;
        growBatch();
    }
    if (ahead)
        m_asked = std::move(*ahead);
    return {};
}

// A page belongs behind the one before it. Where that was undone meanwhile (the transaction it shared
// could not be committed), this one would leave a gap.
Status Session::checkPlace(const store::Replica &replica) const
{
    PLUMB_ASSIGN(const store::ReplicaState state, replica.state());
    if (state == m_asked.state || mutated(Mutant::PageOverLostOne))
        return {};
    return fail(ErrorCode::Storage, QStringLiteral("cursor %1 in the store, %2 asked for").arg(state.cursor).arg(m_asked.state.cursor));
}

Status Session::checkPage(const wire::SyncResponse &page) const
{
    const auto &before = m_asked.state;
    if (page.epoch.isEmpty())
        return notTheOffice(QStringLiteral("no epoch"));
    if (page.epoch == before.epoch && page.cursor < before.cursor)
        return notTheOffice(QStringLiteral("cursor %1 after %2").arg(page.cursor).arg(before.cursor));
    if (qsizetype(page.answers.size()) > m_asked.changes)
        return notTheOffice(QStringLiteral("%1 answers to %2 changes").arg(page.answers.size()).arg(m_asked.changes));
    return {};
}

// What is told of a scope, and above all what is taken away, counts only under the office's own key.
Status Session::checkSignatures(const wire::SyncResponse &page, const store::Replica &replica) const
{
    if (page.scopes.isEmpty() && !page.grants && page.deviceRevoked.isEmpty())
        return {};
    PLUMB_ASSIGN(const auto identity, replica.identity());
    if (!identity)
        return fail(ErrorCode::Unauthorized, QStringLiteral("this device has not joined an office"));
    const QByteArray &key = identity->officePublicKey;
    if (!page.deviceRevoked.isEmpty()
        && !crypto::verify(wire::revocationText(identity->device), fromBase64Url(page.deviceRevoked), key))
        return notTheOffice(QStringLiteral("a revocation that the office has not signed"));
    for (auto it = page.scopes.begin(); it != page.scopes.end(); ++it)
        PLUMB_TRY(checkHead(page.epoch, it.key(), *it, key));
    if (!page.grants)
        return {};
    const QByteArray text = grantsText(page.epoch, identity->device, page.grantsTag, page.officeTime, page.revoked);
    if (grantsTagOf(*page.grants) != page.grantsTag || !crypto::verify(text, fromBase64Url(page.grantsSignature), key))
        return notTheOffice(QStringLiteral("grants that the office has not signed"));
    return {};
}

Status Session::checkProgress(const wire::SyncResponse &page)
{
    const auto &before = m_asked.state;
    const bool moved = page.epoch != before.epoch || page.cursor > before.cursor || !page.answers.empty()
        || (!page.catchUp.isEmpty() && page.catchUp != before.catchUp);
    m_fruitless = moved || page.complete ? 0 : m_fruitless + 1;
    if (m_fruitless > mostFruitless)
        return notTheOffice(QStringLiteral("pages that lead nowhere"));
    return {};
}

// After a batch went through: back to full size step by step, and on behind what was sent again.
void Session::growBatch()
{
    auto *sending = std::get_if<Sending>(&m_state);
    if (!sending)
        return;
    sending->changes = std::min(sending->changes * 2, m_limits.pushChanges);
    if (sending->from > 0)
        sending->from = m_asked.lastOp + 1; // numbers have gaps where a fork gave new ones
}

Status Session::takeTrouble(const Trouble &trouble, Moment at, store::Replica &replica)
{
    if (const auto *later = std::get_if<Later>(&trouble)) {
        m_retryAfter = later->retryAfter;
        // A bare 500 may be one change that the office stumbles over; 429 and 503 ask for quiet.
        if (later->serverFault && m_asked.changes > 0)
            return blameBatch(later->error);
        return later->error;
    }
    const auto &never = std::get<Never>(trouble);
    switch (never.status) {
    case 409: return takeGap(never.office, at, replica);
    case 413:
        if (auto *sending = std::get_if<Sending>(&m_state); sending && m_asked.changes > 1 && sending->changes > 1) {
            sending->changes = std::max(1, m_asked.changes / 2);
            return {};
        }
        return blameBatch(never.office.error);
    case 400:
    case 403:
    case 422: return blameBatch(never.office.error);
    default: return never.office.error;
    }
}

// Somebody in this batch is to blame, or the office takes nothing at all. First the smallest batch;
// if that fails too, go on without sending.
Status Session::blameBatch(const Error &error)
{
    auto *sending = std::get_if<Sending>(&m_state);
    if (!sending || m_asked.changes == 0)
        return error;
    if (sending->changes > 1 && m_asked.changes > 1)
        sending->changes = 1; // one action, however many changes it has
    else
        stopSending(error);
    return {};
}

void Session::stopSending(const Error &error)
{
    m_trouble = error;
    m_state = Fetching{};
}

// The office has not got what comes before our batch: it was restored from a backup. It says what
// it expects, and everything kept from there on goes again; after a look at the new epoch, which may
// change what that is. Another change under one of our numbers is no gap but a fork.
Status Session::takeGap(const OfficeError &office, Moment at, store::Replica &replica)
{
    if (office.error.code == ErrorCode::DeviceCopied)
        return takeFork(office, at, replica);
    const QString epoch = office.body.value(u"epoch").toString();
    m_fetchFirst = !epoch.isEmpty() && epoch != m_asked.state.epoch;
    const qint64 expected = office.body.value(u"expected").toInteger(0);
    if (expected > 0 && ++m_restarts <= mostRestarts)
        return resendFrom(expected);
    stopSending(office.error);
    return {};
}

// This device was set up again from an older copy of itself, or lives twice: what is here and not there
// is numbered anew, behind what the other one sent.
Status Session::takeFork(const OfficeError &office, Moment at, store::Replica &replica)
{
    const qint64 lastOp = office.body.value(u"last_op").toInteger(-1);
    const QByteArray lastHash = office.body.value(u"last_hash").toString().toLatin1();
    PLUMB_ASSIGN(const qint64 earliest, replica.earliestKept());
    // Without `fork` the two differ somewhere before what was sent: what is kept there shows where.
    const bool before = !office.body.contains(u"fork");
    const qint64 fork = before ? m_asked.firstOp : office.body.value(u"fork").toInteger(0);
    if (m_asked.changes == 0 || fork < m_asked.firstOp || fork > m_asked.lastOp || fork > lastOp + 1 || !isSha256Hex(lastHash))
        return notTheOffice(QStringLiteral("fork at %1, last op %2").arg(fork).arg(lastOp));
    if (++m_restarts > mostRestarts) {
        stopSending(office.error);
        return {};
    }
    // Told once more although all that is kept before went: the two part where the numbers here have a gap.
    if (before && earliest < m_asked.firstOp && !m_differsBefore) {
        PLUMB_TRY(resendFrom(earliest));
        m_differsBefore = true;
        return {};
    }
    PLUMB_TRY(replica.continueAfter(fork, lastOp, lastHash, at));
    return resendFrom(0); // from the first that waits
}

Status Session::resendFrom(qint64 op)
{
    if (auto *sending = std::get_if<Sending>(&m_state))
        sending->from = op;
    m_officeComplete = false;
    m_differsBefore = false;
    return {};
}

} // namespace plumb::sync
