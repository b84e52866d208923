#include "app/core/random.h"

#include <QRandomGenerator>

#include <cstring>

namespace plumb {

QByteArray Random::bytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    for (int at = 0; at < count; at += 8) {
        const std::uint64_t word = next();
        std::memcpy(out.data() + at, &word, std::size_t(std::min(8, count - at)));
    }
    return out;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    // Rejects the last, incomplete span, so that every result is equally likely.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    for (;;) {
        const std::uint64_t word = next();
        if (word < limit)
            return word % bound;
    }
}

std::uint64_t SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

std::uint64_t SeededRandom::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}

} // namespace plumb
