// The limits of the company's clocks, for one severity in words and for all as a table to set.
#pragma once

#include "app/viewmodels/complaint_reading.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class ClockTable : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString severity MEMBER m_severity NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL) // what the severity entails; "": none is chosen
    // [{severity, clocks: [{clock, name, minutes (0: none), limit (in words), warnPercent}]}], the mildest first
    Q_PROPERTY(QVariant rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit ClockTable(QObject *parent = nullptr);

    QString words() const;
    QVariantList rows() const;
    QVariant error() const { return m_error; }

    // A limit of the company; 0: none. saved() or failed() follows.
    Q_INVOKABLE void setLimit(const QString &clock, const QString &severity, int minutes);

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    Survey<ComplaintSurvey> m_survey;
    RecordWriter m_writer;
    QString m_severity;
    clocks::Limits m_limits;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
