// The company's rules of the follow-up plan: when after which milestone somebody asks, and how.
#pragma once

#include "app/quality/follow_up_plan.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class FollowUpRules : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(QVariant rows READ rows NOTIFY changed FINAL) // [{rule, months, days, way, active, own (not the default)}]
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit FollowUpRules(QObject *parent = nullptr);

    bool known() const { return m_rules.has_value(); }
    QVariantList rows() const;
    QVariant error() const { return m_error; }

    Q_INVOKABLE void set(const QString &rule, int months, int days, const QString &way, bool active);

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    Survey<std::vector<QJsonObject>> m_survey;
    RecordWriter m_writer;
    std::optional<quality::FollowUpRules> m_rules;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
