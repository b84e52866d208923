#include "app/sync/conversation.h"

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

} // namespace plumb::sync
