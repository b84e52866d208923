// What goes with a phone that is put back to an older copy of itself: what it alone had. Nobody can bring
// that back; everything else is owed as ever. Reads the databases only, like the checker.
#pragma once

#include "tests/e2e/chaos/checker.h"
#include "tests/e2e/chaos/journal.h"

namespace plumb::chaos {

// `phone`: as it lies there, killed. `copy`: the database it will have. One entry per change and per file.
std::vector<Entry> leavings(const DeviceFiles &phone, const QString &copy, const QString &officeFolder, QString &problem);

} // namespace plumb::chaos
