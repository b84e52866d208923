// Rings at once when a complaint is passed on or a repair is given to this person, and when the office tells them of one
// (a clock that runs out, a major event) or of a client who was not content and got no answer. What has rung is remembered in the store: each rings once, also across a restart. The words say
// the number and what it is, nothing of a client: they show on a locked screen.
#pragma once

#include "app/viewmodels/services.h"
#include "platform/common/notifier.h"

#include <QSet>

namespace plumb {

namespace store { class Reader; }

class ComplaintBell : public QObject {
    Q_OBJECT
public:
    ComplaintBell(Services *services, store::Store *store, Notifier *notifier, const Id &person);

    void look(); // nobody waits for it

Q_SIGNALS:
    void looked();
    void tapped(const QString &complaintId);
    void repairTapped(const QString &maintenanceId);
    void alertTapped(const QString &alertId);

private:
    struct News {
        QString key;        // rings once
        QString kind;       // complaint, maintenance, alert
        QString record;
        QString number;
        QString severity;   // of a repair its urgency
        QString told;       // which clock the office told of, of a repair whom else it tells; "": it was passed on
        QString about() const { return kind + u'/' + record; }
    };
    void readNews(const QJsonObject &rung);
    static Status readComplaints(store::Reader &reader, const QString &person, std::vector<News> &found);
    static Status readRepairs(store::Reader &reader, const QString &person, std::vector<News> &found);
    static Status readAlerts(store::Reader &reader, const QString &person, std::vector<News> &found);
    Notification notificationOf(const News &news) const;
    void ring(const std::vector<News> &news);
    void tell(const News &news);

    Services *m_services;
    store::Store *m_store;
    Notifier *m_notifier;
    Id m_person;
    QSet<QString> m_rung;
    QSet<QString> m_showing;  // what it is about
    bool m_known = false;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace plumb
