#include "office/http/throttle.h"

#include <algorithm>

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

bool Throttle::isFull(const std::string &address, Millis now)
{
    const auto found = m_seen.find(address);
    if (found == m_seen.end())
        return false;
    const auto recent = std::count_if(found->second.begin(), found->second.end(), [&](Millis at) { return at + m_window > now; });
    return int(recent) >= m_attempts;
}

void Throttle::forgetOld(Millis now)
{
    std::erase_if(m_seen, [&](const auto &entry) { return entry.second.empty() || entry.second.back() + m_window <= now; });
}

} // namespace plumb::office
