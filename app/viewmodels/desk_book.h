// The book at the front desk: what to say at this moment (app/quality/desk_script.h), who is where and who must not be
// disturbed, who is on duty, who can deal with it, and the desk's own numbers. Read at once and kept: choosing words is
// from memory, with every key.
#pragma once

#include "app/quality/desk_script.h"
#include "app/viewmodels/desk_reading.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>

namespace plumb {

class DeskBook : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)
    Q_PROPERTY(QString today MEMBER m_today NOTIFY asked FINAL)             // "2026-11-23"
    Q_PROPERTY(QString companyName MEMBER m_companyName NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{personId, name, title, role, roleWords, department, phone, scope ("": out of reach), state, stateWords, fact (ready, away,
    //   not_now), tone, until (ISO or ""), note, doNotTransfer, mine}] by name
    Q_PROPERTY(QVariant staff READ staff NOTIFY changed FINAL)
    Q_PROPERTY(QVariant duty READ duty NOTIFY changed FINAL)                // a row of staff; null: nobody is entered for today
    Q_PROPERTY(QVariant settings READ settings NOTIFY changed FINAL)        // {ringsWithin, remindAfter, hostRemind, callMinutes, recentDays, department}
    // [{code, moment, momentWords, text (as kept), shown (filled in as far as known), hint, conditions (words), recordId ("": as
    //   shipped), fromRules, shipped (false: the company's alone), when ({condition: [value]}), problems}] by moment
    Q_PROPERTY(QVariant scripts READ scripts NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)
    Q_PROPERTY(int edition READ edition NOTIFY changed FINAL)               // another one: what was chosen is to be chosen anew

public:
    explicit DeskBook(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList staff() const;
    QVariant duty() const;
    QVariantMap settings() const;
    QVariantList scripts() const;
    QVariant error() const { return m_error; }
    int edition() const { return m_edition; }

    // [{code, text, hint, missing, unknown}], the nearest first. Company, department and the adviser on duty fill
    // themselves in; `facts` as of desk_script.h.
    Q_INVOKABLE QVariantList lines(const QString &moment, const QVariantMap &facts, const QVariantMap &values) const;
    Q_INVOKABLE QVariantList find(const QString &typed) const;                     // rows of staff; "": all
    Q_INVOKABLE QVariantList suggest(const QString &want) const;                   // who can deal with it, whoever is ready first; not this person
    Q_INVOKABLE QVariantMap person(const QString &personId) const;                 // a row of staff; empty: not known
    Q_INVOKABLE QStringList problems(const QString &text) const;                   // of a text one writes, in words
    Q_INVOKABLE QVariantMap preview(const QString &text) const;                    // as a row of lines(), filled in as far as known
    // [{name, values: [{value, label}]}]: what words of this moment can be made to depend on, as the shipped ones are.
    Q_INVOKABLE QVariantList conditionsOf(const QString &moment) const;
    Q_INVOKABLE QString address(const QString &caller, const QString &who, int people) const;
    Q_INVOKABLE QVariantMap named(const QString &caller) const;                    // {name, who}
    Q_INVOKABLE QString hour() const;                                              // morning, afternoon, evening
    Q_INVOKABLE QString visited(const QString &lastVisit) const;                   // first, recent, before
    Q_INVOKABLE int ringsBetween(const QVariant &from, const QVariant &until) const;
    Q_INVOKABLE QDateTime now() const;                                             // by the office's clock, as far as it is known here
    Q_INVOKABLE QString dayRecord(const QString &day) const;                       // the id of the desk's list of a day
    Q_INVOKABLE QString settingsRecord() const;                                    // … of its numbers (kind desk_setting)

    Q_INVOKABLE void setPresence(const QString &personId, const QString &state, bool doNotTransfer, const QVariant &until, const QString &note);
    Q_INVOKABLE void setDuty(const QString &day, const QString &personId);
    Q_INVOKABLE void resetScript(const QString &recordId);                         // then saved() or failed()

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    QVariantMap row(const StaffMember &member) const;
    QMap<QString, QString> valuesOf(const QVariantMap &values) const;
    Moment officeNow() const;

    Survey<DeskReading> m_survey;
    RecordWriter m_writer;
    QString m_personId;
    QString m_today;
    QString m_companyName;
    std::optional<DeskReading> m_found;
    std::vector<desk::Entry> m_entries;
    int m_edition = 0;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
