// The drawings a site is built by, and what has come after those that somebody worked by.
#pragma once

#include "app/viewmodels/drawn_sheets.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class DrawingsInUse : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)         // "": nothing is looked at
    Q_PROPERTY(QVariant used READ used WRITE setUsed NOTIFY changed FINAL) // ids of revisions somebody worked by
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{sheetId, revisionId, number, title, discipline, revision, named ("P-02 C"), issuedAt, scale, changeId}], by number
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    // Of `used`: as of `list`, whatever became of them since
    Q_PROPERTY(QVariant usedList READ usedList NOTIFY changed FINAL)
    // Of `used`: [{sheetId, title, used ("P-02 B"), now ("P-02 C"; "": none stands), revisionId (of now)}]
    Q_PROPERTY(QVariant superseded READ superseded NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit DrawingsInUse(QObject *parent = nullptr);

    QVariant used() const { return m_used; }
    void setUsed(const QVariant &used);
    bool known() const { return m_found.has_value(); }
    QVariantList list() const { return m_list; }
    QVariantList usedList() const { return m_usedList; }
    QVariantList superseded() const { return m_superseded; }
    QVariant error() const { return m_error; }

    void setSite(const QString &siteId);
    QStringList revisions() const; // to build by: ids

    // A revision of a sheet of this site, in words: "P-02 平面布置图 C"; "" where it is not here.
    Q_INVOKABLE QString words(const QString &revisionId) const;
    // Every revision of a sheet from the one after `revisionId` on that has been issued: rows as of `list`.
    Q_INVOKABLE QVariantList since(const QString &revisionId) const;

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void arrange();
    const std::vector<ReadSheet> &sheets() const;

    QString m_siteId;
    QStringList m_used;
    std::optional<SheetSurvey> m_found;
    QVariantList m_list;
    QVariantList m_usedList;
    QVariantList m_superseded;
    QVariant m_error = QVariant::fromValue(nullptr);
    Survey<SheetSurvey> m_survey;
};

} // namespace plumb
