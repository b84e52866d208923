// Making room on the device.
#pragma once

#include "app/core/clock.h"

namespace plumb::store {

// Which originals this device may do without: photos that the office has verified, and nothing else. A picture that is
// a drawing is none of them (spare_files.h). What came here or was asked for last goes last; nothing goes in its first week.
struct Eviction {
    Moment before{};           // what is older goes; epoch 0: none for its age
    qint64 keepBytes = -1;     // then the oldest, until no more than this is left; -1: no limit
};

} // namespace plumb::store
