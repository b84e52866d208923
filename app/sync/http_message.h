// One HTTP request and its answer as plain values. Everything that decides what to say to the
// office speaks in these, so it can be tested, simulated and replayed without a socket; only
// Transport turns them into bytes. Bodies are uncompressed; paths are absolute ("/v1/sync"), the
// host belongs to the transport, so a token can never be sent to another one.
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/model/wire.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace plumb::sync {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

// Names are compared without case; empty: not there.
inline QByteArray headerOf(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

struct HttpRequest {
    QByteArray method;
    QString path;
    HttpHeaders headers;
    QByteArray body;
    QByteArray query{};  // "after=12"; percent-encoded where it must be

    QByteArray header(QByteArrayView name) const { return headerOf(headers, name); }
};

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const { return headerOf(headers, name); }
};

// What came of a request: an answer, or the transport's reason why there is none.
// `at` = the device's wall clock half-way between asking and answer, the best guess of the moment
// the office answered (Cristian's algorithm).
struct Reply {
    Result<HttpResponse> response;
    Moment at{};
    std::optional<wire::SyncResponse> page{}; // what its body says, where it was read already (Conversation::read)
};

} // namespace plumb::sync
