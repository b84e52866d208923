// Desktop notifications (freedesktop.org Desktop Notifications Specification 1.2) over the session
// bus. Where no notification service answers, the notification is shown inside the app instead.
#pragma once

#include "platform/common/notifier.h"

#include <QHash>

namespace plumb {

class DBusNotifier final : public Notifier {
    Q_OBJECT
public:
    explicit DBusNotifier(QObject *parent = nullptr);
    void notify(const Notification &notification) override;
    void withdraw(const QString &id) override;

private Q_SLOTS:
    void actionInvoked(uint number, const QString &action);
    void notificationClosed(uint number, uint reason);

private:
    void connectSignals();

    QHash<QString, uint> m_numbers; // our id -> the service's number
    bool m_connected = false;
};

} // namespace plumb
