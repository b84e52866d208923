// The device's camera through Qt Multimedia, the same code on every system. Nothing of Qt
// Multimedia is loaded before the first question about the camera: that costs a tenth of a second.
#pragma once

#include "app/core/clock.h"
#include "platform/common/camera.h"
#include "platform/common/frame_throttle.h"

#include <memory>

class QVideoFrame;

namespace plumb {

class PositionSource;

class MultimediaCamera final : public Camera {
    Q_OBJECT
public:
    // `position` goes into the pictures; null: none does. It outlives the camera.
    explicit MultimediaCamera(std::shared_ptr<const Clock> clock, const PositionSource *position = nullptr,
                              QObject *parent = nullptr);
    ~MultimediaCamera() override;

    bool available() const override;
    bool active() const override;
    void start() override;
    void stop() override;
    QFuture<Result<QByteArray>> capture() override;
    QList<Flash> flashes() const override;
    Flash flash() const override { return m_flash; }
    void setFlash(Flash flash) override;

private:
    struct Device;

    Device &device() const;
    void open();
    void close(const Error &why);
    void lose(const QString &why);
    void devicesChanged();
    void preview(const QVideoFrame &frame);
    void encode(int request, const QImage &image);

    std::shared_ptr<const Clock> m_clock;
    const PositionSource *m_position;
    Flash m_flash = Flash::Off;
    FrameThrottle m_throttle;
    bool m_converting = false; // one preview frame at a time is turned into an image
    mutable std::unique_ptr<Device> m_device;
};

} // namespace plumb
