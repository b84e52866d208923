#include "app/sync/conversation.h"

#include "app/core/text.h"
#include "app/crypto/crypto.h"

namespace plumb::sync {

Result<HttpRequest> officeRequest(const store::Replica &replica, QByteArray method, QString path)
{
    PLUMB_ASSIGN(const auto identity, replica.identity());
    if (!identity)
        return fail(ErrorCode::Unauthorized, QStringLiteral("this device has not joined an office"));
    HttpRequest request{std::move(method), std::move(path), {}, {}, {}};
    request.headers.emplace_back("Authorization", "Bearer " + identity->token);
    return request;
}

wire::SyncRequest requestFor(const store::ReplicaState &state, store::Replica::Outgoing outgoing,
                             const store::Identity &identity)
{
    wire::SyncRequest body;
    body.epoch = state.epoch;
    body.cursor = state.cursor;
    body.grantsTag = state.grantsTag;
    body.catchUp = state.catchUp;
    body.asksSeries = !state.knowsSeries;
    if (!outgoing.changes.empty())
        body.signature = toBase64Url(crypto::sign(outgoing.lastHash, identity.signingSecret));
    body.changes = std::move(outgoing.changes);
    body.madeBefore = std::move(outgoing.madeBefore);
    return body;
}

} // namespace plumb::sync
