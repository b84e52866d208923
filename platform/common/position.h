// Where the device is, as far as it tells. Asked for only while somebody takes photos; what it finds
// goes into their records. Lives on the GUI thread; start() returns at once.
#pragma once

#include "app/core/place.h"
#include "app/core/result.h"

#include <QObject>

namespace plumb {

class PositionSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    // The newest since start(); it may be old by now: see Fix::at.
    virtual std::optional<Fix> latest() const = 0;
    // Why there is none: not permitted, no receiver, switched off. Cleared by the next fix.
    virtual std::optional<Error> trouble() const = 0;

Q_SIGNALS:
    void changed(); // latest() or trouble()
};

} // namespace plumb
