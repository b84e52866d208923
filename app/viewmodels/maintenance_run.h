// One repair: the time left to go there, its warranty as it was judged and as it would be judged now, its quotations, its
// way so far, and what a person does about it. Whatever is done is one save.
#pragma once

#include "app/viewmodels/maintenance_reading.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct MaintenanceFound : RepairRules {
    std::optional<store::StoredRecord> repair;
    std::optional<store::StoredRecord> site;
    std::vector<store::StoredRecord> quotations; // the earliest first
    std::vector<store::StoredRecord> alerts;     // what the office told of it
    QHash<QString, QString> names;               // of people, by id
};

class MaintenanceRun : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString maintenanceId MEMBER m_maintenanceId NOTIFY asked FINAL)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL) // who acts
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString scope READ scope NOTIFY changed FINAL)
    Q_PROPERTY(QVariant fields READ fields NOTIFY changed FINAL)
    Q_PROPERTY(QVariant clock READ clock NOTIFY changed FINAL)           // as words::repairClock
    // As words::warrantyMap of how it was judged, with `stale`: today's site and terms say otherwise, and `now`: that map
    Q_PROPERTY(QVariant warranty READ warranty NOTIFY changed FINAL)
    Q_PROPERTY(QString next READ next NOTIFY changed FINAL)              // as words::repairAct knows them
    Q_PROPERTY(QString act READ act NOTIFY changed FINAL)                // … in words
    // [{recordId, words, amount, lines, state, madeBy, madeAt, validUntil, lapsed, agreedBy, agreedWay, clientWords, decidedAt}], the latest first
    Q_PROPERTY(QVariant quotations READ quotations NOTIFY changed FINAL)
    Q_PROPERTY(bool wantsQuotation READ wantsQuotation NOTIFY changed FINAL)
    Q_PROPERTY(QVariant rail READ rail NOTIFY changed FINAL)             // [{name, words, state: done | late | overdue | current | waiting}]
    Q_PROPERTY(QVariant timeline READ timeline NOTIFY changed FINAL)     // [{at, icon, tone, title, words}], the earliest first
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit MaintenanceRun(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    bool exists() const { return m_found && m_found->repair; }
    QString scope() const;
    QVariantMap fields() const;
    QVariantMap clock() const { return m_clock; }
    QVariantMap warranty() const { return m_warranty; }
    QString next() const { return m_next; }
    QString act() const;
    QVariantList quotations() const { return m_quotations; }
    bool wantsQuotation() const;
    QVariantList rail() const { return m_rail; }
    QVariantList timeline() const { return m_timeline; }
    QVariant error() const { return m_error; }

    // A step of the workflow, with the moment that belongs to it and `values` beside. saved() or failed() follows.
    Q_INVOKABLE void take(const QString &to, const QVariantMap &values);
    Q_INVOKABLE void set(const QVariantMap &values);              // besides any step
    Q_INVOKABLE void judge();                                     // the warranty, by today's site and terms
    // Of a quotation that waits for the client. `to`: agreed | refused.
    Q_INVOKABLE void answer(const QString &quotationId, const QString &to, const QVariantMap &values);

    Q_INVOKABLE void seen();                                      // what was told to this person about it

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    Moment now() const;
    warranty::Judgement judgedNow() const;
    warranty::Judgement judgedThen() const;
    void arrange();
    void arrangeQuotations();
    void arrangeRail();
    store::Edit edit(QJsonObject set) const;

    Survey<MaintenanceFound> m_survey;
    RecordWriter m_writer;
    QString m_maintenanceId;
    QString m_personId;
    std::optional<MaintenanceFound> m_found;
    QVariantMap m_clock;
    QVariantMap m_warranty;
    QString m_next;
    QVariantList m_quotations;
    QVariantList m_rail;
    QVariantList m_timeline;
    QSet<Id> m_seen; // marked as seen, whether the store has said so yet or not
    QTimer m_tick;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
