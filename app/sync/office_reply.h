// Reads any answer that claims to come from the office and sorts it into what to do next. Hotel
// and building-site networks answer in the office's name: a login page, an empty 200, a proxy's
// 503. Nothing of that kind may ever be mistaken for data or for a refusal, so an answer counts as
// the office's own only if it has the office's shape (docs/protocol.md, "In general").
#pragma once

#include "app/model/wire.h"
#include "app/sync/http_message.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace plumb::sync {

// What the office said in an error body.
struct OfficeError {
    Error error;
    QJsonObject body;
};

struct Later {       // 429, 503, or a transport error: ask again
    Error error;
    std::optional<Millis> retryAfter;
    bool serverFault = false; // the office stumbled (500): perhaps over this very request
};
struct Never {       // the office said no
    int status = 0;
    OfficeError office;
};

// 2xx: nullopt. Anything else is one of the two.
using Trouble = std::variant<Later, Never>;
std::optional<Trouble> troubleOf(const Reply &reply);

const Error &errorOf(const Trouble &trouble);
std::optional<Millis> retryAfterOf(const Trouble &trouble);

// {"code":"busy","detail":…}: nullopt where the body is not the office's.
std::optional<OfficeError> readOfficeError(const HttpResponse &response);

// A 2xx with a JSON object. Error: NotTheOffice.
Result<QJsonObject> readObject(const HttpResponse &response);

// Was this said of the scope by who holds the office's key? Error: NotTheOffice.
Status checkHead(const QString &epoch, const QString &scope, const wire::ScopeState &state, const QByteArray &officeKey);

// Seconds, or an HTTP date compared with `now`.
std::optional<Millis> readRetryAfter(const QByteArray &value, Moment now);

} // namespace plumb::sync
