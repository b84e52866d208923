#include "platform/common/in_app_notifier.h"
#include "platform/common/system.h"

namespace plumb {

std::unique_ptr<Notifier> makeSystemNotifier()
{
    return std::make_unique<InAppNotifier>();
}

bool keychainServicePresent()
{
    return true;
}

} // namespace plumb
