// A request and its answer as plain values: the service knows no sockets.
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace plumb::office {

using Headers = QMap<QByteArray, QByteArray>;

// "a=1&b=2", percent-decoded.
QMap<QByteArray, QByteArray> parseQuery(const QByteArray &text);

struct Request {
    QByteArray method;
    QString path;
    Headers headers; // names in lower case
    QByteArray body{}; // whole, decoded from Content-Encoding
    QMap<QByteArray, QByteArray> query{}; // decoded; of a name given twice the last

    QByteArray header(const char *name) const { return headers.value(name); }
};

// A part of a file, read piece by piece while it is sent, so that no file is ever whole in memory.
struct FilePart {
    qint64 length = 0;
    std::function<Result<QByteArray>(qint64 offset, qint64 most)> read; // offset counts within the part
};

// Instead of a body: the first moment of a stream that goes on until somebody ends it (event_hub.h).
struct EventOpening {
    Id device;
    Id person;
    QByteArray tokenHash;  // of the token it was opened with
    QStringList scopes;    // granted
    QStringList moved;     // since the sequence the client knows
    qint64 seq = 0;        // how new both lists are
};

struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;
    std::optional<FilePart> file; // instead of body
    std::optional<EventOpening> events; // instead of body
    QString device;               // who asked, for the log
    QByteArray next{};            // the body whoever got this will ask with next, where there is more to be had
};

// Takes in the body of one request piece by piece while it arrives, so that no file is ever whole in
// memory. Used by one thread at a time; a sink that goes without end() counts as cut.
class BodySink {
public:
    virtual ~BodySink() = default;
    // The next bytes. An answer: no more of it is wanted; say this and hang up.
    virtual std::optional<Response> take(QByteArrayView bytes) = 0;
    virtual Response end() = 0; // all of it has come
    virtual void cut() = 0;     // the rest will not come: what arrived is kept where the protocol allows
};

// What comes of a request judged by its head: the answer, or where its body goes.
using Opened = std::variant<Response, std::unique_ptr<BodySink>>;

} // namespace plumb::office
