// The register of a site's drawings: every sheet with the revision to build by, what is coming, and who has not seen it.
#pragma once

#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class SheetRegister : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL) // who reads it
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{sheetId, number, title, place, discipline, words, standing: current | review | draft | none, revisionId, revision, file,
    //   issuedAt, size, pending: {revisionId, revision, state, words} or null, seen, seenBy, people, unsent}], by number.
    // `revisionId`: the current one, else the latest there is; `seen`: this person has confirmed it, or has nothing to confirm.
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(QVariant disciplines READ disciplines NOTIFY changed FINAL) // [{value, label, count}] of those that occur
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)                // current revisions this person has not confirmed
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit SheetRegister(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList list() const { return m_list; }
    QVariantList disciplines() const;
    int unseen() const;
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();

private:
    void arrange();
    QVariantMap row(const ReadSheet &sheet) const;

    Survey<SheetSurvey> m_survey;
    QString m_siteId, m_personId;
    std::optional<SheetSurvey> m_found;
    QVariantList m_list;
    QVariant m_error = QVariant::fromValue(nullptr);
};

// {recordId, revision, state (words), standing (draft | review | current | superseded) …}: how a revision is told on pages.
QString standingName(quality::RevisionStanding standing);

} // namespace plumb
