// A loudspeaker as a player needs it: one sound at a time, from memory. Lives on the GUI thread.
#pragma once

#include "app/core/result.h"
#include "app/core/sound_format.h"

#include <QByteArray>
#include <QObject>

namespace plumb {

class Speaker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // From this place of the sound on (app/core/sound_format.h). What played before stops without a word.
    virtual void play(const QByteArray &sound, Millis from) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    // How far in the sound it is, several times a second.
    void moved(plumb::Millis place);
    void ended();
    // LoudspeakerUnavailable: there is none, or it went. Nothing plays any more.
    void lost(const plumb::Error &error);
};

} // namespace plumb
