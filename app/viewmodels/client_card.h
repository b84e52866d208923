// All that is known of one client (duties 23, 24, 35-40): how complete the file is, needs and rating, the family of
// contacts, days to remember and whether they were, whom they referred, and how satisfied they were over time.
#pragma once

#include "app/quality/client_file.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct ClientRecords {
    bool exists = false;
    store::StoredRecord site;
    std::optional<store::StoredRecord> profile;
    std::vector<store::StoredRecord> contacts, careDates, cares, referrals, scores;
    QHash<QString, QString> names;
};

class ClientCard : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY personIdChanged FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString scope READ scope NOTIFY changed FINAL)         // where the client's private records lie
    Q_PROPERTY(QString profileId READ profileId NOTIFY changed FINAL)
    Q_PROPERTY(int percent READ percent NOTIFY changed FINAL)         // of the file
    Q_PROPERTY(QVariant missing READ missing NOTIFY changed FINAL)    // in words
    Q_PROPERTY(QString value READ value NOTIFY changed FINAL)         // "a", "b", "c"; "": not rated
    Q_PROPERTY(QVariant needs READ needs NOTIFY changed FINAL)        // [{label, words}]
    Q_PROPERTY(QVariant contacts READ contacts NOTIFY changed FINAL)  // ids
    // [{careDateId, contactId, title, on, inDays, due, late, kept}], the nearest first.
    Q_PROPERTY(QVariant care READ care NOTIFY changed FINAL)
    Q_PROPERTY(QVariant careRate READ careRate NOTIFY changed FINAL)  // {due, kept}: of the last twelve months
    Q_PROPERTY(QVariant referrals READ referrals NOTIFY changed FINAL) // [{recordId, name, state, tone, becameId, became}]
    Q_PROPERTY(QVariant scores READ scores NOTIFY changed FINAL)      // [{at, score, kind, recordId, title}], the oldest first
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit ClientCard(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    bool exists() const { return m_found && m_found->exists; }
    QString scope() const;
    QString profileId() const;
    int percent() const { return m_completeness.percent(); }
    QStringList missing() const;
    QString value() const;
    QVariantList needs() const;
    QStringList contacts() const;
    QVariantList care() const;
    QVariantMap careRate() const;
    QVariantList referrals() const;
    QVariantList scores() const;
    QVariant error() const { return m_error; }

    // Somebody remembered: `way` as kind care names it.
    Q_INVOKABLE void remember(const QString &careDateId, const QDate &on, const QString &way, const QString &words);

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void personIdChanged();
    void changed();
    void remembered();

private:
    QDate today() const;
    std::vector<quality::CareDate> careDates() const;
    std::vector<quality::CareDone> careDone() const;

    Survey<ClientRecords> m_survey;
    RecordWriter m_writer;
    QString m_siteId;
    QString m_personId;
    std::optional<ClientRecords> m_found;
    quality::Completeness m_completeness;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
