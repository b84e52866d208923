// A camera as a page needs it: a picture to look at while aiming, and a JPEG when the button is
// pressed. Cameras come and go (unplugged, taken by another app, forbidden): `lost` says so, and
// everything still being captured then ends with CameraUnavailable. Lives on the GUI thread;
// decoding and encoding happen elsewhere.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QObject>

namespace plumb {

class Camera : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    enum class Flash { Off, On, Auto };
    // What the running camera can do; empty: no flash, or not running.
    virtual QList<Flash> flashes() const { return {}; }
    virtual Flash flash() const { return Flash::Off; }
    virtual void setFlash(Flash) {} // one of flashes()

    // There is one, as far as is known without opening it.
    virtual bool available() const = 0;
    virtual bool active() const = 0;

    // Opening takes a while; activeChanged or lost follows. Starting a running camera does nothing.
    virtual void start() = 0;
    virtual void stop() = 0;

    // The picture as JPEG with EXIF (time taken, maker), in the camera's full size.
    // Errors: CameraUnavailable (not started, lost midway), Cancelled (stopped meanwhile).
    virtual QFuture<Result<QByteArray>> capture() = 0;

Q_SIGNALS:
    void availableChanged();
    void activeChanged(); // flashes() too
    void flashChanged();
    // Upright preview, longer side at most 1280 px, at most 15 a second.
    void frame(const QImage &image);
    void lost(const plumb::Error &error);
};

} // namespace plumb
