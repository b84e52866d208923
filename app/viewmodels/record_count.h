// How many records match, kept up to date; with `by`, how many per value of that field.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QQmlParserStatus>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class RecordCount : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString scope MEMBER m_scope NOTIFY queryChanged FINAL)
    Q_PROPERTY(QVariantMap where MEMBER m_where NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString by MEMBER m_by NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool active MEMBER m_active NOTIFY queryChanged FINAL)
    Q_PROPERTY(double value READ value NOTIFY valueChanged FINAL)
    Q_PROPERTY(QVariant groups READ groups NOTIFY valueChanged FINAL)

public:
    explicit RecordCount(QObject *parent = nullptr);

    void count(const QString &kind, const QString &scope, const QVariantMap &where, const QString &by = {});
    qint64 value() const { return m_value; }
    QVariantMap groups() const { return m_groups; }

    void classBegin() override {}
    void componentComplete() override { m_link.begin(); }

Q_SIGNALS:
    void queryChanged();
    void valueChanged();

private:
    void schedule();
    void ask();
    void askGroups();
    void done(qint64 value, const QVariantMap &groups);

    StoreLink m_link;
    QString m_kind;
    QString m_scope;
    QVariantMap m_where;
    QString m_by;
    bool m_active = true;
    bool m_scheduled = false;
    bool m_asking = false;
    bool m_again = false;
    qint64 m_value = -1;
    QVariantMap m_groups;
};

} // namespace plumb
