// NetworkStatus from QNetworkInformation, whichever backend the system has.
#pragma once

#include "platform/common/network_status.h"

namespace plumb {

class SystemNetworkStatus final : public NetworkStatus {
    Q_OBJECT
public:
    explicit SystemNetworkStatus(QObject *parent = nullptr);
    bool online() const override;
    bool metered() const override;
};

} // namespace plumb
