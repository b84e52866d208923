#include "app/viewmodels/own_part.h"

#include "app/viewmodels/when_done.h"

namespace plumb {

OwnPart::OwnPart(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] {
        connect(m_link.store(), &store::Store::grantsChanged, this, &OwnPart::read, Qt::UniqueConnection);
        read();
    });
    m_link.begin();
}

QStringList OwnPart::scopes() const
{
    QStringList out = m_roles.keys();
    out.sort();
    return out;
}

void OwnPart::read()
{
    if (!m_link.store())
        return;
    whenDone(m_link.store()->identity(), this, [this](const Result<std::optional<store::Identity>> &identity) {
        if (identity && *identity && std::exchange(m_person, (*identity)->person) != (*identity)->person)
            Q_EMIT changed();
    });
    whenDone(m_link.store()->grants(), this, [this](const Result<std::vector<wire::Grant>> &grants) {
        if (!grants)
            return;
        m_roles.clear();
        for (const wire::Grant &grant : *grants)
            m_roles.insert(grant.scope, Roles(grant.roles.begin(), grant.roles.end()));
        Q_EMIT changed();
    });
}

} // namespace plumb
