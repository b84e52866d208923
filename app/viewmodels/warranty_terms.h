// The company's warranty and how soon somebody goes there, as tables to set; and what they say of a call: is it in
// warranty?
#pragma once

#include "app/viewmodels/maintenance_reading.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct TermsFound : RepairRules {
    std::optional<store::StoredRecord> site;
};

class WarrantyTerms : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)
    Q_PROPERTY(QString trade MEMBER m_trade NOTIFY told FINAL)
    Q_PROPERTY(QVariant calledAt MEMBER m_calledAt NOTIFY told FINAL)     // not said: now
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QVariant judgement READ judgement NOTIFY changed FINAL)    // as words::warrantyMap
    Q_PROPERTY(QVariant terms READ terms NOTIFY changed FINAL)            // [{trade, months}]
    Q_PROPERTY(QVariant limits READ limits NOTIFY changed FINAL)          // [{urgency, minutes, limit (in words)}]
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit WarrantyTerms(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantMap judgement() const;
    QVariantList terms() const;
    QVariantList limits() const;
    QVariant error() const { return m_error; }

    // Of the company; saved() or failed() follows.
    Q_INVOKABLE void setTerm(const QString &trade, int months);
    Q_INVOKABLE void setLimit(const QString &urgency, int minutes);

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void told();
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    Survey<TermsFound> m_survey;
    RecordWriter m_writer;
    QString m_siteId;
    QString m_trade;
    QVariant m_calledAt;
    std::optional<TermsFound> m_found;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
