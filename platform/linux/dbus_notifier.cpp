#include "platform/linux/dbus_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace plumb {

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DBusNotifier::DBusNotifier(QObject *parent) : Notifier(parent) {}

// At the first notification only: opening the bus takes time that the start of the app needs.
void DBusNotifier::connectSignals()
{
    if (std::exchange(m_connected, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                SLOT(notificationClosed(uint, uint)));
}

void DBusNotifier::notify(const Notification &notification)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT showInApp(notification);
        return;
    }
    connectSignals();
    const QStringList actions{QStringLiteral("default"), QString()};
    const QDBusPendingCall pending = bus.asyncCall(call(QStringLiteral("Notify"),
        {QStringLiteral("Plumbline"), m_numbers.value(notification.id, 0u), QStringLiteral("plumbline"),
         notification.title, notification.text, actions, QVariantMap(), -1}));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notification, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT showInApp(notification);
        else
            m_numbers.insert(notification.id, reply.value());
    });
}

void DBusNotifier::withdraw(const QString &id)
{
    if (const uint number = m_numbers.take(id))
        QDBusConnection::sessionBus().asyncCall(call(QStringLiteral("CloseNotification"), {number}));
}

void DBusNotifier::actionInvoked(uint number, const QString &)
{
    if (const QString id = m_numbers.key(number); !id.isEmpty())
        Q_EMIT activated(id);
}

void DBusNotifier::notificationClosed(uint number, uint)
{
    m_numbers.removeIf([number](const auto &entry) { return entry.value() == number; });
}

} // namespace plumb
