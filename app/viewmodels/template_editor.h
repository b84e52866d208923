// One checklist template, a company's own or the app's (by its code), as it is read, written and handed
// from its author to checker and approver. A draft saves itself while its author types; from its
// submission on it stays as it is (docs/schema.md, Steps).
#pragma once

#include "app/viewmodels/confirmations.h"
#include "app/viewmodels/own_part.h"
#include "app/viewmodels/record_form.h"
#include "app/viewmodels/template_body.h"
#include "app/viewmodels/template_rows.h"

#include "app/quality/checklist.h"

#include <functional>

namespace plumb {

class TemplateEditor : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString recordId MEMBER m_recordId NOTIFY changed FINAL)
    Q_PROPERTY(QString code MEMBER m_code NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY changed FINAL)
    Q_PROPERTY(bool builtIn READ builtIn NOTIFY changed FINAL)
    Q_PROPERTY(QVariant fields READ fields NOTIFY changed FINAL)
    Q_PROPERTY(QVariant people READ people NOTIFY changed FINAL)
    Q_PROPERTY(plumb::TemplateRows *items READ items CONSTANT FINAL)
    Q_PROPERTY(plumb::TemplateRows *photos READ photos CONSTANT FINAL)
    Q_PROPERTY(QVariant signers READ signers NOTIFY changed FINAL)
    Q_PROPERTY(QVariant gate READ gate NOTIFY changed FINAL)
    Q_PROPERTY(QVariant problems READ problems NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ editable NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL)
    Q_PROPERTY(QVariant steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(QVariant savedAt READ savedAt NOTIFY savedAtChanged FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)

public:
    explicit TemplateEditor(QObject *parent = nullptr);

    bool exists() const;
    bool loading() const;
    bool builtIn() const { return m_recordId.isEmpty(); }
    // title, stage, stageTitle, code, version, state, stateWords, approvedOn, note
    QVariantMap fields() const;
    QVariantList people() const;   // [{label, name}] of author, checker and approver, as far as they are there
    // entry: {key, title, requirement, room, limit (id, "own", ""), figure, place, unverified, compare, value,
    // upper, unit, points, main, redLine, test, testWords, photos, problems: {name: words}, problem}
    TemplateRows *items() { return &m_items; }
    TemplateRows *photos() { return &m_photos; } // entry: {key, title, per, perWords, phase, problems, problem}
    QVariantList signers() const;  // [{value, label, on}]
    QVariantList gate() const;
    QVariantList problems() const; // [{list: "items" | "photos" | "", row, words}]
    bool editable() const;
    QString whyNot() const;        // "" where it is editable
    // [{to, label, why}]: the steps from here that anybody with this role may take; `why` not this person.
    QVariantList steps() const;
    QVariant savedAt() const { return m_form.savedAt(); }
    QVariant error() const { return m_form.error(); }
    bool busy() const { return m_busy; }

    Q_INVOKABLE void setField(const QString &name, const QString &value); // title, stage, note
    Q_INVOKABLE int add(const QString &list);                             // its row
    Q_INVOKABLE void remove(const QString &list, int row);
    Q_INVOKABLE void move(const QString &list, int from, int to);
    Q_INVOKABLE void set(const QString &list, int row, const QString &name, const QVariant &value);
    Q_INVOKABLE void setName(const QString &list, const QString &name, bool on); // signers, gate
    // Under one's own name: taken(to), or refused({title, text, list, row}) for a broken rule, failed(errorText)
    // otherwise. `note`: why it goes back or is withdrawn.
    Q_INVOKABLE void take(const QString &to, const QString &note);

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    void savedAtChanged();
    void errorChanged();
    void busyChanged();
    void taken(const QString &to);
    void refused(const QVariantMap &problem);
    void failed(const QVariantMap &error);

private:
    void reread();
    void lookForIt();
    QVariantMap itemEntry(const QJsonObject &item, int row) const;
    QVariantMap limitEntry(const QJsonObject &item) const;
    QVariantMap photoEntry(const QJsonObject &photo, int row) const;
    QVariantMap problemsAt(const QString &list, int row) const;
    QVariantList choicesOf(const QString &list, const QVariantList &known) const;
    void keep(const TemplateBody &body);
    QString freshKey(const QString &list) const;
    QString whyNotTo(const Transition &step, const std::vector<Transition> &mine) const;
    void whenUnique(std::function<void()> act);
    void takeOnceSaved();
    void takeNow();
    void stop(const QVariantMap &error);
    void setBusy(bool busy);

    StoreLink m_link;
    OwnPart m_self;
    PersonNames m_people;
    Confirmations m_confirmations;
    RecordForm m_form{this};
    QString m_recordId;
    QString m_code;
    QJsonObject m_values;
    TemplateBody m_body;
    std::vector<quality::Problem> m_problems;
    TemplateRows m_items;
    TemplateRows m_photos;
    QJsonObject m_step;            // what waits until all that was typed is saved
    bool m_known = false;          // whether it is on this device
    bool m_busy = false;
};

} // namespace plumb
