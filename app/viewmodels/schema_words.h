// Words of the schema and of values for pages: the part of App that only reads the schema.
// Maps, lists and large figures reach QML as var and double: qmllint knows what those can do.
#pragma once

#include "app/viewmodels/services.h"

#include <QDateTime>
#include <QJSValue>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class SchemaWords : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString language READ language NOTIFY languageChanged FINAL)
    Q_PROPERTY(QDateTime now READ now NOTIFY nowChanged FINAL)

public:
    explicit SchemaWords(QObject *parent = nullptr);

    QString language() const { return m_services->language(); } // zh_CN, zh_TW, en
    QDateTime now() const { return localNow(); }

    Q_INVOKABLE QString kindLabel(const QString &kind) const;
    Q_INVOKABLE QString kindIcon(const QString &kind) const;
    // [{name, type, label, required, min, max, unit, target}] in the schema's order
    Q_INVOKABLE QVariant fields(const QString &kind) const;
    Q_INVOKABLE QString fieldLabel(const QString &kind, const QString &field) const;
    Q_INVOKABLE QString choiceLabel(const QString &kind, const QString &field, const QString &value) const;
    // A value as a person reads it: choices in words, dates, units; "" where there is none.
    Q_INVOKABLE QString valueWords(const QString &kind, const QString &field, const QVariant &value) const;
    // Whose roles may "create" or "edit" it, in words; "" where every member may.
    Q_INVOKABLE QString whoMay(const QString &action, const QString &kind) const;
    Q_INVOKABLE QVariant choices(const QString &kind, const QString &field) const; // [{value, label}]

    Q_INVOKABLE QString date(const QVariant &value) const;
    Q_INVOKABLE QString dateTime(const QVariant &value) const;
    Q_INVOKABLE QString time(const QVariant &value) const;
    Q_INVOKABLE QString relative(const QVariant &value) const;
    Q_INVOKABLE QString fileSize(double bytes) const;
    Q_INVOKABLE QString clockLength(int milliseconds) const;

    Q_INVOKABLE QString newId() const;
    Q_INVOKABLE QString siteScope(const QString &siteId) const;
    Q_INVOKABLE QString teamScope(const QString &teamId) const;
    Q_INVOKABLE QString teamPrivateScope(const QString &teamId) const;

Q_SIGNALS:
    void languageChanged();
    void nowChanged();

protected:
    // A binding follows the properties it reads, not the functions it calls. Reading one of ours by
    // way of the QML engine, in the midst of a call, makes the calling binding follow that one.
    void follow(const char *property) const;
    const FieldSchema *field(const QString &kind, const QString &name) const;
    QDateTime localNow() const;
    Services *m_services;

private:
    mutable QJSValue m_self;
};

} // namespace plumb
