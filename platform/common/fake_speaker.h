// A loudspeaker for tests and the demo: nobody hears it, and it moves on when told to, or by the clock on the
// wall.
#pragma once

#include "platform/common/speaker.h"

#include <QTimer>

namespace plumb {

class FakeSpeaker final : public Speaker {
    Q_OBJECT
public:
    enum class Moves { WhenTold, ByItself };

    explicit FakeSpeaker(Moves moves, QObject *parent = nullptr);

    void play(const QByteArray &sound, Millis from) override;
    void stop() override;

    void moveOn(Millis length);
    void unplug();
    bool playing() const { return m_playing; }
    const QByteArray &sound() const { return m_sound; }
    Millis place() const { return m_place; }

private:
    QTimer m_clock;
    QByteArray m_sound;
    Millis m_place{0};
    bool m_movesByItself;
    bool m_playing = false;
    bool m_plugged = true;
};

} // namespace plumb
