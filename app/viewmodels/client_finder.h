// Finds a client while the caller speaks: by name, in pinyin initials or 繁/简 alike, by address, or by any part of a
// phone number in any form. Numbers are masked: whoever needs one opens the contact, and that is written down.
#pragma once

#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct ClientFound {
    struct Client {
        std::optional<store::StoredRecord> contact;
        std::optional<store::StoredRecord> site;
        int complaints = 0; // not yet settled
    };
    std::vector<Client> clients;
};

class ClientFinder : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString query MEMBER m_query NOTIFY asked FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{contactId, name, relation, phone (masked), siteId, site, scope, client (the site's), adviser, projectManager, designer (ids), stage,
    //   warranty (in words), open (complaints)}]; a site without a contact here stands with contactId "".
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    static constexpr int most = 12;

    explicit ClientFinder(QObject *parent = nullptr);

    bool known() const { return m_known; }
    QVariantList list() const { return m_list; }
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void take(const Result<ClientFound> &found);
    QVariantMap row(const ClientFound::Client &client) const;

    Survey<ClientFound> m_survey;
    QString m_query;
    bool m_known = false;
    QVariantList m_list;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
