// Server-sent events (WHATWG HTML, "Server-sent events") as far as the office uses them, read from bytes
// as they come, cut anywhere. Strict about size: what is longer than any hint is no stream of hints.
#pragma once

#include "app/core/clock.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace plumb::sync {

struct ServerEvent {
    QByteArray name; // "moved", "grants"
    QByteArray id;   // the office's sequence
    QByteArray data;
    bool operator==(const ServerEvent &) const = default;
};

class EventParser {
public:
    static constexpr qsizetype mostBytes = 256 * 1024; // one event; five thousand scopes
    static constexpr Millis mostRetry{3'600'000};

    // False: too large; nothing that follows can be trusted.
    bool feed(QByteArrayView bytes, const std::function<void(const ServerEvent &)> &take);
    // What the office last asked for: how long to wait before coming again.
    std::optional<Millis> retry() const { return m_retry; }

private:
    void takeLine(QByteArrayView line, const std::function<void(const ServerEvent &)> &take);
    void takeField(QByteArrayView name, QByteArrayView value);

    QByteArray m_line;
    ServerEvent m_event;
    bool m_hasData = false;
    bool m_afterReturn = false; // a line feed now belongs to the line end before
    std::optional<Millis> m_retry;
};

} // namespace plumb::sync
