#include "platform/common/system.h"
#include "platform/linux/dbus_notifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QLibrary>

namespace plumb {

std::unique_ptr<Notifier> makeSystemNotifier()
{
    return std::make_unique<DBusNotifier>();
}

// QtKeychain speaks to the Secret Service through libsecret, to KWallet by itself.
bool keychainServicePresent()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList names = bus.interface()->registeredServiceNames().value()
        + bus.interface()->activatableServiceNames().value();
    const bool secretService = names.contains(QStringLiteral("org.freedesktop.secrets"))
        && QLibrary(QStringLiteral("secret-1"), 0).load();
    return secretService || names.contains(QStringLiteral("org.kde.kwalletd5"))
        || names.contains(QStringLiteral("org.kde.kwalletd6"));
}

} // namespace plumb
