// Items or photos of a template as a list whose delegates stay while their words change: one role,
// `entry`, a map.
#pragma once

#include <QAbstractListModel>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class TemplateRows : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { Entry = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    // Rows up to the first that differs stay; there as many are inserted or removed as it takes, the rest changed.
    void become(const QVariantList &entries);
    int count() const { return int(m_entries.size()); }
    Q_INVOKABLE QVariant get(int row) const { return m_entries.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{Entry, "entry"}}; }

Q_SIGNALS:
    void countChanged();

private:
    QVariantList m_entries;
};

} // namespace plumb
