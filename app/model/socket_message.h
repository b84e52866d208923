// One message on the socket of sync (GET /v1/sync, docs/protocol.md "The socket"): what a POST carries and
// its answer, with a head of a few bytes in place of HTTP's lines. Kept here because both sides write and
// read it. What is unpacked stops where it would grow past what was allowed.
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QByteArray>

namespace plumb::wire {

// Sec-WebSocket-Protocol. Another form of the messages is another name.
inline constexpr char socketProtocol[] = "plumbline.sync.1";

struct SocketAnswer {
    int status = 0;
    std::chrono::seconds retryAfter{0}; // 0: not said
    QByteArray body;
};

QByteArray encodeSocketRequest(const QByteArray &body);
// Errors: InvalidValue (no such message), InvalidJson (damaged), TooLarge.
Result<QByteArray> decodeSocketRequest(const QByteArray &message, qint64 limit);

QByteArray encodeSocketAnswer(const SocketAnswer &answer);
Result<SocketAnswer> decodeSocketAnswer(const QByteArray &message, qint64 limit);

} // namespace plumb::wire
