// What the folder of a system defines; system_portable.cpp where a system has no code of its own.
#pragma once

#include "platform/common/notifier.h"

#include <memory>

namespace plumb {

std::unique_ptr<Notifier> makeSystemNotifier();

// Is there a keychain that could be asked? Where the system always has one: true.
bool keychainServicePresent();

} // namespace plumb
