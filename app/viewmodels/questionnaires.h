// What clients are asked, by occasion: the questionnaire in use, and a draft of the next version where somebody writes
// one. Questions of a draft are typed into a RecordForm.
#pragma once

#include "app/viewmodels/follow_up_reading.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class Questionnaires : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY personIdChanged FINAL) // who writes and approves
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{occasion, label, recordId ("": the app's own), version, questions: [{key, kind, department, text: {language: words}}], draftId,
    //   draftMine}], one for each occasion
    Q_PROPERTY(QVariant rows READ rows NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit Questionnaires(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList rows() const;
    QVariant error() const { return m_error; }

    // A draft of the next version, from what is asked now: begun(id), or failed().
    Q_INVOKABLE void begin(const QString &occasion);
    Q_INVOKABLE void approve(const QString &recordId);
    Q_INVOKABLE bool fit(const QVariant &questions) const;
    // These words in every language, as a question has them.
    Q_INVOKABLE QVariantMap inEveryLanguage(const QString &words) const;
    Q_INVOKABLE QString inWords(const QVariant &text) const; // of a question's text, in the reader's language

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void personIdChanged();
    void changed();
    void begun(const QString &recordId);
    void approved();
    void failed(const QVariantMap &error);

private:
    Survey<std::vector<QJsonObject>> m_survey;
    RecordWriter m_writer;
    QString m_personId;
    QString m_made; // the draft under way; "": an approval
    std::optional<std::vector<QJsonObject>> m_found;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
