// What the system says about the network: a hint that decides when to try and what to send first,
// never whether something counts as sent. Where the system says nothing, we are online.
#pragma once

#include <QObject>

namespace plumb {

class NetworkStatus : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual bool online() const = 0;  // false only when the system is sure there is no network
    virtual bool metered() const = 0; // each megabyte costs: records first, photos by policy

Q_SIGNALS:
    void changed();
};

} // namespace plumb
