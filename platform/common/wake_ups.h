// Moments the system gives us by itself: a computer that comes out of sleep, a task in the background on a
// phone. Whoever hears of one does what is due, now.
#pragma once

#include <QObject>

namespace plumb {

class WakeUps : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void wokeUp();
};

} // namespace plumb
