#include "office/http/throttle.h"

namespace plumb::office {

bool Throttle::allow(const std::string &address, Millis now)
{
    if (int(m_seen.size()) >= m_maxAddresses)
        forgetOld(now);
    // Still full: an attack from everywhere at once. Known addresses go on, new ones wait.
    if (int(m_seen.size()) >= m_maxAddresses && !m_seen.contains(address))
        return false;
    std::deque<Millis> &times = m_seen[address];
    while (!times.empty() && times.front() + m_window <= now)
        times.pop_front();
    if (int(times.size()) >= m_attempts)
        return false;
    times.push_back(now);
    return true;
}

void Throttle::forgetOld(Millis now)
{
    std::erase_if(m_seen, [&](const auto &entry) { return entry.second.empty() || entry.second.back() + m_window <= now; });
}

} // namespace plumb::office
