// Words of the schema and of values for pages: the part of App that only reads the schema.
// Maps, lists and large figures reach QML as var and double: qmllint knows what those can do.
#pragma once

#include "app/viewmodels/services.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class SchemaWords : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit SchemaWords(QObject *parent = nullptr);

    Q_INVOKABLE QString kindLabel(const QString &kind) const;
    Q_INVOKABLE QString kindIcon(const QString &kind) const;
    // [{name, type, label, required, min, max, unit, target}] in the schema's order
    Q_INVOKABLE QVariant fields(const QString &kind) const;
    Q_INVOKABLE QString fieldLabel(const QString &kind, const QString &field) const;
    Q_INVOKABLE QString choiceLabel(const QString &kind, const QString &field, const QString &value) const;
    Q_INVOKABLE QVariant choices(const QString &kind, const QString &field) const; // [{value, label}]

    Q_INVOKABLE QString date(const QVariant &value) const;
    Q_INVOKABLE QString dateTime(const QVariant &value) const;
    Q_INVOKABLE QString time(const QVariant &value) const;
    Q_INVOKABLE QString relative(const QVariant &value) const;
    Q_INVOKABLE QString fileSize(double bytes) const;

    Q_INVOKABLE QString newId() const;
    Q_INVOKABLE QString siteScope(const QString &siteId) const;
    Q_INVOKABLE QString teamScope(const QString &teamId) const;
    Q_INVOKABLE QString teamPrivateScope(const QString &teamId) const;

protected:
    const FieldSchema *field(const QString &kind, const QString &name) const;
    QDateTime localNow() const;
    Services *m_services;
};

} // namespace plumb
