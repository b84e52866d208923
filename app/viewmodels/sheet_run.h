// One sheet of a site and its revisions: how each stands, who has seen it, and the steps by which a revision comes to be
// built by. Issuing is one save: the revision is issued, those before it are superseded, the design change it shows is
// closed, and whoever issued it has seen it.
#pragma once

#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct SheetFound : SheetSurvey {
    std::optional<ReadSheet> sheet;
    QHash<QString, QString> changes; // design changes its revisions name: their state
    Millis clockOffset{};
};

class SheetRun : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString sheetId MEMBER m_sheetId NOTIFY asked FINAL)       // "": the sheet of revisionId
    Q_PROPERTY(QString revisionId MEMBER m_revisionId NOTIFY asked FINAL) // the one looked at; "": the current, else the latest
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)     // who acts
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString recordId READ recordId NOTIFY changed FINAL)       // of the sheet; "": not known, or not here
    Q_PROPERTY(QString scope READ scope NOTIFY changed FINAL)
    Q_PROPERTY(QVariant fields READ fields NOTIFY changed FINAL)
    // [{recordId, revision, standing: draft | review | current | superseded, words, author, authorId, uploadedAt, issuedAt, note, file, page, width, height,
    //   scale, mediaType, checklist: [{code, words, done}], returned, seenBy (names), missing (names), unsent}], the latest first
    Q_PROPERTY(QVariant revisions READ revisions NOTIFY changed FINAL)
    Q_PROPERTY(QVariant shown READ shown NOTIFY changed FINAL)     // of these the one looked at; null: none
    Q_PROPERTY(QVariant current READ current NOTIFY changed FINAL) // the one to build by; null: none
    Q_PROPERTY(QVariant earlier READ earlier NOTIFY changed FINAL) // the one before the one looked at; null: none
    Q_PROPERTY(bool seen READ seen NOTIFY changed FINAL)           // this person has confirmed the one looked at, or need not
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit SheetRun(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    bool exists() const { return m_found && m_found->sheet; }
    QString recordId() const;
    QString scope() const { return exists() ? m_found->sheet->record.scope : QString(); }
    QVariantMap fields() const { return exists() ? m_found->sheet->record.fields.toVariantMap() : QVariantMap(); }
    QVariantList revisions() const { return m_revisions; }
    QVariant shown() const;
    QVariant current() const;
    QVariant earlier() const;
    bool seen() const;
    QVariant error() const { return m_error; }

    // The one looked at was seen by this person.
    Q_INVOKABLE void confirmSeen();
    // A point of the checklist of a draft, looked at and in order, or not.
    Q_INVOKABLE void check(const QString &revisionId, const QString &code, bool done);
    Q_INVOKABLE void submit(const QString &revisionId);
    Q_INVOKABLE void giveBack(const QString &revisionId, const QString &reason);
    Q_INVOKABLE void issue(const QString &revisionId);
    // It is not built by any more, and no other takes its place.
    Q_INVOKABLE void withdraw(const QString &revisionId);

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    void arrange();
    QVariantMap row(std::size_t place) const;
    QVariant rowOf(const store::StoredRecord *revision) const;
    const store::StoredRecord *lookedAt() const;
    QString now() const;
    store::Edit edit(const QString &kind, const QString &id, const QJsonObject &set) const;
    store::Edit seenBy(const QString &revisionId) const;

    Survey<SheetFound> m_survey;
    RecordWriter m_writer;
    QString m_sheetId, m_revisionId, m_personId;
    std::optional<SheetFound> m_found;
    QVariantList m_revisions;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
