// One follow-up visit while it is made: whom to ask, what is asked, what was promised before, and what a person does
// about it. The answers themselves are fields of the record (RecordForm); what is here is done in one save each: begun
// with the questions it then keeps, tried in vain, finished with the alert that a low score opens.
#pragma once

#include "app/viewmodels/follow_up_reading.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class FollowUpRun : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString followUpId MEMBER m_followUpId NOTIFY asked FINAL)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL) // who acts
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString scope READ scope NOTIFY changed FINAL)
    Q_PROPERTY(QVariant fields READ fields NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)         // "3 months after completion"
    Q_PROPERTY(QString client READ client NOTIFY changed FINAL)
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed FINAL)
    Q_PROPERTY(QString contactId READ contactId NOTIFY changed FINAL) // whom to ask; "": not known here
    Q_PROPERTY(QString adviser READ adviser NOTIFY changed FINAL)
    Q_PROPERTY(QVariant questions READ questions NOTIFY changed FINAL) // [{key, kind, field ("": into answers), text}]
    Q_PROPERTY(bool changedSince READ changedSince NOTIFY changed FINAL) // another version is in use by now
    Q_PROPERTY(QVariant promises READ promises NOTIFY changed FINAL)  // [{text, kept (bool, or nothing)}] to begin with
    Q_PROPERTY(QVariant attempts READ attempts NOTIFY changed FINAL)  // [{at, reason, words, by, callAt}] in vain, the latest first
    Q_PROPERTY(QVariant last READ last NOTIFY changed FINAL)          // {csat, at} of the visit before; null
    Q_PROPERTY(QVariant alert READ alert NOTIFY changed FINAL)        // {recordId, state} that it opened; null
    Q_PROPERTY(QVariant suggestions READ suggestions NOTIFY changed FINAL) // [{recordId, text, step, state, answer}]
    Q_PROPERTY(QVariant about READ about NOTIFY changed FINAL)        // {recordId, kind, title, scope, fields} of the complaint or repair; null
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit FollowUpRun(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    bool exists() const { return m_found && m_found->visit; }
    QString scope() const { return exists() ? m_found->visit->scope : QString(); }
    QVariantMap fields() const;
    QString title() const;
    QString client() const;
    QString siteName() const;
    QString contactId() const { return exists() ? m_found->contact : QString(); }
    QString adviser() const;
    QVariantList questions() const;
    bool changedSince() const;
    QVariantList promises() const;
    QVariantList attempts() const;
    QVariant last() const;
    QVariant alert() const;
    QVariantList suggestions() const;
    QVariant about() const;
    QVariant error() const { return m_error; }

    // From now on it is this person's, with the questions in use now. Once; then nothing happens.
    Q_INVOKABLE void begin();
    // Whether these answers open an alert.
    Q_INVOKABLE bool opensAlert(const QVariant &csat, const QVariant &nps) const;
    // reason: no_answer | wrong_number | refused | call_later (then `callAt` becomes the appointment).
    Q_INVOKABLE void attempt(const QString &reason, const QString &words, const QVariant &callAt);
    Q_INVOKABLE void arrange(const QVariant &plannedFor, const QString &way, const QString &person);
    Q_INVOKABLE void take(const QString &to, const QString &reason); // invalid | cancelled | planned
    Q_INVOKABLE void suggest(const QString &step, const QString &words);
    // All that was answered; `followsUp`: the complaint or repair it is about is followed up by it.
    Q_INVOKABLE void finish(const QVariantMap &values, bool followsUp);

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    Moment now() const;
    QJsonObject own() const { return exists() ? m_found->visit->fields : QJsonObject(); }
    quality::Questions inUse() const;
    QString choice(const QString &kind, const QString &field, const QJsonValue &value) const;
    store::Edit edit(QJsonObject set) const;
    store::Edit alertFor(const QJsonObject &answers) const;
    std::optional<store::Edit> followedUp(const QJsonObject &answers) const;

    Survey<FollowUpFound> m_survey;
    RecordWriter m_writer;
    QString m_followUpId;
    QString m_personId;
    std::optional<FollowUpFound> m_found;
    bool m_begun = false; // told the store, whether it has said so yet or not
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
