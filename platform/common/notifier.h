// Tells the person something while the app may not be in front: a complaint's clock, a refused
// record. Local only; nothing goes through anybody's push service.
#pragma once

#include <QObject>
#include <QString>

namespace plumb {

struct Notification {
    QString id;    // the same id again replaces the earlier one
    QString title;
    QString text;  // no client data: it shows on a locked screen
    bool operator==(const Notification &) const = default;
};

class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void notify(const Notification &notification) = 0;
    virtual void withdraw(const QString &id) = 0;

Q_SIGNALS:
    void activated(const QString &id); // the person tapped it
    // The system could not show it: the app shows it within its own window.
    void showInApp(const plumb::Notification &notification);
};

} // namespace plumb
