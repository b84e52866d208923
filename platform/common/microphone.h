// A microphone as a recorder needs it: pieces of sound while it is on. Microphones come and go (unplugged,
// taken by a call, forbidden): `lost` says so, also where it never began. Lives on the GUI thread; what is made
// of the sound happens elsewhere.
#pragma once

#include "app/core/result.h"
#include "app/core/sound_format.h"

#include <QByteArray>
#include <QObject>

namespace plumb {

class Microphone : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // There is one, as far as is known without opening it.
    virtual bool available() const = 0;
    virtual bool active() const = 0;

    // activeChanged or lost follows. Starting a running microphone does nothing.
    virtual void start() = 0;
    // What was heard until then has been told.
    virtual void stop() = 0;

Q_SIGNALS:
    void availableChanged();
    void activeChanged();
    // In order, without gaps, several times a second (app/core/sound_format.h).
    void heard(const QByteArray &sound);
    // MicrophoneUnavailable.
    void lost(const plumb::Error &error);
};

} // namespace plumb
