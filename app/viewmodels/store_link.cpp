#include "app/viewmodels/store_link.h"

#include <algorithm>

namespace plumb {

StoreLink::StoreLink(QObject *owner) : QObject(owner), m_services(Services::current())
{
    connect(m_services, &Services::storeChanged, this, [this] { attach(); });
    connect(m_services, &Services::languageChanged, this, &StoreLink::languageChanged);
}

void StoreLink::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    attach();
}

void StoreLink::attach()
{
    if (!m_begun)
        return;
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = m_services->store().get();
    if (!m_store) {
        Q_EMIT closed();
        return;
    }
    connect(m_store, &store::Store::changed, this, &StoreLink::changed);
    connect(m_store, &store::Store::syncStateChanged, this, &StoreLink::syncStateChanged);
    Q_EMIT opened();
}

bool concerns(const std::vector<store::ChangeNotice> &notices, const QString &kind, const QString &scope)
{
    return std::any_of(notices.begin(), notices.end(), [&](const store::ChangeNotice &notice) {
        return (notice.kind.isEmpty() || notice.kind == kind)
            && (scope.isEmpty() || notice.scope.isEmpty() || notice.scope == scope);
    });
}

bool concerns(const std::vector<store::ChangeNotice> &notices, const Id &record, const QString &kind)
{
    return std::any_of(notices.begin(), notices.end(), [&](const store::ChangeNotice &notice) {
        if (!notice.kind.isEmpty() && !kind.isEmpty() && notice.kind != kind)
            return false;
        return notice.ids.empty() || std::find(notice.ids.begin(), notice.ids.end(), record) != notice.ids.end();
    });
}

} // namespace plumb
