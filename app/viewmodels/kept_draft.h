// Half-typed words that are no record yet, such as an answer before it is given: on disk with every key, there again when
// the page or the app comes back, gone once `drop()` says that they are what they were meant for.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QQmlParserStatus>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class KeptDraft : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged FINAL)   // what it is about: "answer/alert/<id>"; "": nothing is kept
    Q_PROPERTY(QVariant values READ values NOTIFY valuesChanged FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)         // it could not be kept

public:
    explicit KeptDraft(QObject *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);
    QVariant values() const { return m_values.toVariantMap(); }
    QVariant error() const { return m_error; }

    Q_INVOKABLE void set(const QString &name, const QVariant &value); // texts, numbers, booleans
    Q_INVOKABLE void drop();

    void classBegin() override {}
    void componentComplete() override { m_link.begin(); }

Q_SIGNALS:
    void keyChanged();
    void valuesChanged();
    void errorChanged();

private:
    void read();
    void write();
    void send(const QFuture<Status> &writing);
    QString place() const { return QStringLiteral("kept/") + m_key; }

    StoreLink m_link;
    QString m_key;
    QJsonObject m_values;
    QStringList m_typed;      // since it was asked for: stands above what was left
    int m_underWay = 0;       // written, not landed yet; the newest follows
    bool m_again = false;
    bool m_reading = false;   // what was left: nothing is written over it before it is known
    bool m_readAfter = false; // what is on its way may be what is asked for
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
