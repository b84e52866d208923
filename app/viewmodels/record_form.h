// The form that saves by itself. Each keystroke goes to the draft at once; the record follows after
// a pause, or at flush(). A draft left by a killed app is taken up again. An existing record takes
// each field that is valid; a new one comes to exist when all of it is.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QDateTime>
#include <QQmlParserStatus>
#include <QSet>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class RecordForm : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString scope MEMBER m_scope NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QVariantMap defaults MEMBER m_defaults NOTIFY subjectChanged FINAL)
    // Of which new record: a draft that a killed app left belongs to the same day, the same stage, only.
    Q_PROPERTY(QString newOf READ newOf WRITE setNewOf NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QVariant values READ values NOTIFY valuesChanged FINAL)
    Q_PROPERTY(QVariant problems READ problems NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QVariant savedAt READ savedAt NOTIFY savedAtChanged FINAL)
    Q_PROPERTY(bool saving READ saving NOTIFY savingChanged FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool offered READ offered NOTIFY offeredChanged FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY isNewChanged FINAL)

public:
    static constexpr int pauseMs = 400;
    static constexpr int retryMs = 5000;

    explicit RecordForm(QObject *parent = nullptr);
    ~RecordForm() override;

    // Of a new record: "" until something was typed.
    QString recordId() const { return m_recordId; }
    void setRecordId(const QString &recordId);
    QString newOf() const { return m_newOf; }
    void setNewOf(const QString &newOf); // may come late, before anything is typed: then its own draft is taken up
    QVariantMap values() const;
    QVariantMap problems() const { return m_problems; }
    QVariant savedAt() const;
    bool saving() const { return m_saving; }
    bool settled() const { return !m_saving && m_pending.isEmpty(); } // nothing typed is still on its way
    QVariant error() const { return m_error; }
    bool isNew() const { return !m_exists; }
    bool offered() const { return m_offered; } // filled in from a refused change, nothing done about it yet

    Q_INVOKABLE void set(const QString &field, const QVariant &value);
    // Save now; also names what is still missing.
    Q_INVOKABLE void flush();
    // Values of a change the office did not take (WaitingModel::mending): filled in, the field to mend
    // marked. They are sent when the person changes something, or at sendOffered(); not before.
    Q_INVOKABLE void offer(const QVariantMap &mending);
    Q_INVOKABLE void sendOffered();

    void classBegin() override {}
    void componentComplete() override { m_link.begin(); }

Q_SIGNALS:
    void subjectChanged();
    void valuesChanged();
    void problemsChanged();
    void savedAtChanged();
    void savingChanged();
    void errorChanged();
    void isNewChanged();
    void offeredChanged();

private:
    QString draftKey() const;
    void open();
    void readDraft();
    void takeDraft(const QJsonObject &draft);
    void reload();
    void takeRecord(const store::StoredRecord &record);
    void keepDraft();
    QJsonObject savable() const;
    void save();
    void landed(const QJsonObject &sent, const QJsonObject &pending);
    void notLanded(const Error &error);
    void check();
    void setError(const QVariant &error);
    void setOffered(bool offered);

    StoreLink m_link;
    QString m_kind;
    QString m_recordId;
    QString m_scope;
    QVariantMap m_defaults;
    QString m_newOf;
    bool m_exists = false;
    bool m_typed = false;         // by whoever holds this form
    QString m_newDraft;           // where a new record's draft lies until it exists
    QJsonObject m_stored;         // as the store has it
    QJsonObject m_pending;        // typed, not yet in the record
    QSet<QString> m_touched;
    bool m_askedForAll = false;   // flush() was called: also say what was never filled in
    QVariantMap m_problems;
    QVariantMap m_marked;         // field: what the office said about it, until it is touched
    bool m_offered = false;
    qint64 m_mends = 0;           // the refused change that is mended once this has landed
    QTimer m_pause;
    bool m_saving = false;
    bool m_saveAgain = false;
    bool m_draftUnderWay = false;
    bool m_draftAgain = false;
    QDateTime m_savedAt;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
