// Recognises somebody who comes in: by name, in pinyin initials or 繁/简 alike, or by their number in any form (duty 106).
// Says how often they were here, when the last time was, and whom they came to see.
#pragma once

#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct VisitorsFound {
    struct Guest {
        QString name;
        QString phone;
        QString sex;
        QString contact;
        QString host;
        QString purpose;
        QDate last;       // invalid: known, but never here
        int visits = 0;
    };
    std::vector<Guest> guests; // who was here last first
    QHash<QString, QString> names;
};

class VisitorFinder : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString query MEMBER m_query NOTIFY asked FINAL)
    Q_PROPERTY(QString without MEMBER m_without NOTIFY asked FINAL) // the visit that is being entered
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{name, phone (masked), phoneDigits, sex, contactId, hostId, host, purpose, visits, lastVisit ("2026-11-01" or "")}]
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    // Who it certainly is: the same number, or the only one of exactly this name; null: nobody, or not certain.
    Q_PROPERTY(QVariant match READ match NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    static constexpr int most = 6;

    explicit VisitorFinder(QObject *parent = nullptr);

    bool known() const { return m_known; }
    QVariantList list() const { return m_list; }
    QVariant match() const;
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void take(const Result<VisitorsFound> &found);

    Survey<VisitorsFound> m_survey;
    QString m_query;
    QString m_without;
    bool m_known = false;
    QVariantList m_list;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
