#include "office/service/answers.h"

#include "app/core/json.h"

namespace plumb::office {

namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidJson:
    case ErrorCode::InvalidValue:
    case ErrorCode::EmptyFile: return 400;
    case ErrorCode::Unauthorized: return 401;
    case ErrorCode::NotAllowed:
    case ErrorCode::Refused: return 403;
    case ErrorCode::NotFound:
    case ErrorCode::InviteGarbled: return 404;
    case ErrorCode::DeviceCopied:
    case ErrorCode::InviteUsed: return 409;
    case ErrorCode::InviteExpired: return 410;
    case ErrorCode::TooLarge: return 413;
    case ErrorCode::Busy:
    case ErrorCode::Locked: return 503;
    case ErrorCode::DiskFull: return 507;
    default: return 500;
    }
}

} // namespace

Response jsonAnswer(const QJsonObject &body, int status)
{
    Response response;
    response.status = status;
    response.headers.insert("content-type", "application/json");
    response.body = canonicalJson(body) + '\n';
    return response;
}

Response errorAnswer(const Error &error, int status, QJsonObject more)
{
    more.insert(QStringLiteral("code"), errorName(error.code));
    more.insert(QStringLiteral("detail"), error.detail);
    Response response = jsonAnswer(more, status ? status : statusOf(error.code));
    if (response.status == 503 || response.status == 429)
        response.headers.insert("retry-after", "5");
    return response;
}

} // namespace plumb::office
