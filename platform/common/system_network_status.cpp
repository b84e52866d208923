#include "platform/common/system_network_status.h"

#include <QNetworkInformation>

namespace plumb {

SystemNetworkStatus::SystemNetworkStatus(QObject *parent) : NetworkStatus(parent)
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    const QNetworkInformation *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkStatus::changed);
    connect(information, &QNetworkInformation::isMeteredChanged, this, &NetworkStatus::changed);
}

bool SystemNetworkStatus::online() const
{
    // "Local" and "site" may well reach an office in the same building.
    const QNetworkInformation *information = QNetworkInformation::instance();
    return !information || information->reachability() != QNetworkInformation::Reachability::Disconnected;
}

bool SystemNetworkStatus::metered() const
{
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information && information->supports(QNetworkInformation::Feature::Metered) && information->isMetered();
}

} // namespace plumb
