// Sound as it goes between microphone, files and loudspeaker: one channel, 48,000 samples a second, each of
// 16 bits in this machine's order.
#pragma once

#include "app/core/clock.h"

namespace plumb {

inline constexpr int soundRate = 48000;
inline constexpr int soundSampleBytes = 2;

constexpr Millis soundLength(qint64 bytes)
{
    return Millis(bytes * 1000 / (soundRate * soundSampleBytes));
}

// Of whole samples.
constexpr qint64 soundBytes(Millis length)
{
    return length.count() * soundRate / 1000 * soundSampleBytes;
}

} // namespace plumb
