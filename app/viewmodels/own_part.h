// Who uses this device and with which roles, for view models that judge what that person may do next.
#pragma once

#include "app/model/rules.h"
#include "app/viewmodels/store_link.h"

namespace plumb {

class OwnPart : public QObject {
    Q_OBJECT
public:
    explicit OwnPart(QObject *parent = nullptr);

    const Id &person() const { return m_person; }   // null until it is known
    QStringList scopes() const; // sorted; empty until they are known
    Roles rolesIn(const QString &scope) const { return m_roles.value(scope); }

Q_SIGNALS:
    void changed();

private:
    void read();

    StoreLink m_link;
    Id m_person;
    QHash<QString, Roles> m_roles;
};

} // namespace plumb
