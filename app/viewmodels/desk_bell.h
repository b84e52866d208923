// Rings at once when the front desk puts a call or a guest through to this person, or leaves them a message, and when the
// office tells them again. Each rings once, also across a restart; what was taken or read falls silent. The words name
// nobody from outside: they show on a locked screen.
#pragma once

#include "app/viewmodels/services.h"
#include "platform/common/notifier.h"

#include <QSet>

namespace plumb {

class DeskBell : public QObject {
    Q_OBJECT
public:
    DeskBell(Services *services, store::Store *store, Notifier *notifier, const Id &person);

    void look(); // nobody waits for it

Q_SIGNALS:
    void looked();
    void tapped(const QString &kind, const QString &recordId); // transfer, message

private:
    struct News {
        QString key;    // rings once
        QString about;  // "transfer/<id>", "message/<id>"
        QString why;    // call, visitor, message
        QString level;  // what the office told; "": it is new
    };
    void readNews(const QJsonObject &rung);
    void ring(const std::vector<News> &news);
    void tell(const News &news);

    Services *m_services;
    store::Store *m_store;
    Notifier *m_notifier;
    Id m_person;
    QSet<QString> m_rung;
    QSet<QString> m_showing; // what it is about
    bool m_known = false;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace plumb
