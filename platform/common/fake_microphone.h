// A microphone for tests and the demo. Somebody speaks when told to, or by the clock on the wall for as long as
// it is on; the same length always sounds the same.
#pragma once

#include "platform/common/microphone.h"

#include <QTimer>

namespace plumb {

class FakeMicrophone final : public Microphone {
    Q_OBJECT
public:
    enum class Speaks { WhenTold, ByItself };

    explicit FakeMicrophone(Speaks speaks, QObject *parent = nullptr);

    bool available() const override { return m_plugged; }
    bool active() const override { return m_active; }
    void start() override;
    void stop() override;

    // Somebody speaks into a running microphone; told in the usual pieces.
    void speak(Millis length);
    // The cable is pulled, or the person says no: a running microphone is lost.
    void unplug();
    void plugIn();

    // What speak() makes of a length.
    static QByteArray voice(Millis from, Millis length);

private:
    void setActive(bool active);

    QTimer m_mouth;
    Millis m_spoken{0};
    bool m_active = false;
    bool m_plugged = true;
};

} // namespace plumb
