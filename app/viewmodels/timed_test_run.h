// One timed test: how long still, what is owed, how it is judged. Where its record says it stands, there
// it stands: a restart changes nothing. Judging is app/quality's (timed_test.h); the item of the checklist
// gets result and verdict in the same save.
#pragma once

#include "app/quality/timed_test.h"
#include "app/viewmodels/record_item.h"

#include <QJsonObject>
#include <QTimer>

namespace plumb {

class TimedTestRun : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString testId READ testId WRITE setTestId NOTIFY testIdChanged FINAL)
    // Instead of testId: the item's last test, and what its checklist asks for.
    Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY itemIdChanged FINAL)
    Q_PROPERTY(QString wanted READ wanted NOTIFY wantedChanged FINAL) // closed_water, pressure, insulation, curing; "": no test
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY changed FINAL)
    Q_PROPERTY(QString scope READ scope NOTIFY changed FINAL)
    Q_PROPERTY(QVariant fields READ fields NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL) // waiting running due overdue judged void; "": none
    Q_PROPERTY(double left READ left NOTIFY changed FINAL)          // minutes
    Q_PROPERTY(QString leftWords READ leftWords NOTIFY changed FINAL)
    Q_PROPERTY(double lateBy READ lateBy NOTIFY changed FINAL)      // minutes
    Q_PROPERTY(QString lateWords READ lateWords NOTIFY changed FINAL)
    Q_PROPERTY(QVariant missing READ missing NOTIFY changed FINAL)  // [{part, words}]
    Q_PROPERTY(QVariant verdict READ verdict NOTIFY changed FINAL)  // {outcome, words}
    Q_PROPERTY(QString doubt READ doubt NOTIFY changed FINAL)
    Q_PROPERTY(QVariant rule READ rule NOTIFY changed FINAL)        // {test, words, clause, unit, steps: [words], unverified}
    Q_PROPERTY(QVariant readings READ readings NOTIFY changed FINAL) // [{at, value, step, what, words}]
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    explicit TimedTestRun(QObject *parent = nullptr);

    QString testId() const { return m_record.recordId(); }
    void setTestId(const QString &testId);
    QString itemId() const { return m_itemId; }
    void setItemId(const QString &itemId);
    QString wanted() const { return m_wanted; }
    bool exists() const { return !m_fields.isEmpty(); }
    bool loading() const { return m_record.loading(); }
    QString scope() const { return m_record.scope(); }
    QVariant fields() const { return m_fields.toVariantMap(); }
    QString standing() const;
    double left() const { return double(m_stand.left.count()); }
    QString leftWords() const;
    double lateBy() const { return double(m_stand.lateBy.count()); }
    QString lateWords() const;
    QVariant missing() const;
    QVariant verdict() const;
    QString doubt() const;
    QVariant rule() const;
    QVariant readings() const;
    QVariant error() const { return m_error; }

    // Starts one, now. `values`: {value: first reading, room, hours, dropMost, pipe: metal | plastic,
    // workingPressure, variant: code | half_hour | half_hour_no_drop | two_hours, days}. Returns its id.
    Q_INVOKABLE QString begin(const QString &inspectionId, const QString &itemId, const QString &kind, const QVariantMap &values);
    // False: no number; nothing is kept.
    Q_INVOKABLE bool addReading(const QVariant &typed, const QString &what = {}, int step = 0);
    Q_INVOKABLE void setPhoto(const QString &which, const QString &photoId); // "start" or "end"
    // Judges it. Before its time, or without what is owed: an error, and nothing changes.
    Q_INVOKABLE void end();
    Q_INVOKABLE void abort(const QString &reason);

    void classBegin() override {}
    void componentComplete() override;
    void tick();                     // time has passed

Q_SIGNALS:
    void testIdChanged();
    void itemIdChanged();
    void wantedChanged();
    void changed();
    void errorChanged();
    void begun(const QString &testId);
    void ended(const QString &state);

private:
    void findTest();
    void findWanted();
    // Photos about the test with a phase are its own: before is the start's, the last one after the end's.
    void adoptPhotos();
    void take();
    void catchUp();
    void look();
    void create(const Id &id, const store::StoredRecord &inspection, const store::StoredRecord &item, const QString &kind, const QVariantMap &values);
    QJsonObject judged(const quality::TestStand &stand) const;
    void set(const QJsonObject &fields);
    void write(std::vector<store::Edit> edits, std::function<void()> done = {});
    void show(const QVariant &error);

    StoreLink m_link;
    RecordItem m_record;
    QString m_itemId;
    QString m_wanted;
    QString m_personId;
    QJsonObject m_fields;            // with what is still on its way to the store
    int m_saves = 0;
    std::optional<quality::TimedTest> m_test;
    quality::TestStand m_stand;
    QTimer m_clock;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
