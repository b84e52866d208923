#include "platform/common/system.h"
#include "platform/linux/dbus_notifier.h"

namespace plumb {

std::unique_ptr<Notifier> makeSystemNotifier()
{
    return std::make_unique<DBusNotifier>();
}

} // namespace plumb
