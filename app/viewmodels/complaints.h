// The complaints that are not yet settled, each with the clock that runs out next: what Today, To do, the list of
// complaints and the deputy general manager's page draw from. Judging is app/model/clocks.h; the words move on with
// the clock, without reading anything again.
#pragma once

#include "app/viewmodels/complaint_reading.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class Complaints : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)
    Q_PROPERTY(bool active MEMBER m_active NOTIFY asked FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{recordId, kind, number, title, siteId, site, caller, severity, state, ownerId, owner, mine, accepted, paused, major, calledAt,
    //   clock, clockName, act, left (words), over, tone, dueAt (ISO, "": none runs), unsent, next (day), scope}], what runs out first
    // first; what has no running clock comes last. `mine`: this person owns it, or is to accept it.
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(QVariant burning READ burning NOTIFY changed FINAL) // the first of them that cannot wait, mine first; null: none
    Q_PROPERTY(QVariant counts READ counts NOTIFY changed FINAL)   // {open, overdue, waiting (not accepted), major, mine, withoutOwner}
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit Complaints(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList list() const { return m_list; }
    QVariant burning() const;
    QVariantMap counts() const;
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void arrange();
    QVariantMap row(const ReadComplaint &complaint, Moment now) const;

    Survey<ComplaintSurvey> m_survey;
    QString m_personId;
    bool m_active = true;
    std::optional<ComplaintSurvey> m_found;
    QVariantList m_list;
    QTimer m_tick;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
