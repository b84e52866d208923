#include "platform/common/multimedia_camera.h"

#include "app/media/exif.h"
#include "app/media/scaling.h"
#include "platform/common/position.h"

#include <QCamera>
#include <QCameraDevice>
#include <QCoreApplication>
#include <QHash>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QVideoFrame>
#include <QVideoSink>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QPermissions>
#endif

namespace plumb {

namespace {

// A camera that cannot flash at the shutter may light all the time instead.
struct Light {
    Camera::Flash flash;
    QCamera::FlashMode atShutter;
    QCamera::TorchMode steady;
};
constexpr Light lights[] = {{Camera::Flash::Off, QCamera::FlashOff, QCamera::TorchOff},
                            {Camera::Flash::On, QCamera::FlashOn, QCamera::TorchOn},
                            {Camera::Flash::Auto, QCamera::FlashAuto, QCamera::TorchAuto}};

constexpr int previewSide = 1280;
constexpr int jpegQuality = 92;
using Promise = std::shared_ptr<QPromise<Result<QByteArray>>>;

void finish(const Promise &promise, Result<QByteArray> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

struct MultimediaCamera::Device {
    QMediaDevices devices;
    std::unique_ptr<QCamera> camera; // null: closed
    QMediaCaptureSession session;
    QImageCapture capture;
    QVideoSink sink;
    QHash<int, Promise> waiting; // by QImageCapture's request number
};

MultimediaCamera::MultimediaCamera(std::shared_ptr<const Clock> clock, const PositionSource *position, QObject *parent)
    : Camera(parent), m_clock(std::move(clock)), m_position(position)
{
}

MultimediaCamera::~MultimediaCamera()
{
    if (m_device)
        close(fail(ErrorCode::Cancelled, QStringLiteral("the camera is gone")));
}

MultimediaCamera::Device &MultimediaCamera::device() const
{
    if (m_device)
        return *m_device;
    m_device = std::make_unique<Device>();
    auto *self = const_cast<MultimediaCamera *>(this);
    Device &device = *m_device;
    device.session.setImageCapture(&device.capture);
    device.session.setVideoSink(&device.sink);
    connect(&device.devices, &QMediaDevices::videoInputsChanged, self, &MultimediaCamera::devicesChanged);
    connect(&device.sink, &QVideoSink::videoFrameChanged, self, &MultimediaCamera::preview);
    connect(&device.capture, &QImageCapture::imageCaptured, self, &MultimediaCamera::encode);
    connect(&device.capture, &QImageCapture::errorOccurred, self,
            [self](int request, QImageCapture::Error, const QString &why) {
                if (const Promise promise = self->device().waiting.take(request))
                    finish(promise, fail(ErrorCode::CameraUnavailable, why));
            });
    return device;
}

bool MultimediaCamera::available() const
{
    device(); // from now on we hear of cameras that come and go
    return !QMediaDevices::videoInputs().isEmpty();
}

bool MultimediaCamera::active() const
{
    return m_device && m_device->camera && m_device->camera->isActive();
}

void MultimediaCamera::start()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_CONFIG(permissions)
    switch (qApp->checkPermission(QCameraPermission{})) {
    case Qt::PermissionStatus::Undetermined:
        qApp->requestPermission(QCameraPermission{}, this, [this] { start(); });
        return;
    case Qt::PermissionStatus::Denied:
        Q_EMIT lost(fail(ErrorCode::CameraUnavailable, QStringLiteral("not permitted")));
        return;
    case Qt::PermissionStatus::Granted:
        break;
    }
#endif
    open();
}

void MultimediaCamera::open()
{
    if (device().camera)
        return;
    const QCameraDevice input = QMediaDevices::defaultVideoInput();
    if (input.isNull()) {
        Q_EMIT lost(fail(ErrorCode::CameraUnavailable, QStringLiteral("no camera")));
        return;
    }
    auto &camera = device().camera;
    camera = std::make_unique<QCamera>(input);
    connect(camera.get(), &QCamera::activeChanged, this, &Camera::activeChanged);
    // Queued: closing deletes the very object that reports the error.
    connect(camera.get(), &QCamera::errorOccurred, this,
            [this](QCamera::Error, const QString &why) { lose(why); }, Qt::QueuedConnection);
    device().session.setCamera(camera.get());
    camera->start();
}

void MultimediaCamera::stop()
{
    if (m_device && m_device->camera)
        close(fail(ErrorCode::Cancelled, QStringLiteral("stopped")));
}

void MultimediaCamera::close(const Error &why)
{
    const bool was = active();
    m_flash = Flash::Off; // the next one may have none
    m_device->session.setCamera(nullptr);
    if (m_device->camera) {
        m_device->camera->disconnect(this);
        m_device->camera->stop();
        m_device->camera.reset();
    }
    for (const Promise &promise : std::exchange(m_device->waiting, {}))
        finish(promise, why);
    if (was)
        Q_EMIT activeChanged();
}

void MultimediaCamera::lose(const QString &why)
{
    if (!device().camera)
        return;
    const Error error = fail(ErrorCode::CameraUnavailable, why);
    close(error);
    Q_EMIT lost(error);
}

void MultimediaCamera::devicesChanged()
{
    Q_EMIT availableChanged();
    if (device().camera && !QMediaDevices::videoInputs().contains(device().camera->cameraDevice()))
        lose(QStringLiteral("unplugged"));
}

void MultimediaCamera::preview(const QVideoFrame &frame)
{
    if (m_converting || !m_throttle.admits(m_clock->monotonic()))
        return;
    m_converting = true;
    const QPointer<MultimediaCamera> self(this);
    QThreadPool::globalInstance()->start([self, frame] {
        const QImage image = media::shrunk(frame.toImage(), previewSide);
        QMetaObject::invokeMethod(qApp, [self, image] {
            if (!self)
                return;
            self->m_converting = false;
            if (self->active() && !image.isNull())
                Q_EMIT self->frame(image);
        });
    });
}

QList<Camera::Flash> MultimediaCamera::flashes() const
{
    QList<Flash> able;
    const QCamera *camera = active() ? m_device->camera.get() : nullptr;
    for (const Light &light : lights) {
        if (camera && light.flash != Flash::Off
            && (camera->isFlashModeSupported(light.atShutter) || camera->isTorchModeSupported(light.steady)))
            able += light.flash;
    }
    if (!able.isEmpty())
        able.prepend(Flash::Off);
    return able;
}

void MultimediaCamera::setFlash(Flash flash)
{
    if (m_flash == flash || !flashes().contains(flash))
        return;
    m_flash = flash;
    for (const Light &light : lights) {
        if (light.flash != flash)
            continue;
        QCamera *camera = m_device->camera.get();
        if (camera->isFlashModeSupported(light.atShutter))
            camera->setFlashMode(light.atShutter);
        else
            camera->setTorchMode(light.steady);
    }
    Q_EMIT flashChanged();
}

QFuture<Result<QByteArray>> MultimediaCamera::capture()
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QFuture<Result<QByteArray>> future = promise->future();
    if (!active()) {
        finish(promise, fail(ErrorCode::CameraUnavailable, QStringLiteral("not started")));
        return future;
    }
    const int request = device().capture.capture();
    if (request < 0)
        finish(promise, fail(ErrorCode::CameraUnavailable, device().capture.errorString()));
    else
        device().waiting.insert(request, promise);
    return future;
}

void MultimediaCamera::encode(int request, const QImage &image)
{
    if (!device().waiting.contains(request))
        return;
    media::ExifStamp stamp;
    stamp.takenAt = m_clock->now();
    if (const auto fix = m_position ? m_position->latest() : std::nullopt) {
        stamp.position = fix->position;
        stamp.accuracy = fix->accuracy;
    }
    stamp.maker = QStringLiteral("Plumbline");
    stamp.model = device().camera ? device().camera->cameraDevice().description() : QString();
    const QPointer<MultimediaCamera> self(this);
    QThreadPool::globalInstance()->start([self, request, image, stamp] {
        Result<QByteArray> jpeg = media::encodeJpeg(image, jpegQuality, stamp);
        // Back on our thread, so that a capture and the loss of the camera never race.
        QMetaObject::invokeMethod(qApp, [self, request, jpeg = std::move(jpeg)] {
            if (!self)
                return;
            if (const Promise promise = self->device().waiting.take(request))
                finish(promise, jpeg);
        });
    });
}

} // namespace plumb
