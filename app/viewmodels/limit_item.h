// One figure of a standard with all that is known of it, and the confirmation by which somebody of the
// company stands for it. What is memory or conflict is shown as unverified until then.
#pragma once

#include "app/viewmodels/confirmations.h"
#include "app/viewmodels/own_part.h"
#include "app/viewmodels/record_writer.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class LimitItem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString limitId READ limitId WRITE setLimitId NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString figure READ figure NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(bool between READ between NOTIFY changed FINAL)
    Q_PROPERTY(bool main READ main NOTIFY changed FINAL)
    Q_PROPERTY(QString status READ status NOTIFY changed FINAL)
    Q_PROPERTY(bool unverified READ unverified NOTIFY changed FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(QVariant facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QVariant values READ values NOTIFY changed FINAL)
    Q_PROPERTY(QVariant confirmed READ confirmed NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)

public:
    explicit LimitItem(QObject *parent = nullptr);

    QString limitId() const { return m_limitId; }
    void setLimitId(const QString &limitId);
    bool exists() const { return m_limit; }
    QString title() const;
    QString figure() const;      // as it counts here
    QString unit() const { return m_limit ? m_limit->unit : QString(); }
    bool between() const { return m_limit && m_limit->compare == quality::Compare::Between; }
    bool main() const { return m_limit && m_limit->main; }
    QString status() const;      // found, memory, conflict, confirmed
    bool unverified() const;
    QString standing() const;    // in words
    // [{label, text}]: standard, edition, clause, item, grade, method, instrument, sampling, source
    QVariantList facts() const;
    // What the sources say: [{figure, value, upper, source}], the one that counts without a confirmation first.
    QVariantList values() const;
    // {figure, by, at, note}, or null
    QVariant confirmed() const;
    bool busy() const { return m_writer.busy(); }

    // In one's own name, as a new record: saved() or failed(errorText). What is no figure is said at once
    // ("" where all is well): the problem of the value, or of the upper bound.
    Q_INVOKABLE QVariant problems(const QString &value, const QString &upper) const; // {value, upper}
    Q_INVOKABLE bool confirm(const QString &value, const QString &upper, const QString &note);

Q_SIGNALS:
    void changed();
    void busyChanged();
    void saved();
    void failed(const QVariantMap &error);

private:
    quality::Rule rule() const;

    StoreLink m_link;
    Confirmations m_confirmations;
    OwnPart m_self;
    QString m_limitId;
    const quality::Limit *m_limit = nullptr;
    RecordWriter m_writer;
};

} // namespace plumb
