// Hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): 48 bits of wall-clock
// milliseconds and a 16-bit counter in one number. It only ever chooses which of two kept values
// shows first; conflicts are found by versions, never by clocks.
#pragma once

#include "app/core/clock.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace plumb {

class Hlc {
public:
    constexpr Hlc() = default;
    constexpr explicit Hlc(std::uint64_t packed) : m_packed(packed) {}
    static Hlc at(Moment wall, std::uint16_t counter = 0);

    std::uint64_t packed() const { return m_packed; }
    Moment wall() const;
    std::uint16_t counter() const { return std::uint16_t(m_packed & 0xffff); }
    auto operator<=>(const Hlc &) const = default;

private:
    std::uint64_t m_packed = 0;
};

QString hlcText(Hlc stamp); // 16 hex digits
std::optional<Hlc> parseHlc(QStringView text);

class HybridClock {
public:
    // How far a received stamp may lie ahead of our own wall clock before it is held back.
    static constexpr Millis maxDrift{std::chrono::minutes(1)};

    explicit HybridClock(const Clock &clock, Hlc last = {}) : m_clock(clock), m_last(last) {}

    Hlc tick();             // a local event: greater than everything seen before
    void observe(Hlc seen); // something arrived; a stamp from the far future is clamped
    Hlc last() const { return m_last; }

private:
    const Clock &m_clock;
    Hlc m_last;
};

// What the office lets a stamp count for: never more than `maxDrift` ahead of its own clock.
Hlc clamped(Hlc stamp, Moment officeNow);

} // namespace plumb
