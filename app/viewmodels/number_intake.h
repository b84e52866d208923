// The number of a complaint (or of another kind that bears numbers, store/numbers.h), at once and offline, and what
// was begun and not finished: a number that was told to a caller is never lost. One that came to nothing becomes a
// void record that says why.
#pragma once

#include "app/store/numbers.h"
#include "app/viewmodels/record_writer.h"

#include <QDateTime>

#include <QQmlParserStatus>

namespace plumb {

class NumberIntake : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed FINAL) // "complaint"
    Q_PROPERTY(QVariant open READ open NOTIFY changed FINAL)   // [{number, series, serial, calledAt}]: no record has them yet
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit NumberIntake(QObject *parent = nullptr);

    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QVariantList open() const;
    QVariant error() const { return m_error; }

    // By the office's clock, as far as it is known here.
    Q_INVOKABLE QDateTime now() const;
    // For a call of that moment, or of now; taken(number) follows once it is kept.
    Q_INVOKABLE void take(const QVariant &calledAt);
    // A number of `open` that came to nothing.
    Q_INVOKABLE void drop(const QString &number, const QString &scope, const QString &personId, const QString &reason);

    void classBegin() override {}
    void componentComplete() override { m_link.begin(); }

Q_SIGNALS:
    void changed();
    void taken(const QVariantMap &number);
    void dropped();
    void failed(const QVariantMap &error);

private:
    void read();

    StoreLink m_link;
    QString m_kind = QStringLiteral("complaint");
    RecordWriter m_writer;
    std::vector<store::TakenNumber> m_open;
    Millis m_clockOffset{0};  // office minus device
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
