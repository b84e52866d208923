// Randomness comes from outside, like time: real entropy in the app, a seed in tests.
#pragma once

#include <QByteArray>

#include <cstdint>

namespace plumb {

class Random {
public:
    virtual ~Random() = default;
    virtual std::uint64_t next() = 0;
    QByteArray bytes(int count);
    // Uniform in [0, bound); bound > 0.
    std::uint64_t below(std::uint64_t bound);
};

// The operating system's generator. Not for keys: those come from app/crypto.
class SystemRandom final : public Random {
public:
    std::uint64_t next() override;
};

// splitmix64: the same seed, the same sequence, on every machine.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() override;

private:
    std::uint64_t m_state;
};

} // namespace plumb
