// The figures of the standards as a list to search: by words of any language, by group, or only those
// that nobody stands for yet. In the order of the work, a group together.
#pragma once

#include "app/viewmodels/confirmations.h"

#include <QAbstractListModel>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class StandardsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool onlyUnverified READ onlyUnverified WRITE setOnlyUnverified NOTIFY filterChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int total READ total CONSTANT FINAL)
    Q_PROPERTY(int unverified READ unverified NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QVariant groups READ groups NOTIFY rowsChanged FINAL)

public:
    enum Role { LimitId = Qt::UserRole, Group, Heading, Title, Figure, Place, Main, Unverified, StandingWords };
    Q_ENUM(Role)

    explicit StandardsModel(QObject *parent = nullptr);

    QString search() const { return m_search; }
    void setSearch(const QString &search);
    QString group() const { return m_group; } // "": all
    void setGroup(const QString &group);
    bool onlyUnverified() const { return m_onlyUnverified; }
    void setOnlyUnverified(bool only);
    int count() const { return int(m_rows.size()); }
    int total() const;
    int unverified() const;       // in all groups
    QVariantList groups() const;  // [{value, label, count}]
    Q_INVOKABLE QVariant get(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void filterChanged();
    void rowsChanged();

private:
    void pick();
    void refresh();
    bool isWanted(const quality::Limit &limit) const;

    StoreLink m_link;
    Confirmations m_confirmations;
    QString m_search;
    QString m_group;
    bool m_onlyUnverified = false;
    std::vector<const quality::Limit *> m_rows;
};

} // namespace plumb
