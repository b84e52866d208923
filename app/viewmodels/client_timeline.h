// Everything that happened for a client, on one line from the first day to the warranty (duty 26): stages,
// inspections, issues, complaints, signatures, what was handed out.
#pragma once

#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct ClientEvents {
    bool exists = false;
    store::StoredRecord site;
    std::vector<store::StoredRecord> records;
};

class ClientTimeline : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    // [{at, icon, tone, title, words, kind, page, params}], the latest first; what is still to come stands above.
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(QString warranty READ warranty NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit ClientTimeline(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    bool exists() const { return m_found && m_found->exists; }
    QVariantList list() const { return m_list; }
    QString warranty() const { return m_warranty; }
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void arrange();

    Survey<ClientEvents> m_survey;
    QString m_siteId;
    std::optional<ClientEvents> m_found;
    QVariantList m_list;
    QString m_warranty;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
