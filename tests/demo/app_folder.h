// A folder as the app with --demo has it: database, files, and the key beside them in the plain.
#pragma once

#include "tests/demo/device.h"

namespace plumb::demo {

// Opens the folder's device with the key the app would find there; makes both where there is none.
Result<std::unique_ptr<Device>> openAppFolder(const QString &folder, const DeviceParts &parts);

} // namespace plumb::demo
