// What the parts of Uploads say in the same words. Theirs alone.
#pragma once

#include "office/ledger/types.h"
#include "office/service/answers.h"
#include "office/service/message.h"
#include "office/service/upload_headers.h"

namespace plumb::office::uploads {

inline const QString folderPath = QStringLiteral("/v1/files");
inline const QByteArray bytesType = "application/offset+octet-stream";

inline Response withoutBody(int status)
{
    Response response;
    response.status = status;
    return response;
}

inline Response withOffset(Response response, const UploadRow &upload, qint64 offset)
{
    response.headers.insert("upload-offset", QByteArray::number(offset));
    response.headers.insert("upload-expires", tus::httpDate(upload.expires));
    return response;
}

inline Response invalid(const QString &detail, int status = 0)
{
    return errorAnswer(fail(ErrorCode::InvalidValue, detail), status);
}

// As far as its head, or a test, tells.
inline qint64 announced(const Request &request)
{
    return request.body.isEmpty() ? tus::number(request.header("content-length")).value_or(0) : request.body.size();
}

inline bool hasBody(const Request &request)
{
    return announced(request) > 0 || !request.header("transfer-encoding").isEmpty();
}

} // namespace plumb::office::uploads
