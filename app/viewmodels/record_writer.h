// One-shot actions on records: all of one call lands, in one transaction, or none of it.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class RecordWriter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)

public:
    explicit RecordWriter(QObject *parent = nullptr);

    bool busy() const { return m_underWay > 0; }
    // [{record, kind, scope, set: {field: value}}]; record "" = a new one.
    Q_INVOKABLE void save(const QVariantList &edits);
    void write(std::vector<store::Edit> edits);

Q_SIGNALS:
    void saved();
    void failed(const QVariantMap &error);
    void busyChanged();

private:
    StoreLink m_link;
    int m_underWay = 0;
};

} // namespace plumb
