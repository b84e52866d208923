// A network that is what a test says it is.
#pragma once

#include "platform/common/network_status.h"

namespace plumb {

class FakeNetworkStatus final : public NetworkStatus {
    Q_OBJECT
public:
    using NetworkStatus::NetworkStatus;
    bool online() const override { return m_online; }
    bool metered() const override { return m_metered; }

    void become(bool online, bool metered)
    {
        if (m_online == online && m_metered == metered)
            return;
        m_online = online;
        m_metered = metered;
        Q_EMIT changed();
    }

private:
    bool m_online = true;
    bool m_metered = false;
};

} // namespace plumb
