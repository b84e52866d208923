#include "app/viewmodels/person_names.h"

#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

using namespace Qt::StringLiterals;

PersonNames::PersonNames(QObject *parent) : QObject(parent), m_link(this)
{
    const auto readAll = [this] {
        for (const QStringList people = m_names.keys(); const QString &person : people)
            read(person);
    };
    connect(&m_link, &StoreLink::opened, this, readAll);
    connect(&m_link, &StoreLink::changed, this, [this, readAll](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, u"person"_s, {}))
            readAll();
    });
    m_link.begin();
}

QString PersonNames::name(const QString &person) const
{
    return idOf(person).isNull() ? person : m_names.value(person);
}

void PersonNames::want(const QString &person)
{
    if (idOf(person).isNull() || m_names.contains(person))
        return;
    m_names.insert(person, {});
    read(person);
}

void PersonNames::read(const QString &person)
{
    if (!m_link.store())
        return;
    whenDone(m_link.store()->record(idOf(person)), this, [this, person](const Result<std::optional<store::StoredRecord>> &record) {
        if (!record || !*record)
            return;
        const QString name = (*record)->fields.value("name"_L1).toString();
        if (std::exchange(m_names[person], name) != name)
            Q_EMIT changed();
    });
}

} // namespace plumb
