// The repairs that are not yet settled, each with the time that is left to go there: what the list of repairs, Today,
// To do and a site draw from. Judging is app/model/repair_clock.h; the words move on with the clock, without reading
// anything again.
#pragma once

#include "app/viewmodels/maintenance_reading.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class Maintenances : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)
    Q_PROPERTY(bool active MEMBER m_active NOTIFY asked FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{recordId, kind, scope, number, title, siteId, site, caller, room, urgency, emergency, state, warranty, ownerId, owner, mine,
    //   next, act (words), calledAt, appointmentAt, who, left (words), over, tone, dueAt (ISO, "": nobody has to go there any more), unsent}],
    // what runs out first first, then what is agreed with the client, then what came first. `mine`: this person mends it, comes, or
    // answers for it while nobody mends it.
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(QVariant counts READ counts NOTIFY changed FINAL) // {open, overdue, emergency, unassigned, toFollowUp, mine}
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit Maintenances(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList list() const { return m_list; }
    QVariantMap counts() const;
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void arrange();
    QVariantMap row(const ReadRepair &repair, Moment now) const;

    Survey<MaintenanceSurvey> m_survey;
    QString m_personId;
    bool m_active = true;
    std::optional<MaintenanceSurvey> m_found;
    QVariantList m_list;
    QTimer m_tick;
    QVariant m_error = QVariant::fromValue(nullptr);
};

// What is next of a repair (words::repairAct); `quoted`, `offered`: how its quotations stand.
QString nextOfRepair(const QJsonObject &repair, bool quoted, bool offered);

} // namespace plumb
