// SQLite on a simulated disk. Paths below a mounted folder belong to that folder's disk, others to the
// machine the simulation runs on.
#pragma once

#include "tests/sim/disk.h"

namespace plumb::sim {

class DiskVfs {
public:
    static constexpr const char *name = "simulated";
    static void install();                       // once; cheap to call again
    static void mount(const QString &folder, Disk *disk);
    static void unmount(const QString &folder);
};

} // namespace plumb::sim
