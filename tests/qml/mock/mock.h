// A stand-in for the C++ module Plumbline: the same names, filled from company.json, with no
// store behind. Pages can be shown full, empty, loading or failed, and looked at, without a device.
#pragma once

#include "app/viewmodels/template_rows.h"

#include <QAbstractListModel>
#include <QJsonObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace plumb::mock {

class Mock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // full | empty | loading | error
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY changed)
    Q_PROPERTY(QVariantMap error READ error CONSTANT)

public:
    static Mock *create(QQmlEngine *, QJSEngine *);
    static Mock *instance();

    QString mode() const { return m_mode; }
    void setMode(const QString &mode);
    QVariantMap error() const;

    Q_INVOKABLE void reset(); // as the file has it: no test sees what another has done
    Q_INVOKABLE QVariantMap record(const QString &id) const;
    Q_INVOKABLE QVariantList records(const QString &kind, const QString &scope, const QVariantMap &where) const;
    Q_INVOKABLE QVariantMap schema(const QString &kind) const;
    Q_INVOKABLE QVariantList scripts() const; // as shipped
    Q_INVOKABLE QVariantMap setting(const QString &name) const; // objects of company.json beside the records
    Q_INVOKABLE void set(const QString &id, const QVariantMap &fields);
    Q_INVOKABLE void save(const QString &id, const QString &kind, const QString &scope, const QVariantMap &fields); // makes it where there is none

Q_SIGNALS:
    void changed();

private:
    Mock();

    QString m_mode = QStringLiteral("full");
    QJsonObject m_file;
    QList<QVariantMap> m_records;
};

class RecordListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY queryChanged)
    Q_PROPERTY(QString scope MEMBER m_scope NOTIFY queryChanged)
    Q_PROPERTY(QVariantMap where MEMBER m_where NOTIFY queryChanged)
    Q_PROPERTY(QString sortBy MEMBER m_sortBy NOTIFY queryChanged)
    Q_PROPERTY(QVariant below MEMBER m_below NOTIFY queryChanged)
    Q_PROPERTY(bool descending MEMBER m_descending NOTIFY queryChanged)
    Q_PROPERTY(QString search MEMBER m_search NOTIFY queryChanged)
    Q_PROPERTY(bool active MEMBER m_active NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY countChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY countChanged)
    Q_PROPERTY(QVariant error READ error NOTIFY countChanged)

public:
    enum Role { RecordId = Qt::UserRole, Kind, Scope, Title, Fields, Unsent, Seq };
    explicit RecordListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Q_INVOKABLE QVariantMap get(int row) const;
    Q_INVOKABLE int rowOf(const QString &recordId) const;

    int count() const { return int(m_rows.size()); }
    int total() const { return count(); }
    bool loading() const;
    bool isEmpty() const;
    QVariant error() const;

Q_SIGNALS:
    void queryChanged();
    void countChanged();

private:
    QVariantList read() const;
    void reload();

    QString m_kind, m_scope, m_sortBy, m_search;
    QVariantMap m_where;
    QVariant m_below;
    bool m_descending = false;
    bool m_active = true;
    QList<QVariantMap> m_rows;
};

// The rows of a template, filled by the stand-in.
class MockRows : public TemplateRows {
    Q_OBJECT
    QML_ELEMENT

public:
    using TemplateRows::TemplateRows;
    Q_INVOKABLE void fill(const QVariantList &entries) { become(entries); }
};

} // namespace plumb::mock
