// One complaint: its clocks, its way so far, what is asked of others, and what a person does about it. Whatever is
// done is one save: the step, its moment and the entry that says so.
#pragma once

#include "app/viewmodels/complaint_reading.h"
#include "app/viewmodels/maintenance_reading.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct ComplaintFound : ComplaintSurvey {
    std::vector<store::StoredRecord> notes;       // the earliest first
    std::vector<store::StoredRecord> tasks;
    std::vector<store::StoredRecord> escalations;
    std::optional<store::StoredRecord> site;
    RepairRules rules;
    std::vector<store::StoredRecord> same;        // merged into this one
    std::vector<store::StoredRecord> twins;       // perhaps the same call, the likeliest first
};

class ComplaintRun : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString complaintId MEMBER m_complaintId NOTIFY asked FINAL)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL) // who acts
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString scope READ scope NOTIFY changed FINAL)
    Q_PROPERTY(QVariant fields READ fields NOTIFY changed FINAL)
    Q_PROPERTY(QVariant clocks READ clocks NOTIFY changed FINAL)      // as words::clockMap, of those with a limit or an end
    Q_PROPERTY(QVariant urgent READ urgent NOTIFY changed FINAL)      // the one that runs out next; null
    Q_PROPERTY(QVariant pause READ pause NOTIFY changed FINAL)        // {recordId, reason, words, from, until} that holds now; null
    // [{name, words, state: done | late | current | waiting}]: registered, answered, on site, settled, followed up
    Q_PROPERTY(QVariant rail READ rail NOTIFY changed FINAL)
    Q_PROPERTY(QVariant timeline READ timeline NOTIFY changed FINAL)  // [{at, icon, tone, title, words}], the earliest first
    Q_PROPERTY(QVariant tasks READ tasks NOTIFY changed FINAL)        // [{recordId, department, what, person, personId, dueAt, done, late}]
    Q_PROPERTY(int openTasks READ openTasks NOTIFY changed FINAL)
    Q_PROPERTY(QVariant twins READ twins NOTIFY changed FINAL)        // [{recordId, number, title, calledAt, state}]: perhaps the same call
    Q_PROPERTY(QString warranty READ warranty NOTIFY changed FINAL)   // in words; "": no site, or not known
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit ComplaintRun(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    bool exists() const { return complaint() != nullptr; }
    QString scope() const;
    QVariantMap fields() const;
    QVariantList clocks() const { return m_clocks; }
    QVariant urgent() const { return m_urgent; }
    QVariant pause() const { return m_pause; }
    QVariantList rail() const { return m_rail; }
    QVariantList timeline() const { return m_timeline; }
    QVariantList tasks() const { return m_tasks; }
    QVariantList twins() const { return m_twins; }
    int openTasks() const;
    QString warranty() const { return m_warranty; }
    QVariant error() const { return m_error; }

    // A step of the workflow, with the moment that belongs to it and `values` beside. saved() or failed() follows.
    Q_INVOKABLE void take(const QString &to, const QVariantMap &values);
    Q_INVOKABLE void called(const QString &words);                    // the client was called
    Q_INVOKABLE void arrived(const QString &words);                   // somebody is on site
    Q_INVOKABLE void note(const QString &what, const QString &words); // called | on_site | told_client | note
    Q_INVOKABLE void hold(const QString &reason, const QString &words, const QString &until);
    Q_INVOKABLE void goOn();                                          // ends what holds it
    Q_INVOKABLE void ask(const QString &department, const QString &what, const QString &person, const QVariant &dueAt);
    Q_INVOKABLE void finish(const QString &taskId, const QString &words);
    // This one is the same as that one, which counts; "" takes it back. Both stay, with all that was written.
    Q_INVOKABLE void merge(const QString &otherId);
    Q_INVOKABLE void seen();                                          // what was told to this person about it

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    const ReadComplaint *complaint() const;
    Moment now() const;
    void arrange();
    void arrangeClocks();
    void arrangeRail(const std::vector<clocks::Reading> &readings);
    void arrangeTasks();
    store::Edit edit(QJsonObject set) const;
    store::Edit entry(const QString &what, const QString &words) const;

    Survey<ComplaintFound> m_survey;
    RecordWriter m_writer;
    QString m_complaintId;
    QString m_personId;
    std::optional<ComplaintFound> m_found;
    QVariantList m_clocks;
    QVariant m_urgent = QVariant::fromValue(nullptr);
    QVariant m_pause = QVariant::fromValue(nullptr);
    QVariantList m_rail;
    QVariantList m_timeline;
    QVariantList m_tasks;
    QVariantList m_twins;
    QSet<Id> m_seen; // marked as seen, whether the store has said so yet or not
    QString m_warranty;
    QTimer m_tick;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
