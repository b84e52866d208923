// Names of the people whom records name by their id, read once each.
#pragma once

#include "app/viewmodels/store_link.h"

namespace plumb {

class PersonNames : public QObject {
    Q_OBJECT
public:
    explicit PersonNames(QObject *parent = nullptr);

    // "" until it has been read, and where that person is not on this device; what is no id is its own name.
    QString name(const QString &person) const;
    void want(const QString &person);

Q_SIGNALS:
    void changed();

private:
    void read(const QString &person);

    StoreLink m_link;
    QHash<QString, QString> m_names; // wanted; empty: not yet read
};

} // namespace plumb
