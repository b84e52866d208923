// Rings at once when a complaint is passed on to this person, and when the office tells them of one (a clock that runs
// out, a major event). What has rung is remembered in the store: each rings once, also across a restart. The words say
// the number and what it is, nothing of a client: they show on a locked screen.
#pragma once

#include "app/viewmodels/services.h"
#include "platform/common/notifier.h"

#include <QSet>

namespace plumb {

class ComplaintBell : public QObject {
    Q_OBJECT
public:
    ComplaintBell(Services *services, store::Store *store, Notifier *notifier, const Id &person);

    void look(); // nobody waits for it

Q_SIGNALS:
    void looked();
    void tapped(const QString &complaintId);

private:
    struct News {
        QString key;        // rings once
        QString complaint;
        QString number;
        QString severity;
        QString told;       // which clock the office told of; "": it was passed on
    };
    void readNews(const QJsonObject &rung);
    void ring(const std::vector<News> &news);
    void tell(const News &news);

    Services *m_services;
    store::Store *m_store;
    Notifier *m_notifier;
    Id m_person;
    QSet<QString> m_rung;
    QSet<QString> m_showing;  // complaints
    bool m_known = false;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace plumb
