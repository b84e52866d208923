// Follow-up visits for all pages: which are due, what clients said in figures, the alerts and suggestions that are
// owed an answer. Counting is app/quality/follow_up_figures.h; the words move on with the clock.
#pragma once

#include "app/viewmodels/follow_up_reading.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class FollowUps : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)
    Q_PROPERTY(bool active MEMBER m_active NOTIFY asked FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{recordId, kind, scope, rule, title, siteId, site, client, dueOn, late (days, below 0: still to come), plannedFor, way, personId,
    //   person, mine, state, attempts, csat and nps (-1: not said), finishedAt, lastScore (0: none), unsent}], the earliest due first
    Q_PROPERTY(QVariant open READ open NOTIFY changed FINAL)
    Q_PROPERTY(QVariant done READ done NOTIFY changed FINAL)   // of this month and the last, the latest first
    // {due, done, invalid, coverage, kept, csat, content, nps, promises}: shares in percent, csat the mean; null: of nothing
    Q_PROPERTY(QVariant figures READ figures NOTIFY changed FINAL) // this month, until today
    Q_PROPERTY(QVariant before READ before NOTIFY changed FINAL)   // the month before, whole
    // [{recordId, kind, scope, title, words, score, nps, siteId, site, client, followUpId, dueAt, left (words), over, tone, personId, mine,
    //   state, answer, answeredBy, unsent}], those that are open first
    Q_PROPERTY(QVariant alerts READ alerts NOTIFY changed FINAL)
    // [{recordId, kind, scope, title, step, siteId, site, followUpId, dueOn, late, personId, mine, state, answer, answeredBy, unsent}]
    Q_PROPERTY(QVariant suggestions READ suggestions NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit FollowUps(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList open() const { return m_open; }
    QVariantList done() const { return m_done; }
    QVariant figures() const { return m_figures; }
    QVariant before() const { return m_before; }
    QVariantList alerts() const { return m_alerts; }
    QVariantList suggestions() const { return m_suggestions; }
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    QDate today() const;
    Moment now() const;
    void arrange();
    QVariantMap common(const store::StoredRecord &record) const;
    QVariantMap visit(const store::StoredRecord &record) const;
    QVariantMap alert(const store::StoredRecord &record) const;
    QVariantMap suggestion(const store::StoredRecord &record) const;
    QString choice(const store::StoredRecord &record, const QString &field) const;

    Survey<FollowUpSurvey> m_survey;
    QString m_personId;
    bool m_active = true;
    std::optional<FollowUpSurvey> m_found;
    QVariantList m_open;
    QVariantList m_done;
    QVariantList m_alerts;
    QVariantList m_suggestions;
    QVariant m_figures = QVariant::fromValue(nullptr);
    QVariant m_before = QVariant::fromValue(nullptr);
    QTimer m_tick;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
