// Time comes from outside: everything that needs "now" is given a Clock, so tests and the
// simulator can stop it, jump it and set it ten years off.
#pragma once

#include <QDateTime>

#include <chrono>

namespace plumb {

using Millis = std::chrono::milliseconds;
// UTC, milliseconds since 1970.
using Moment = std::chrono::sys_time<Millis>;

class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;         // wall clock, may be wrong and may jump
    virtual Millis monotonic() const = 0;   // never goes back, goes on while the device sleeps; its zero means nothing
};

class SystemClock final : public Clock {
public:
    Moment now() const override;
    Millis monotonic() const override;
};

// A clock that stands still until told otherwise.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Moment start) : m_now(start) {}
    Moment now() const override { return m_now; }
    Millis monotonic() const override { return m_monotonic; }
    void advance(Millis by) { m_now += by; m_monotonic += by; }
    void jump(Millis by) { m_now += by; } // somebody set the wall clock

private:
    Moment m_now;
    Millis m_monotonic{0};
};

qint64 toMillis(Moment moment);
Moment fromMillis(qint64 millisSinceEpoch);
QDateTime toDateTime(Moment moment); // UTC
// "2026-11-23T09:38:00.000Z", the one form moments have in records and on the wire.
QString toIso(Moment moment);
Moment fromDateTime(const QDateTime &dateTime);

} // namespace plumb
