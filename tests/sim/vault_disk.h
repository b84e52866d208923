// The vault's files on a simulated disk.
#pragma once

#include "office/vault/file_system.h"
#include "tests/sim/disk.h"

namespace plumb::sim {

std::shared_ptr<office::FileSystem> vaultFilesOn(Disk &disk);

} // namespace plumb::sim
