// One live record.
#pragma once

#include "app/viewmodels/store_link.h"
#include "app/viewmodels/value_map.h"

#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class RecordItem : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString scope READ scope NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QVariant fields READ fields NOTIFY changed FINAL)
    Q_PROPERTY(bool unsent READ unsent NOTIFY changed FINAL)
    Q_PROPERTY(int toDecide READ toDecide NOTIFY toDecideChanged FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    explicit RecordItem(QObject *parent = nullptr);

    QString recordId() const { return m_recordId; }
    void setRecordId(const QString &recordId);
    bool exists() const { return !m_row.id.isNull(); }
    bool loading() const { return m_loading; }
    QString kind() const { return m_row.kind; }
    QString scope() const { return m_row.scope; }
    QString title() const { return m_row.title; }
    QVariantMap fields() const { return m_row.fields; }
    bool unsent() const { return m_row.unsent; }
    int toDecide() const { return m_toDecide; } // open conflicts and refused changes about it
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_link.begin(); }

Q_SIGNALS:
    void recordIdChanged();
    void changed();
    void loadingChanged();
    void toDecideChanged();
    void errorChanged();

private:
    void load();
    void countDecisions();
    void take(const Result<std::optional<store::StoredRecord>> &answer);
    void setLoading(bool loading);
    void show(ListRow row);

    StoreLink m_link;
    QString m_recordId;
    ListRow m_row;            // null id: there is none
    int m_toDecide = 0;
    bool m_loading = false;
    bool m_loadAgain = false;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
