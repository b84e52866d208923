// Remembers what a person would be seeing.
#pragma once

#include "platform/common/notifier.h"

#include <QList>

namespace plumb {

class FakeNotifier final : public Notifier {
    Q_OBJECT
public:
    using Notifier::Notifier;

    void notify(const Notification &notification) override
    {
        withdraw(notification.id);
        m_showing.append(notification);
    }
    void withdraw(const QString &id) override
    {
        m_showing.removeIf([&id](const Notification &shown) { return shown.id == id; });
    }
    void tap(const QString &id) { Q_EMIT activated(id); }
    const QList<Notification> &showing() const { return m_showing; }

private:
    QList<Notification> m_showing;
};

} // namespace plumb
