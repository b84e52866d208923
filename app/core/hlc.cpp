#include "app/core/hlc.h"

#include <algorithm>

namespace plumb {

Hlc Hlc::at(Moment wall, std::uint16_t counter)
{
    const auto millis = std::uint64_t(std::max<qint64>(0, toMillis(wall)));
    return Hlc((millis & 0xffffffffffffull) << 16 | counter);
}

Moment Hlc::wall() const
{
    return fromMillis(qint64(m_packed >> 16));
}

QString hlcText(Hlc stamp)
{
    return QString::number(stamp.packed(), 16).rightJustified(16, u'0');
}

std::optional<Hlc> parseHlc(QStringView text)
{
    bool ok = false;
    const Hlc stamp(text.toULongLong(&ok, 16));
    return ok && text.size() == 16 ? std::optional(stamp) : std::nullopt;
}

Hlc HybridClock::tick()
{
    const Hlc wall = Hlc::at(m_clock.now());
    // +1 carries from the counter into the milliseconds: still monotonic.
    m_last = std::max(wall, Hlc(m_last.packed() + 1));
    return m_last;
}

void HybridClock::observe(Hlc seen)
{
    m_last = std::max(m_last, clamped(seen, m_clock.now()));
}

Hlc clamped(Hlc stamp, Moment officeNow)
{
    return std::min(stamp, Hlc::at(officeNow + HybridClock::maxDrift));
}

} // namespace plumb
