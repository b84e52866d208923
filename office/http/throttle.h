// So many attempts per address within a window of time; codes and tokens cannot be guessed at speed.
#pragma once

#include "app/core/clock.h"

#include <deque>
#include <string>
#include <unordered_map>

namespace plumb::office {

class Throttle {
public:
    Throttle(int attempts, Millis window, int maxAddresses)
        : m_attempts(attempts), m_window(window), m_maxAddresses(maxAddresses)
    {
    }
    // `now` is monotonic. Counts the attempt when it is allowed.
    bool allow(const std::string &address, Millis now);
    // The same in two halves, for attempts that count only when they turn out bad.
    bool isFull(const std::string &address, Millis now);
    void count(const std::string &address, Millis now) { static_cast<void>(allow(address, now)); }

private:
    void forgetOld(Millis now);

    const int m_attempts;
    const Millis m_window;
    const int m_maxAddresses;
    std::unordered_map<std::string, std::deque<Millis>> m_seen;
};

} // namespace plumb::office
