// What happens in one simulation, drawn up front from its seed. Every step has a seed of its own, so
// that leaving one out (shrinking) changes nothing about what the others mean.
#pragma once

#include "app/core/clock.h"

#include <cstdint>
#include <vector>

#include <QString>

namespace plumb::sim {

struct Options {
    std::uint64_t seed = 1;
    int devices = 3;
    int steps = 60;
};

struct Step {
    enum class Kind {
        Work,            // somebody saves something
        SaveInPull,      // somebody will save while a page of a pull is being taken
        Grant,           // a membership is given or taken away
        Weather,         // somebody's network changes
        ArmDevice,       // a phone will die within its next writes
        KillDevice,      // an app is killed
        FillDevice,      // a phone's disk is full for a while
        BreakDevice,     // one operation on a phone's disk will fail
        ArmOffice,
        KillOffice,
        FillOffice,
        BreakOffice,
        LoseRecords,     // the office's book lacks records, until somebody puts them back
        Backup,          // of the office, while it serves
        Restore,         // of the newest, or of an older one
        Clock,           // a clock jumps, stands still, or goes on
        Upgrade,         // an app changes its version
        App,             // to the background or back, or "sync now"
        Liar,            // a broken phone sends other bytes than it promised
        NewPhone,        // somebody joins with a new device
        CopyPhone,       // a phone's memory is copied, as by a backup of the whole phone
        PutBackPhone,    // and put back
        Twin,            // the copy lives on another phone, beside the first
        Revoke,          // the office takes a phone's right to read away
        OldToken,        // a stranger comes with a token that was replaced
    };
    Millis at{0};
    Kind kind = Kind::Work;
    int who = 0;         // modulo the number of devices
    std::uint64_t seed = 0;
};

struct Plan {
    Options options;
    std::vector<Step> steps;
};

Plan makePlan(const Options &options);

} // namespace plumb::sim
