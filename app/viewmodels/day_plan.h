// The day of the person who holds this device: their inspections in order, and the rounds of their sites.
// Judging is app/quality's (day_plan.h). The order made by hand is of that day and stays on the device.
#pragma once

#include "app/quality/day_plan.h"
#include "app/viewmodels/survey.h"

#include <QDate>
#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct DayFound {
    std::vector<store::StoredRecord> inspections; // mine: planned, running, finished
    std::vector<quality::RoundFact> rounds;
    QHash<QString, QString> running;              // site + code → the round that is being walked
    QHash<QString, QString> siteNames;
};

class DayPlan : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)
    Q_PROPERTY(QString today MEMBER m_today NOTIFY asked FINAL)             // "2026-11-23"; "": by the clock
    Q_PROPERTY(QStringList roundCodes MEMBER m_roundCodes NOTIFY asked FINAL) // checklists that are rounds
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{recordId, kind, scope, title, fields, unsent, late, movable}] in order; what was finished today comes last.
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    // [{siteId, siteName, late (rounds), rounds: [{code, days (-1: never), late, runningId}]}], the longest wait first:
    // of the sites this person manages.
    Q_PROPERTY(QVariant rounds READ rounds NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit DayPlan(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList list() const { return m_list; }
    QVariantList rounds() const { return m_rounds; }
    QVariant error() const { return m_error; }
    // Earlier (-1) or later (1) in today's order. What runs already stays first.
    Q_INVOKABLE void move(const QString &inspectionId, int by);

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    QDate day() const;
    void readOrder();
    void arrange();
    void arrangeInspections();
    void arrangeRounds();
    void take(const store::StoredRecord &record, bool late, bool movable);

    Survey<DayFound> m_survey;
    QString m_personId;
    QString m_today;
    QStringList m_roundCodes;
    std::optional<DayFound> m_found;
    QStringList m_order;  // by hand, of the day it was made on
    QVariantList m_list;
    QVariantList m_rounds;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
