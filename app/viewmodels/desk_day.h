// A day at the front desk: its calls, how many were answered in time, the call that is being taken, and what was passed on
// today with what became of it: complaints, hand-overs, messages. Words move on with the clock, without reading again.
#pragma once

#include "app/viewmodels/desk_reading.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct DeskDayFound {
    std::vector<store::StoredRecord> calls;      // of the day, the latest first
    std::vector<store::StoredRecord> passed;     // complaints, transfers, messages … the latest first
    QSet<QString> reminded;                      // records the office has told somebody of again
    QHash<QString, QString> names;
    desk::Settings settings;
    Millis clockOffset{0};
};

class DeskDay : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)
    Q_PROPERTY(QString today MEMBER m_today NOTIFY asked FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QVariant counts READ counts NOTIFY changed FINAL)    // {calls, answered, inTime, missed, share (percent; -1: none answered)}
    Q_PROPERTY(QVariant calls READ calls NOTIFY changed FINAL)      // [{recordId, at, caller, want, result, fields, missed, running}], the latest first
    Q_PROPERTY(QString running READ running NOTIFY changed FINAL)   // the call this person is taking; "": none
    // [{recordId, kind, number, title, state (words), tone, at, page, params}], the latest first
    Q_PROPERTY(QVariant passed READ passed NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit DeskDay(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantMap counts() const;
    QVariantList calls() const;
    QString running() const;
    QVariantList passed() const { return m_passed; }
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void arrange();
    bool isRunning(const store::StoredRecord &call) const;

    Survey<DeskDayFound> m_survey;
    QString m_personId;
    QString m_today;
    std::optional<DeskDayFound> m_found;
    QVariantList m_passed;
    QTimer m_tick;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
